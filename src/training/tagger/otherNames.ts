import { NameKind, type NameLists } from '../../core/entities/names/nameLists';
import { labelOf, OUTSIDE, type Position, type TaggedType, typeOfLabel } from '../../core/entities/tagger/labels';
import { tokensOfSentences } from '../../core/text/givenTokens';
import { hashString } from '../../core/text/hash';
import type { Language } from '../../core/text/language';
import { tokenText } from '../../core/text/tokens';
import { type ListedNames, wordsOf } from '../names/lists';
import { randomFrom } from './random';
import type { TrainingText } from './trainingText';

/** The types whose names may stand for each other without the sentence becoming odd. */
const EXCHANGED: readonly TaggedType[] = ['PER', 'LOC', 'ORG'];
const SEED = 11;
// The share of people who are called by their last name alone.
const BARE = 0.4;

/** A name in a text: tokens `first` to `last` inclusive. */
interface Place {
  readonly first: number;
  readonly last: number;
  readonly type: TaggedType;
}

/**
 * Sentences of the texts again, their people, places and organisations exchanged for others of the same type (after Dai & Adel
 * 2020, mention replacement): what stands around names is then learnt apart from the names themselves. `share` of the
 * sentences with such a name are taken; each different name is drawn as often as any other.
 */
export function withOtherNames(
  texts: readonly TrainingText[],
  pools: NamePools,
  share: number,
  weight: number,
  listed?: { readonly pools: NamePools; readonly share: number },
): TrainingText[] {
  const random = randomFrom(SEED);
  const found: TrainingText[] = [];
  for (const text of texts) {
    if (text.foreign) continue;
    const places = placesOf(text);
    const words: string[][] = [];
    const allowed: number[] = [];
    let next = 0;
    text.sentences.forEach((begin, i) => {
      const end = text.sentences[i + 1] ?? text.tokens.count;
      const here: Place[] = [];
      for (; next < places.length && (places[next] as Place).first < end; next++) here.push(places[next] as Place);
      if (here.length === 0 || random() >= share) return;
      const sentence: string[] = [];
      let token = begin;
      for (const place of here) {
        for (; token < place.first; token++) {
          sentence.push(tokenText(text.tokens, token));
          allowed.push(text.allowed[token] as number);
        }
        const fromLists = listed && random() < listed.share ? listed.pools.get(place.type) : undefined;
        const pool = fromLists ?? pools.get(place.type) ?? [];
        const name = pool[Math.floor(random() * pool.length)] ?? [];
        sentence.push(...name);
        allowed.push(...name.map((_, at) => 1 << labelOf(place.type, positionIn(at, name.length))));
        token = place.last + 1;
      }
      for (; token < end; token++) {
        sentence.push(tokenText(text.tokens, token));
        allowed.push(text.allowed[token] as number);
      }
      words.push(sentence);
    });
    if (words.length === 0) continue;
    const { tokens, firsts } = tokensOfSentences(words);
    found.push({
      tokens,
      sentences: firsts,
      allowed: Uint32Array.from(allowed),
      weight: text.weight * weight,
      foreign: false,
    });
  }
  return found;
}

function positionIn(at: number, length: number): Position {
  if (length === 1) return 'S';
  return at === 0 ? 'B' : at === length - 1 ? 'E' : 'I';
}

/** The different names of each type, as their words. */
export type NamePools = ReadonlyMap<TaggedType, readonly (readonly string[])[]>;

/** The names that stand in texts. */
export function namePools(texts: readonly TrainingText[]): NamePools {
  const pools = new Map<TaggedType, Map<string, string[]>>();
  for (const text of texts) {
    for (const { first, last, type } of placesOf(text)) {
      const words: string[] = [];
      for (let token = first; token <= last; token++) words.push(tokenText(text.tokens, token));
      const pool = pools.get(type) ?? new Map<string, string[]>();
      pools.set(type, pool.set(words.join(' '), words));
    }
  }
  return new Map([...pools].map(([type, pool]) => [type, [...pool.values()]]));
}

/** What the lists name (`readLists`), split as texts of a language are; words that say nothing by themselves are left out. */
export function listedPools(lists: readonly ListedNames[], names: NameLists, language: Language): NamePools {
  const says = (words: readonly string[], kind: number): boolean =>
    words.length > 1 || (names.kindsOf(hashString(words[0] ?? '')) & kind) !== 0;
  const ofKind = (kind: number): string[][] =>
    lists.flatMap(({ kinds, names: listed }) =>
      kinds & kind ? listed.map((name) => wordsOf(name, language)).filter((words) => says(words, kind)) : [],
    );
  const firsts = ofKind(NameKind.firstName);
  const lasts = ofKind(NameKind.lastName);
  const random = randomFrom(SEED);
  const people = lasts.map((last) => {
    const first = firsts[Math.floor(random() * firsts.length)] ?? [];
    return random() < BARE ? last : [...first, ...last];
  });
  const all = new Map<TaggedType, string[][]>([
    ['PER', people],
    ['ORG', ofKind(NameKind.organisation)],
    ['LOC', ofKind(NameKind.region)],
  ]);
  return new Map([...all].filter(([, pool]) => pool.length > 0));
}

/** The names of the exchanged types whose labels are certain, in reading order. */
function placesOf({ tokens, allowed }: TrainingText): Place[] {
  const places: Place[] = [];
  let first = -1;
  for (let token = 0; token < tokens.count; token++) {
    const mask = allowed[token] as number;
    const label = 31 - Math.clz32(mask);
    const type = mask === 0 || mask !== 1 << label || label === OUTSIDE ? undefined : typeOfLabel(label);
    if (!type || !EXCHANGED.includes(type)) {
      first = -1;
      continue;
    }
    if (label === labelOf(type, 'S')) places.push({ first: token, last: token, type });
    else if (label === labelOf(type, 'B')) first = token;
    else if (label === labelOf(type, 'E') && first >= 0) {
      places.push({ first, last: token, type });
      first = -1;
    }
  }
  return places;
}
