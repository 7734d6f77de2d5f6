import { joinHashes } from '../../text/hash';
import type { Vocabulary } from '../../text/vocabulary';
import { NameKind, type NameLists } from '../names/nameLists';
import { type Candidate, KIND_COUNT } from './candidates';
import { type Evidence, hashOfSegment } from './evidence';
import { MOST_AT_ONCE } from './featureWeights';
import { Written } from './shape';
import type { WordFacts } from './wordFacts';

/** The most features that a segment, or a candidate beside its segment's, has. */
export const MOST_SEGMENT_FEATURES = MOST_AT_ONCE;

const CAPITAL = Written.capital | Written.allCapitals;
const LIST_KINDS = Object.values(NameKind).filter((kind) => kind !== NameKind.prefix);
// A neighbour that is less likely a name than this says nothing.
const LIKELY = 0.4;
// A neighbour this near says what it is together with the words between.
const NEAR = 2;

/** A text as its segments see it. */
export interface TextContext {
  readonly vocabulary: Vocabulary;
  readonly facts: WordFacts;
  readonly lists: NameLists;
  /** How often the words of a candidate are names of each kind in the text. */
  readonly evidence: Evidence;
}

/** Tokens `first` to `end` (exclusive) with all that may be a name in them, the certain names among it. */
export interface SentenceOfCandidates {
  readonly first: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/**
 * Writes into `out` what describes the tokens `first` to `last` as a whole, whatever they may name: lists, shape, the words at
 * its ends and around it, the names beside it. Returns how many features that are.
 */
export function segmentFeatures(
  { vocabulary, facts, lists }: Omit<TextContext, 'evidence'>,
  sentence: SentenceOfCandidates,
  first: number,
  last: number,
  out: Uint32Array,
): number {
  const { lower, shape, suffix, cluster, group, kinds, likely } = facts;
  const word = (token: number): number =>
    token < sentence.first || token >= sentence.end ? vocabulary.size : (vocabulary.words[token] as number);
  const isCapital = (at: number): number => (((facts.written[at] as number) & CAPITAL) !== 0 ? 1 : 0);
  let count = 0;
  const add = (template: number, value: number): void => {
    out[count++] = joinHashes(value, template + TEMPLATES);
  };
  const isLong = last > first ? 1 : 0;
  const length = Math.min(5, last - first);
  let shapes = 0;
  for (let token = first; token <= last; token++) shapes = joinHashes(shapes, shape[word(token)] as number);
  const listed = lists.kindsOf(hashOfSegment(vocabulary, first, last)) & ~NameKind.prefix;
  const head = word(last);
  const begin = word(first);
  const b1 = word(first - 1);
  const b2 = word(first - 2);
  const a1 = word(last + 1);
  const a2 = word(last + 2);
  add(0, 0);
  add(1, joinHashes(listed & ~NameKind.place, Math.min(length, 2)));
  for (const kind of LIST_KINDS) if (listed & kind) add(2, joinHashes(kind, isLong));
  add(3, joinHashes(kinds[head] as number, isLong));
  add(4, joinHashes(kinds[begin] as number, isLong));
  add(5, shapes);
  add(6, joinHashes(shapes, lower[b1] as number));
  add(7, joinHashes(shapes, isCapital(b1) * 2 + isCapital(a1)));
  add(8, joinHashes(lower[head] as number, isLong));
  add(9, joinHashes(lower[begin] as number, isLong));
  add(10, joinHashes(suffix[head] as number, isLong));
  add(11, joinHashes(cluster[head] as number, isLong));
  add(12, joinHashes(cluster[begin] as number, isLong));
  add(13, joinHashes(joinHashes(likely[head] as number, likely[begin] as number), length));
  add(14, lower[b1] as number);
  add(15, lower[a1] as number);
  add(16, joinHashes(lower[b1] as number, lower[a1] as number));
  add(17, joinHashes(lower[b2] as number, lower[b1] as number));
  add(18, joinHashes(lower[a1] as number, lower[a2] as number));
  add(19, cluster[b1] as number);
  add(20, cluster[a1] as number);
  add(21, joinHashes(group[b1] as number, group[a1] as number));
  add(22, suffix[b1] as number);
  add(23, suffix[a1] as number);
  add(24, lower[b2] as number);
  add(25, lower[a2] as number);
  add(26, lower[word(first - 3)] as number);
  add(27, cluster[b2] as number);
  add(28, joinHashes(lower[b1] as number, suffix[head] as number));
  add(29, kinds[b1] as number);
  add(30, kinds[a1] as number);
  add(31, joinHashes(shape[b1] as number, shape[a1] as number));
  const { before, after } = neighbours(sentence.candidates, first, last);
  const between = (from: number, to: number): number => {
    let words = to - from;
    for (let token = from; token < to; token++) words = joinHashes(words, lower[word(token)] as number);
    return words;
  };
  const gapBefore = before ? first - before.last - 1 : 0;
  const gapAfter = after ? after.first - last - 1 : 0;
  add(32, before ? joinHashes(before.kind, Math.min(gapBefore, 6)) : KIND_COUNT);
  add(33, after ? joinHashes(after.kind, Math.min(gapAfter, 6)) : KIND_COUNT);
  if (before && gapBefore <= NEAR) add(34, joinHashes(before.kind, between(before.last + 1, first)));
  if (after && gapAfter <= NEAR) add(35, joinHashes(after.kind, between(last + 1, after.first)));
  return count;
}

// Apart from the templates of tokens, though no weights are shared with them.
const TEMPLATES = 500;

/** Writes into `out` what tells a candidate from the others around it, and returns how many features that are. */
export function candidateFeatures(
  { evidence }: TextContext,
  sentence: SentenceOfCandidates,
  candidate: Candidate,
  out: Uint32Array,
): number {
  const { first, last, chance } = candidate;
  let same = 0;
  let rival: Candidate | undefined;
  let longer: Candidate | undefined;
  let shorter: Candidate | undefined;
  let crossing = 0;
  for (const other of sentence.candidates) {
    if (other === candidate || other.last < first || other.first > last) continue;
    if (other.first === first && other.last === last) {
      same += other.chance;
      rival = likelier(rival, other);
    } else if (other.first <= first && other.last >= last) longer = likelier(longer, other);
    else if (other.first >= first && other.last <= last) shorter = likelier(shorter, other);
    else crossing = Math.max(crossing, other.chance);
  }
  const elsewhere = evidence.elsewhere(candidate);
  const own = level(elsewhere.own);
  const odds = Math.max(-6, Math.min(6, Math.round(logit(chance)))) + 6;
  const sameTenths = tenths(same);
  const longerTenths = longer ? tenths(longer.chance) : 0;
  const shorterTenths = shorter ? tenths(shorter.chance) : 0;
  out[0] = joinHashes(TEMPLATES + 40, odds);
  out[1] = joinHashes(joinHashes(TEMPLATES + 41, sameTenths), odds >> 1);
  out[2] = joinHashes(joinHashes(TEMPLATES + 42, rival ? rival.kind + 1 : 0), rival ? tenths(rival.chance) >> 1 : 0);
  out[3] = joinHashes(joinHashes(TEMPLATES + 43, longer ? longer.kind + 1 : 0), longerTenths);
  out[4] = joinHashes(joinHashes(TEMPLATES + 44, shorter ? shorter.kind + 1 : 0), shorterTenths);
  out[5] = joinHashes(TEMPLATES + 45, tenths(crossing));
  out[6] = joinHashes(
    joinHashes(TEMPLATES + 46, (longerTenths >> 1) * 8 + (shorterTenths >> 1)),
    Math.min(5, last - first),
  );
  out[7] = joinHashes(joinHashes(TEMPLATES + 47, own), level(elsewhere.others));
  out[8] = joinHashes(joinHashes(TEMPLATES + 48, own), elsewhere.strongest + 1);
  return 9;
}

/** The log odds of a probability. */
export function logit(probability: number): number {
  return Math.log(probability / (1 - Math.min(probability, 0.9999)));
}

function likelier(one: Candidate | undefined, other: Candidate): Candidate {
  return one && one.chance >= other.chance ? one : other;
}

/** 0 for nothing, else 1 to 10. */
function tenths(chance: number): number {
  return chance === 0 ? 0 : 1 + Math.min(9, Math.floor(chance * 10));
}

/** How much evidence that is, in steps. */
function level(sum: number): number {
  return sum < 0.3 ? 0 : sum < 0.8 ? 1 : sum < 1.6 ? 2 : sum < 4 ? 3 : 4;
}

/** The likely names that stand nearest before and after a segment. */
function neighbours(
  candidates: readonly Candidate[],
  first: number,
  last: number,
): { before: Candidate | undefined; after: Candidate | undefined } {
  let before: Candidate | undefined;
  let after: Candidate | undefined;
  for (const other of candidates) {
    if (other.chance <= LIKELY) continue;
    if (other.last < first) {
      if (!before || other.last > before.last) before = other;
    } else if (other.first > last && (!after || other.first < after.first)) after = other;
  }
  return { before, after };
}
