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
  /** An event, award, law, product or work. */
  work: 4096,
  /** Of organisations, a sports club or team. */
  club: 8192,
  /** Of first and last names, those of people whom news and encyclopedias write of. */
  knownPerson: 16384,
  /** Of works, a war, election, scandal, disaster, competition or other event. */
  event: 32768,
} as const;

/** What the lists say of words and names, asked by the hash of a word, or of a longer name's words (`hashOfName`). */
export interface NameLists {
  /** The kinds (bits of `NameKind`) of a name; 0 if it is in no list. Case counts. */
  kindsOf(hash: number): number;
  /** How a word in lower case is used, as `packWordUse` packs it; 0 if unknown. */
  useOf(hash: number): number;
  /** Whether that holds what is known of one language alone (`withOwnUses`). */
  readonly ownUses?: boolean;
}

/** How a word is used, learnt from where it stands in large amounts of text. */
export interface WordUse {
  /** The small group of words used alike, from 0. */
  readonly fine: number;
  /** The larger group that this is in, from 0. */
  readonly coarse: number;
  /** A code for what it is likely to name when written with a capital, and how sure that is, from 1. */
  readonly names: number;
}

/** How many bits each number takes: the small group the lowest, the code the highest. */
const FINE_BITS = 10;
const COARSE_BITS = 7;

// Set where the groups are those of one language, which are others than those of all languages.
const OWN = 0x8000_0000;

/** Packs the three numbers into one, which is never 0. */
export function packWordUse({ fine, coarse, names }: WordUse): number {
  return fine | (coarse << FINE_BITS) | (names << (FINE_BITS + COARSE_BITS));
}

/** The small group and the larger one that it is in, as one number of 32 bits; 0 for an unknown word. */
export function clusterOfUse(use: number): number {
  return use === 0 ? 0 : ((1 + (use & ((1 << (FINE_BITS + COARSE_BITS)) - 1))) | (use & OWN)) >>> 0;
}

/** The larger group, as a number of 16 bits; 0 for an unknown word. */
export function groupOfUse(use: number): number {
  return use === 0 ? 0 : (1 + ((use >>> FINE_BITS) & ((1 << COARSE_BITS) - 1))) | ((use & OWN) >>> 16);
}

/** The code for what it is likely to name; 0 for an unknown word. */
export function namesOfUse(use: number): number {
  return (use & ~OWN) >>> (FINE_BITS + COARSE_BITS);
}

/** Lists that know no name, for a host whose lists could not be loaded. */
export const NO_NAMES: NameLists = { kindsOf: () => 0, useOf: () => 0 };

/** Makes lists of the tables of names and of clusters. */
export function nameListsOf(names: HashTable | undefined, clusters: HashTable | undefined): NameLists {
  return { kindsOf: names ?? NO_NAMES.kindsOf, useOf: clusters ?? NO_NAMES.useOf };
}

/** The same lists, with what is known of how one language uses its words before what is known of all languages. */
export function withOwnUses(lists: NameLists, own: HashTable | undefined): NameLists {
  if (!own) return lists;
  return {
    kindsOf: lists.kindsOf,
    useOf(hash) {
      const use = own(hash);
      return use === 0 ? lists.useOf(hash) : (use | OWN) >>> 0;
    },
    ownUses: true,
  };
}

/** The hash of a name of several words from those of its words, in order. */
export function hashOfName(words: readonly number[]): number {
  return words.reduce((joined, word) => joinHashes(joined, word));
}
