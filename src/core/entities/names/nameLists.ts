import { joinHashes } from '../../text/hash';
import type { HashTable } from './hashTable';

/** What a name in the lists can be; a bit each, since Paris is a city and a first name. */
export const NameKind = {
  country: 1,
  /** A nationality, its adjective or its people: Chinese, chinesischen, Chinezen. */
  norp: 2,
  /** A city that is known all over the world, under its German, Dutch and English names. */
  city: 4,
  /** Any populated place of GeoNames, however small. */
  place: 8,
  firstName: 16,
  lastName: 32,
  /** A continent, part of the world, federal state or province. */
  region: 64,
  organisation: 128,
  /** No name by itself, but a longer one begins so. */
  prefix: 256,
  /** An everyday word, as dictionaries have it: German nouns large, Dutch and English words small. */
  common: 512,
  /** A word that Dutch or English dictionaries write large. */
  proper: 1024,
  /** A place of more than 100,000 people. */
  bigPlace: 2048,
} as const;

/** What the lists say of words and names, asked by the hash of a word, or of a longer name's words (`hashOfName`). */
export interface NameLists {
  /** The kinds (bits of `NameKind`) of a name; 0 if it is in no list. Case counts. */
  kindsOf(hash: number): number;
  /**
   * The group of words that a word in lower case is used like, 0 if unknown: the low `CLUSTER_BITS` bits its small group,
   * the bits above the larger group that this is in.
   */
  clusterOf(hash: number): number;
}

export const CLUSTER_BITS = 10;

/** Lists that know no name, for a host whose lists could not be loaded. */
export const NO_NAMES: NameLists = { kindsOf: () => 0, clusterOf: () => 0 };

/** Makes lists of the tables of names and of clusters. */
export function nameListsOf(names: HashTable | undefined, clusters: HashTable | undefined): NameLists {
  return { kindsOf: names ?? NO_NAMES.kindsOf, clusterOf: clusters ?? NO_NAMES.clusterOf };
}

/** The hash of a name of several words from those of its words, in order. */
export function hashOfName(words: readonly number[]): number {
  return words.reduce((joined, word) => joinHashes(joined, word));
}
