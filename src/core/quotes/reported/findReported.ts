import { WordClass } from '../lexicon/classes';
import type { NounPhrase } from '../nounPhrase';
import type { SentenceView } from '../sentenceView';
import { type Alternative, alternativesOf } from './alternatives';
import type { Candidate } from './candidates';
import { isExcluded } from './excluded';
import { endFeatures, startFeatures } from './features';
import { isGoverned } from './governed';
import { isInfinitiveClause } from './infinitives';
import { mainClauseBehind } from './mainClause';
import type { QuoteModels } from './models';
import { isStated } from './stated';

/** A report found in a sentence: positions [from, to) and what they were found by. */
export interface Report {
  readonly view: SentenceView;
  readonly candidate: Candidate;
  readonly from: number;
  readonly to: number;
  readonly phrase: NounPhrase | null;
  readonly probability: number;
}

// A report is more likely than none; the F1 of cross-validation is flat around this.
const THRESHOLD = 0.5;
// The same where the construction says so whatever the words are.
const GOVERNED = 0.05;
const STATED = 0.001;
// An alternative this many logits behind another's start cannot win by its end.
const HOPELESS = 8;

/** The reports of a sentence among its candidates: the best alternative of each cue, none that says the same as a better one. */
export function findReported(
  view: SentenceView,
  candidates: readonly Candidate[],
  models: QuoteModels,
  threshold = THRESHOLD,
): Report[] {
  if (candidates.length === 0) return [];
  const byCue = alternativesOf(
    view,
    candidates.filter((candidate) => !isExcluded(view, candidate)),
  );
  const best: Report[] = [];
  for (const alternatives of byCue.values()) {
    const report = bestOf(view, withinOwn(view, alternatives), models);
    if (report && report.probability >= leastOf(report, threshold)) best.push(report);
  }
  const found: Report[] = [];
  for (const report of best) {
    const outer = best.find((other) => crosses(report, other));
    const within = outer && (byCue.get(report.candidate.cue) ?? []).filter(({ to }) => to <= outer.to);
    const nested = (within && bestOf(view, within, models)) ?? report;
    found.push(nested, ...joinedTo(nested, models));
  }
  found.sort((a, b) => b.probability - a.probability);
  const kept: Report[] = [];
  for (const report of found) if (!kept.some((other) => sameContent(report, other))) kept.push(report);
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Those that do not begin behind the cue's own infinitive: sie behauptet, neutral zu sein, aber es zeigt sich, | dass … */
function withinOwn(view: SentenceView, alternatives: readonly Alternative[]): readonly Alternative[] {
  const own = alternatives.find(
    ({ candidate: { pattern, cue, from } }) =>
      pattern === 'comma' && from === cue + 2 && isInfinitiveClause(view, from),
  );
  if (!own) return alternatives;
  const end = mainClauseBehind(view, own.candidate.from);
  return alternatives.filter(({ candidate }) => candidate.from <= end);
}

/** What a report must reach: less where its construction says that it is one. */
function leastOf({ view, candidate, probability }: Report, threshold: number): number {
  if (probability >= threshold || probability < STATED) return threshold;
  if (view.layer.owner < 0 && isStated(view, candidate)) return STATED;
  return probability >= GOVERNED && isGoverned(view, candidate) ? GOVERNED : threshold;
}

/** The likeliest of the alternatives of a cue, and how likely it is that the cue reports at all. */
function bestOf(view: SentenceView, alternatives: readonly Alternative[], models: QuoteModels): Report | null {
  const starts = new Map<Candidate, number>();
  for (const { candidate } of alternatives)
    if (!starts.has(candidate)) starts.set(candidate, models.start.score(startFeatures(view, candidate)));
  const top = Math.max(...starts.values());
  let sum = 0;
  let best: Alternative | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const alternative of alternatives) {
    const { candidate, end } = alternative;
    const start = starts.get(candidate) ?? 0;
    if (start < top - HOPELESS) continue;
    const score = start + (end ? models.end.score(endFeatures(view, candidate, end)) : 0);
    sum += Math.exp(score);
    if (score <= most) continue;
    most = score;
    best = alternative;
  }
  if (!best) return null;
  const { candidate, to } = best;
  return { view, candidate, from: candidate.from, to, phrase: candidate.phrase, probability: sum / (1 + sum) };
}

// More clauses than these nobody joins.
const MAX_JOINED = 4;

/** The clauses that a conjunction joins to a report that ended before it: dat het regent en | dat het waait. */
function joinedTo(report: Report, models: QuoteModels): Report[] {
  const { view, candidate } = report;
  const opening = view.word(report.from);
  if (!view.is(report.from, WordClass.Complementizer)) return [];
  const joined: Report[] = [];
  for (let to = report.to; joined.length < MAX_JOINED; ) {
    if (view.word(to) === ',') to++;
    if (!view.is(to, WordClass.Coordinator) || view.word(to + 1) !== opening) break;
    const next = { ...candidate, from: to + 1 };
    const end = bestOf(view, alternativesOf(view, [next]).get(candidate.cue) ?? [], models);
    if (!end) break;
    joined.push({ ...report, candidate: next, from: next.from, to: end.to });
    to = end.to;
  }
  return joined;
}

/** Whether a report that `outer` quotes goes on behind its end, which none does: Xi sagte, Peking solle reden |, sagte CCTV. */
function crosses(report: Report, outer: Report): boolean {
  return (
    report !== outer &&
    report.to > outer.to &&
    report.from > outer.from &&
    report.from < outer.to &&
    outer.candidate.pattern === 'left' &&
    holdsCue(outer, report)
  );
}

/** Whether two reports say the same; one whose cue stands in the other's content is a report within a report. */
function sameContent(a: Report, b: Report): boolean {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  if (common <= 0 || common < 0.8 * Math.max(a.to - a.from, b.to - b.from)) return false;
  return a.from === b.from || !(holdsCue(a, b) || holdsCue(b, a)) || opensWithGerund(a, b) || opensWithGerund(b, a);
}

/** They say | adding salt is simple: what opens a report in -ing is its subject rather than the cue of another. */
function opensWithGerund(outer: Report, inner: Report): boolean {
  const { cue } = inner.candidate;
  return inner.view.scene.language === 'en' && cue === outer.from && inner.view.word(cue).endsWith('ing');
}

function holdsCue(outer: Report, inner: Report): boolean {
  const { cue } = inner.candidate;
  const { gap } = outer.candidate;
  return cue >= outer.from && cue < outer.to && !(gap && cue >= gap.from && cue < gap.to);
}
