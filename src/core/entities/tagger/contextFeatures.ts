import { joinHashes } from '../../text/hash';
import { NameKind } from '../names/nameLists';
import type { QuotedPlaces } from './quotedPlaces';
import { Written } from './shape';
import { REACH } from './tokenFeatures';
import type { WordFacts } from './wordFacts';

/** The most features that `contextFeatures` writes. */
export const MOST_CONTEXT_FEATURES = 64;

const CANDIDATE = Written.capital | Written.allCapitals | Written.digit | Written.mixed;

/** Whether names are likely enough around a word for its combinations with its neighbours to be worth their time. */
export function isCandidate(facts: WordFacts, word: number): boolean {
  return ((facts.written[word] as number) & CANDIDATE) !== 0 || ((facts.kinds[word] as number) & NameKind.norp) !== 0;
}

/** A sentence as its tokens see it. */
export interface SentenceContext {
  readonly facts: WordFacts;
  /** The word numbers of its tokens, with two edge words before the first and after the last (`wordsOfSentence`). */
  readonly words: Uint32Array;
  /** The number of its first token in the text. */
  readonly first: number;
  /** Of each token of the text, where it stands in a name of the lists (`listRoles`), and in quotation marks. */
  readonly roles: Uint32Array;
  readonly quoted: QuotedPlaces;
  /** How it is written (`styleOf`). */
  readonly style: number;
  /** Whether the groups of words are the language's own: only those say enough for several to be joined. */
  readonly ownGroups: boolean;
}

/**
 * Writes into `out` the features of a token that join it with its neighbours, and returns how many there are. `at` is the
 * token's place in the sentence's `words`.
 */
export function contextFeatures(sentence: SentenceContext, at: number, out: Uint32Array): number {
  const { facts, words, quoted, style } = sentence;
  const token = sentence.first + at - REACH;
  const role = sentence.roles[token] as number;
  const w0 = words[at] as number;
  const before = words[at - 1] as number;
  const after = words[at + 1] as number;
  let count = 0;
  if (role) {
    out[count++] = joinHashes(role, 101);
    if (quoted.places[token]) out[count++] = joinHashes(role, 152);
  }
  if (quoted.places[token]) count = addQuotation(sentence, at, out, count);
  if (style) {
    out[count++] = joinHashes(style, 132);
    out[count++] = joinHashes(joinHashes(style, facts.shape[w0] as number), 133);
    out[count++] = joinHashes(joinHashes(style, facts.kinds[w0] as number), 134);
  }
  if (!isCandidate(facts, w0) && !isCandidate(facts, before) && !isCandidate(facts, after)) return count;
  const { lower, shape, kinds, suffix, group, cluster } = facts;
  const before2 = words[at - 2] as number;
  const after2 = words[at + 2] as number;
  const l0 = lower[w0] as number;
  const l1 = lower[after] as number;
  const b1 = lower[before] as number;
  const s0 = shape[w0] as number;
  const roleBefore = at > REACH ? (sentence.roles[token - 1] as number) : 0;
  const roleAfter = at < words.length - REACH - 1 ? (sentence.roles[token + 1] as number) : 0;
  if (roleBefore && roleBefore !== role) out[count++] = joinHashes(joinHashes(roleBefore, s0), 153);
  if (roleAfter && roleAfter !== role) out[count++] = joinHashes(joinHashes(roleAfter, s0), 154);
  const s1 = shape[after] as number;
  const sb = shape[before] as number;
  const k0 = kinds[w0] as number;
  // What several features share.
  const sbs0 = joinHashes(sb, s0);
  const s0s1 = joinHashes(s0, s1);
  const b1s0 = joinHashes(b1, s0);
  const s0l1 = joinHashes(s0, l1);
  const s0k0 = joinHashes(s0, k0);
  out[count++] = joinHashes(joinHashes(b1, l0), 102);
  out[count++] = joinHashes(joinHashes(l0, l1), 103);
  out[count++] = joinHashes(sbs0, 104);
  out[count++] = joinHashes(s0s1, 105);
  out[count++] = joinHashes(joinHashes(sbs0, s1), 106);
  out[count++] = joinHashes(joinHashes(joinHashes(shape[before2] as number, sb), s0), 107);
  out[count++] = joinHashes(joinHashes(s0s1, shape[after2] as number), 108);
  out[count++] = joinHashes(b1s0, 109);
  out[count++] = joinHashes(s0l1, 110);
  out[count++] = joinHashes(joinHashes(joinHashes(lower[before2] as number, b1), s0), 111);
  out[count++] = joinHashes(joinHashes(s0l1, lower[after2] as number), 112);
  out[count++] = joinHashes(joinHashes(b1s0, l1), 113);
  out[count++] = joinHashes(joinHashes(kinds[before] as number, k0), 114);
  out[count++] = joinHashes(joinHashes(k0, kinds[after] as number), 115);
  out[count++] = joinHashes(joinHashes(b1, suffix[w0] as number), 116);
  out[count++] = joinHashes(joinHashes(suffix[before] as number, s0k0), 117);
  out[count++] = joinHashes(joinHashes(suffix[after] as number, s0k0), 118);
  // What holds "Bank of Scotland" and "Lula da Silva" together, seen from each of its words.
  out[count++] = joinHashes(joinHashes(shape[before2] as number, b1), joinHashes(s0, 129));
  out[count++] = joinHashes(s0l1, joinHashes(shape[after2] as number, 130));
  out[count++] = joinHashes(joinHashes(sb, l0), joinHashes(s1, 131));
  const g0s0 = joinHashes(group[w0] as number, s0);
  out[count++] = joinHashes(joinHashes(group[before] as number, g0s0), 125);
  out[count++] = joinHashes(joinHashes(g0s0, group[after] as number), 126);
  out[count++] = joinHashes(joinHashes(cluster[before] as number, s0), 135);
  out[count++] = joinHashes(joinHashes(s0, cluster[after] as number), 136);
  const before3 = words[Math.max(0, at - 3)] as number;
  const after3 = words[Math.min(words.length - 1, at + 3)] as number;
  out[count++] = joinHashes(lower[before3] as number, 137);
  out[count++] = joinHashes(lower[after3] as number, 138);
  out[count++] = joinHashes(joinHashes(group[before3] as number, s0), 139);
  out[count++] = joinHashes(joinHashes(group[after3] as number, s0), 140);
  if (sentence.ownGroups) count = addGroups(facts, words, at, out, count);
  count = addRun(facts, words, at, out, count);
  return count;
}

/** The groups of the words around a token together: what stands for an unknown name between words that are themselves rare. */
function addGroups(
  { shape, cluster, group }: WordFacts,
  words: Uint32Array,
  at: number,
  out: Uint32Array,
  from: number,
): number {
  const s0 = shape[words[at] as number] as number;
  const b2 = words[at - 2] as number;
  const b1 = words[at - 1] as number;
  const a1 = words[at + 1] as number;
  const a2 = words[at + 2] as number;
  const groupsBefore = joinHashes(group[b2] as number, group[b1] as number);
  const near = joinHashes(group[b1] as number, group[a1] as number);
  let count = from;
  out[count++] = joinHashes(joinHashes(cluster[b1] as number, cluster[a1] as number), joinHashes(s0, 160));
  out[count++] = joinHashes(joinHashes(cluster[b2] as number, cluster[b1] as number), joinHashes(s0, 161));
  out[count++] = joinHashes(joinHashes(cluster[a1] as number, cluster[a2] as number), joinHashes(s0, 162));
  out[count++] = joinHashes(groupsBefore, joinHashes(joinHashes(group[a1] as number, s0), 163));
  out[count++] = joinHashes(near, joinHashes(joinHashes(group[a2] as number, s0), 164));
  out[count++] = joinHashes(groupsBefore, joinHashes(joinHashes(group[a1] as number, group[a2] as number), 165));
  return count;
}

/** How a token stands in a short quotation, and what stands around that: der Film „…“. */
function addQuotation(sentence: SentenceContext, at: number, out: Uint32Array, from: number): number {
  const { facts, words, quoted } = sentence;
  const token = sentence.first + at - REACH;
  const word = words[at] as number;
  const place = quoted.places[token] as number;
  const before = words[Math.max(0, at - (quoted.toOpening[token] as number) - 1)] as number;
  const after = words[Math.min(words.length - 1, at + (quoted.toClosing[token] as number) + 1)] as number;
  let count = from;
  out[count++] = joinHashes(place, 127);
  out[count++] = joinHashes(joinHashes(place, facts.shape[word] as number), 128);
  out[count++] = joinHashes(joinHashes(place, facts.kinds[word] as number), 147);
  out[count++] = joinHashes(facts.lower[before] as number, 148);
  out[count++] = joinHashes(facts.cluster[before] as number, 149);
  out[count++] = joinHashes(facts.suffix[before] as number, 150);
  out[count++] = joinHashes(facts.lower[after] as number, 151);
  return count;
}

/** What the capitalised words around a token begin and end with: the Party in "the Socialist Workers' Party". */
function addRun(facts: WordFacts, words: Uint32Array, at: number, out: Uint32Array, from: number): number {
  if (!isCapitalised(facts, words[at] as number)) return from;
  let first = at;
  while (first > 2 && at - first < 4 && isCapitalised(facts, words[first - 1] as number)) first--;
  let last = at;
  while (last < words.length - 3 && last - at < 4 && isCapitalised(facts, words[last + 1] as number)) last++;
  let count = from;
  out[count++] = joinHashes((at - first) * 8 + (last - at), 119);
  if (last > at) out[count++] = joinHashes(facts.lower[words[last] as number] as number, 120);
  if (first < at) out[count++] = joinHashes(facts.lower[words[first] as number] as number, 121);
  if (last > first) {
    const place = Math.min(at - first, 2) * 3 + Math.min(last - at, 2);
    out[count++] = joinHashes(joinHashes(facts.kinds[words[first] as number] as number, place), 141);
    out[count++] = joinHashes(joinHashes(facts.kinds[words[last] as number] as number, place), 142);
    out[count++] = joinHashes(joinHashes(facts.suffix[words[last] as number] as number, place), 143);
    out[count++] = joinHashes(joinHashes(facts.group[words[last] as number] as number, place), 144);
    out[count++] = joinHashes(joinHashes(facts.likely[words[first] as number] as number, place), 145);
    out[count++] = joinHashes(joinHashes(facts.likely[words[last] as number] as number, place), 146);
    out[count++] = joinHashes(joinHashes(facts.lower[words[first - 1] as number] as number, 0), 122);
    out[count++] = joinHashes(joinHashes(facts.lower[words[last + 1] as number] as number, 0), 123);
  }
  return count;
}

function isCapitalised(facts: WordFacts, word: number): boolean {
  return ((facts.written[word] as number) & (Written.capital | Written.allCapitals)) !== 0;
}

/**
 * Of each token, its place in the longest listed name of several words that it belongs to: 0 for none, else the name's
 * kinds with the place (first, inner, last).
 */
export function listRoles(
  count: number,
  matches: readonly { first: number; last: number; kinds: number }[],
): Uint32Array {
  const roles = new Uint32Array(count);
  for (const { first, last, kinds } of matches) {
    if (first === last) continue;
    for (let token = first; token <= last; token++) {
      const place = token === first ? 1 : token === last ? 3 : 2;
      roles[token] = (kinds << 2) | place;
    }
  }
  return roles;
}

const FEWEST_WORDS = 3;

/** How a sentence is written: 1 where most of its words begin with a capital, 2 where most are all in capitals, else 0. */
export function styleOf(facts: WordFacts, words: Uint32Array): number {
  let spelt = 0;
  let capital = 0;
  let allCapitals = 0;
  for (let at = 2; at < words.length - 2; at++) {
    const written = facts.written[words[at] as number] as number;
    if (written & (Written.punctuation | Written.digit)) continue;
    spelt++;
    if (written & Written.capital) capital++;
    if (written & Written.allCapitals) allCapitals++;
  }
  if (spelt < FEWEST_WORDS) return 0;
  return allCapitals > 0.6 * spelt ? 2 : capital > 0.7 * spelt ? 1 : 0;
}
