import type { DirectFinding } from './direct';
import { readEchoes } from './echoes';
import type { IndirectFinding } from './indirect';
import type { Marked } from './marked';
import type { Features } from './model/linearModel';
import type { QuoteModels } from './reported/models';
import type { Scene } from './scene';
import { isHeading, isQuoted, speechFeatures } from './speech';
import { isTitle } from './titles';

/** What each marked stretch is weighed by, with the report that it is part of. */
export interface Weighed {
  readonly finding: DirectFinding;
  readonly features: Features;
  readonly report: IndirectFinding | null;
  /** Whether it is speech where that is plain without weighing: no title is; a heading's few words from a quote below are, and some constructions. */
  readonly plain: boolean | null;
}

/** Gathers for each marked stretch what decides whether it is speech. */
export function weigh(
  scene: Scene,
  marked: readonly Marked[],
  direct: ReadonlyMap<number, DirectFinding>,
  indirect: readonly IndirectFinding[],
): Weighed[] {
  const reports = covering(marked, indirect);
  const echoes = readEchoes(scene, marked, (index) => direct.get(index)?.speech === true);
  const weighed: Weighed[] = [];
  for (const finding of direct.values()) {
    const report = reports.get(finding.marked) ?? null;
    const company = hasCompany(finding, direct);
    const stretch = marked[finding.marked] as Marked;
    const echo = echoes.has(finding.marked);
    const features = speechFeatures(scene, stretch, finding, report !== null, company, echo);
    const quoted = (echo && isHeading(scene, finding, stretch)) || isQuoted(finding, stretch);
    weighed.push({ finding, features, report, plain: isTitle(finding, stretch) ? false : quoted || null });
  }
  return weighed;
}

// About as often as a heading's words from a quote are annotated as speech.
const PLAIN = 0.8;

/** Decides which marked stretches are speech; a fragment inside a report is said by whoever is reported. */
export function decide(weighed: readonly Weighed[], models: QuoteModels): Map<number, DirectFinding> {
  const decided = new Map<number, DirectFinding>();
  for (const { finding, features, report, plain } of weighed) {
    const likely = plain === false ? 0 : models.speech.probability(features);
    const confidence = plain ? Math.max(likely, PLAIN) : likely;
    const shared = report && belongsTo(finding, report) ? report : finding;
    const { speaker, mention, cue } = shared;
    decided.set(finding.marked, { ...finding, speaker, mention, cue, confidence, speech: confidence >= 0.5 });
  }
  return decided;
}

/** Whether a fragment is said by whom its report names: it has no attribution of its own, or a verb of the report's content. */
function belongsTo(finding: DirectFinding, report: IndirectFinding): boolean {
  if (!finding.speaker || finding.how === 'sentence' || finding.how === 'none') return true;
  const { cue } = finding;
  return finding.how === 'before' && cue !== null && cue.start >= report.start && cue.end <= report.end;
}

// How far apart two stretches of one sentence may stand to be looked at together.
const MAX_APART = 30;

function hasCompany(finding: DirectFinding, direct: ReadonlyMap<number, DirectFinding>): boolean {
  const { view, at } = finding;
  for (let i = Math.max(0, at - MAX_APART); i < Math.min(view.length, at + MAX_APART); i++) {
    if (i === at) continue;
    const other = direct.get(view.markedAt(i));
    if (other && (other.how === 'after' || other.how === 'colon')) return true;
  }
  return false;
}

/** For each marked stretch the innermost report around it. Both lists are sorted, so one sweep does. */
function covering(marked: readonly Marked[], indirect: readonly IndirectFinding[]): Map<number, IndirectFinding> {
  const sorted = [...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
  const result = new Map<number, IndirectFinding>();
  const open: IndirectFinding[] = [];
  let next = 0;
  for (const [index, stretch] of marked.entries()) {
    for (; next < sorted.length; next++) {
      const report = sorted[next] as IndirectFinding;
      if (report.start > stretch.start) break;
      while (open.length > 0 && (open.at(-1) as IndirectFinding).end <= report.start) open.pop();
      open.push(report);
    }
    for (let i = open.length - 1; i >= Math.max(0, open.length - 4); i--) {
      const report = open[i] as IndirectFinding;
      if (report.end < stretch.end || report.start > stretch.start) continue;
      result.set(index, report);
      break;
    }
  }
  return result;
}
