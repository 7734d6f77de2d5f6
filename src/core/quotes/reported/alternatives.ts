import type { SentenceView } from '../sentenceView';
import type { Candidate } from './candidates';
import { type EndOption, endOptions, opensOwnClause } from './features';
import { mainClauseBehind } from './mainClause';

/** A candidate with one of the places where it may end. */
export interface Alternative {
  readonly candidate: Candidate;
  /** Position where the report ends, exclusive. */
  readonly to: number;
  /** `null` where the candidate itself says where it ends. */
  readonly end: EndOption | null;
}

/** What each cue of a sentence may report, as all pairs of a start and an end. Keys are the cues' positions. */
export function alternativesOf(view: SentenceView, candidates: readonly Candidate[]): Map<number, Alternative[]> {
  const byCue = new Map<number, Alternative[]>();
  for (const candidate of candidates) {
    const found = endsOf(view, candidate);
    if (found.length === 0) continue;
    const others = byCue.get(candidate.cue);
    if (others) others.push(...found);
    else byCue.set(candidate.cue, found);
  }
  return byCue;
}

function endsOf(view: SentenceView, candidate: Candidate): Alternative[] {
  if (candidate.pattern === 'previous') return [{ candidate, to: view.length, end: null }];
  if (candidate.to >= 0)
    return isContent(view, candidate, candidate.to) ? [{ candidate, to: candidate.to, end: null }] : [];
  const least = candidate.gap ? candidate.gap.to : candidate.from;
  const most = mainClauseBehind(view, candidate.from);
  const options = endOptions(view, candidate.from);
  const own = options.findIndex(
    ({ to, sign }) => to === most || opensOwnClause(view, candidate, sign === 'and' ? to : to + 1),
  );
  // What another clause follows ends like a sentence.
  if (own >= 0) options.splice(own, options.length, { to: (options[own] as EndOption).to, sign: 'end' });
  return options
    .filter(({ to }) => to > least && to <= most && isContent(view, candidate, to))
    .map((end) => ({ candidate, to: end.to, end }));
}

/** Whether there are words to report, rather than a quote alone, which is direct speech. */
function isContent(view: SentenceView, { from, gap }: Candidate, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (gap && at >= gap.from && at < gap.to) continue;
    if (view.isWord(at) || view.isNumber(at)) return true;
  }
  return false;
}
