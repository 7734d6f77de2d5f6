import { hashString, joinHashes } from '../../text/hash';
import { type Tokens, tokenText } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import { clusterOfUse, groupOfUse, NameKind, type NameLists, namesOfUse } from '../names/nameLists';
import { shapeOf, Written, writtenAs } from './shape';
import { T } from './templates';
import { addHead, addInhabitant, addKin, addParts } from './wordParts';

/**
 * What is known of each word of a text, whatever stands around it. The last entry, number `vocabulary.size`, stands for
 * what lies beyond the edge of a sentence.
 */
export interface WordFacts {
  readonly lower: Uint32Array;
  readonly shape: Uint32Array;
  readonly suffix: Uint32Array;
  readonly kinds: Uint16Array;
  /** The larger group of words used alike, see `NameLists.useOf`. */
  readonly group: Uint16Array;
  /** The small group of words used alike, with the larger one that it is in. */
  readonly cluster: Uint32Array;
  /** What the word is likely to name, see `WordUse`. */
  readonly likely: Uint8Array;
  /** Bits of `Written`. */
  readonly written: Uint8Array;
}

/** The facts of words with their features. */
export interface DescribedWords extends WordFacts {
  /** The feature hashes of all words in one array; those of word `i` lie from `begins[i]` to `begins[i + 1]`. */
  readonly features: Uint32Array;
  readonly begins: Uint32Array;
}

// Of a word's features, how many of the first also describe its neighbours, and its neighbours' neighbours.
const NEAR_FEATURES = 11;
const FAR_FEATURES = 4;

/** Of a word's features, how many describe the token at this offset from it. */
export function placedCount(featureCount: number, offset: number): number {
  if (offset === 0) return featureCount;
  return Math.abs(offset) === 1 ? NEAR_FEATURES : FAR_FEATURES;
}

const EDGE = hashString('<edge>');

// What people also write small where they do not care: florida, american.
const CARELESS =
  NameKind.country | NameKind.city | NameKind.region | NameKind.norp | NameKind.bigPlace | NameKind.firstName;

/** The feature that every token has. */
export const BIAS_FEATURE = hashString('', T.bias);

/** Room for the facts of so many words. */
export function newWordFacts(count: number): WordFacts {
  return {
    lower: new Uint32Array(count),
    shape: new Uint32Array(count),
    suffix: new Uint32Array(count),
    kinds: new Uint16Array(count),
    group: new Uint16Array(count),
    cluster: new Uint32Array(count),
    likely: new Uint8Array(count),
    written: new Uint8Array(count),
  };
}

/** Computes facts and features once for each word of a vocabulary. */
export function describeWords(tokens: Tokens, vocabulary: Vocabulary, names: NameLists): DescribedWords {
  const { size } = vocabulary;
  const facts = newWordFacts(size + 1);
  const begins = new Uint32Array(size + 2);
  const features: number[] = [];
  for (let word = 0; word < size; word++) {
    const text = tokenText(tokens, vocabulary.firsts[word] as number);
    describeWord(text, vocabulary.hashes[word] as number, names, facts, word, features);
    begins[word + 1] = features.length;
  }
  describeEdge(facts, size, features);
  begins[size + 1] = features.length;
  return { ...facts, begins, features: Uint32Array.from(features) };
}

/** Writes the facts of a word with the hash `hash` as those of number `word`, and adds its features to `features`. */
export function describeWord(
  text: string,
  hash: number,
  names: NameLists,
  facts: WordFacts,
  word: number,
  features: number[],
): void {
  const lower = text.toLowerCase();
  const written = writtenAs(text);
  const kinds = names.kindsOf(hash);
  const lowerHash = hashString(lower);
  const use = names.useOf(lowerHash);
  const cluster = clusterOfUse(use);
  const group = groupOfUse(use);
  const likely = namesOfUse(use);
  const shape = hashString(shapeOf(text));
  const suffix = hashString(lower.slice(-3), T.suffix3);
  facts.lower[word] = lowerHash;
  facts.shape[word] = shape;
  facts.suffix[word] = suffix;
  facts.kinds[word] = kinds;
  facts.group[word] = group;
  facts.cluster[word] = cluster;
  facts.likely[word] = likely;
  facts.written[word] = written;
  addFeatures(features, { text, lower, written, kinds, shape, cluster, group, likely, suffix }, names);
}

/** The same for what lies beyond the edge of a sentence. */
export function describeEdge(facts: WordFacts, word: number, features: number[]): void {
  for (const values of Object.values(facts)) values[word] = 0;
  facts.lower[word] = EDGE;
  facts.shape[word] = EDGE;
  for (let i = 0; i < NEAR_FEATURES; i++) features.push(joinHashes(EDGE, i));
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly written: number;
  readonly kinds: number;
  readonly shape: number;
  readonly cluster: number;
  readonly group: number;
  readonly likely: number;
  readonly suffix: number;
}

function addFeatures(
  out: number[],
  { text, lower, written, kinds, shape, cluster, group, likely, suffix }: Word,
  names: NameLists,
): void {
  // Far features first, then near ones: see FAR_FEATURES and NEAR_FEATURES.
  out.push(
    hashString(lower, T.lower),
    joinHashes(shape, T.shape),
    joinHashes(kinds, T.kinds),
    joinHashes(group, T.group),
  );
  out.push(hashString(text, T.exact), suffix, hashString(lower.slice(0, 3), T.prefix3));
  out.push(joinHashes(joinHashes(shape, kinds), T.longShape), joinHashes(cluster, T.cluster));
  out.push(joinHashes(joinHashes(shape, likely), T.likely));
  const lowerKinds = names.kindsOf(hashString(lower)) & NameKind.common;
  out.push(joinHashes(joinHashes(shape, lowerKinds), T.lowerKinds));
  // From here on features of the token itself only.
  out.push(joinHashes(joinHashes(likely, kinds), T.likelyKinds));
  if (cluster === 0) addKin(out, lower, names);
  out.push(BIAS_FEATURE, joinHashes(Math.min(text.length, 12), T.length));
  for (let bit = 1; bit <= kinds; bit <<= 1) if (kinds & bit) out.push(joinHashes(bit, T.kindBit));
  for (const length of [1, 2, 4, 5]) {
    if (text.length < length) break;
    out.push(hashString(text.slice(0, length), T.prefix + length));
  }
  for (const length of [1, 2, 4, 5, 6]) {
    if (lower.length < length) break;
    out.push(hashString(lower.slice(-length), T.suffix + length));
  }
  if (written & Written.hyphen) addParts(out, text, names);
  if (/[sS]$/.test(text) && text.length > 3) {
    const stem = text.slice(0, /['’]s$/i.test(text) ? -2 : -1);
    out.push(hashString(stem.toLowerCase(), T.stem), joinHashes(names.kindsOf(hashString(stem)), T.stemKinds));
  }
  if (written & Written.capital && !(written & Written.hyphen)) {
    addInhabitant(out, text, names);
    addHead(out, text, names);
  }
  if (lower === text && text.length > 3) {
    const titled = names.kindsOf(hashString(text.charAt(0).toUpperCase() + text.slice(1))) & CARELESS;
    if (titled) out.push(joinHashes(titled, T.careless));
  }
  if (written & Written.allCapitals && text.length > 1) {
    const titled = text.charAt(0) + lower.slice(1);
    out.push(joinHashes(names.kindsOf(hashString(titled)) & ~NameKind.place, T.titled));
  }
}
