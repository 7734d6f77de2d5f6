import type { NounPhrase } from '../nounPhrase';
import type { SentenceView } from '../sentenceView';
import type { Candidate } from './candidates';
import { endFeatures, endOptions, startFeatures } from './features';
import type { QuoteModels } from './models';

/** A report found in a sentence: positions [from, to) and what they were found by. */
export interface Report {
  readonly view: SentenceView;
  readonly candidate: Candidate;
  readonly from: number;
  readonly to: number;
  readonly phrase: NounPhrase | null;
  readonly probability: number;
}

// Below a half, as a cue's candidates share its probability; the F1 of cross-validation is flat from 0.3 to 0.4.
const THRESHOLD = 0.35;

/** The reports of a sentence among its candidates: the best candidate of each cue, none that says the same as a better one. */
export function findReported(view: SentenceView, candidates: readonly Candidate[], models: QuoteModels): Report[] {
  if (candidates.length === 0) return [];
  const byCue = new Map<number, Report>();
  for (const candidate of candidates) {
    const probability = models.start.probability(startFeatures(view, candidate));
    if (probability < THRESHOLD || probability <= (byCue.get(candidate.cue)?.probability ?? 0)) continue;
    const to = candidate.to >= 0 ? candidate.to : bestEnd(view, candidate, models);
    if (!isContent(view, candidate, to)) continue;
    byCue.set(candidate.cue, { view, candidate, from: candidate.from, to, phrase: candidate.phrase, probability });
  }
  const reports = [...byCue.values()].sort((a, b) => b.probability - a.probability);
  const kept: Report[] = [];
  for (const report of reports) if (!kept.some((other) => sameContent(report, other))) kept.push(report);
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The likeliest end of a report that starts with a candidate. */
export function bestEnd(view: SentenceView, candidate: Candidate, models: QuoteModels): number {
  const options = endOptions(view, candidate.from);
  const least = candidate.gap ? candidate.gap.to : candidate.from;
  let best = options.at(-1)?.to ?? view.length;
  let probability = -1;
  for (const option of options) {
    if (option.to <= least) continue;
    const likely = models.end.probability(endFeatures(view, candidate, option));
    if (likely > probability) {
      best = option.to;
      probability = likely;
    }
  }
  return best;
}

/** Whether there are words to report, rather than a quote alone, which is direct speech. */
function isContent(view: SentenceView, candidate: Candidate, to: number): boolean {
  let words = 0;
  for (let at = candidate.from; at < to; at++) {
    if (candidate.gap && at >= candidate.gap.from && at < candidate.gap.to) continue;
    if (view.isWord(at) || view.isNumber(at)) words++;
  }
  return words > 0;
}

/** Whether two reports say the same; one whose cue stands in the other's content is a report within a report. */
function sameContent(a: Report, b: Report): boolean {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  if (common <= 0 || common < 0.8 * Math.max(a.to - a.from, b.to - b.from)) return false;
  return a.from === b.from || !(holdsCue(a, b) || holdsCue(b, a));
}

function holdsCue(outer: Report, inner: Report): boolean {
  const { cue } = inner.candidate;
  const { gap } = outer.candidate;
  return cue >= outer.from && cue < outer.to && !(gap && cue >= gap.from && cue < gap.to);
}
