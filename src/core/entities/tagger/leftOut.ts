import type { Language } from '../../text/language';
import type { Tokens } from '../../text/tokens';
import type { NameMatch } from '../names/matchNames';
import { NameKind } from '../names/nameLists';
import type { TaggedType } from './labels';
import type { TaggedName } from './readNames';

const PLACE = NameKind.country | NameKind.city | NameKind.region;

/** Of which types names are taken off the lists. English ones stand before nouns too often: United Kingdom general election. */
const TAKEN: Readonly<Record<Language, readonly TaggedType[]>> = { de: ['LOC'], nl: ['LOC', 'ORG'], en: [] };

/** A listed name, as tokens `first` to `last` inclusive. */
export type LeftOut = Pick<TaggedName, 'first' | 'last' | 'type'>;

/**
 * Names of several words that the lists have and a tagger has left out altogether, since each word is an everyday one: im Nahen
 * Osten. Both in reading order and disjoint.
 */
export function leftOut(
  listed: readonly NameMatch[],
  names: readonly Pick<TaggedName, 'first' | 'last'>[],
  tokens: Tokens,
  language: Language,
): LeftOut[] {
  const taken = TAKEN[language];
  const found: LeftOut[] = [];
  let at = 0;
  for (const { first, last, kinds } of listed) {
    if (last === first) continue;
    while (at < names.length && (names[at] as TaggedName).last < first) at++;
    const next = names[at];
    if (next && next.first <= last) continue;
    const type = kinds & NameKind.organisation ? 'ORG' : kinds & PLACE ? 'LOC' : undefined;
    if (!type || !taken.includes(type)) continue;
    if (isCapital(tokens, first) && isCapital(tokens, last)) found.push({ first, last, type });
  }
  return found;
}

function isCapital({ text, starts }: Tokens, token: number): boolean {
  return /\p{Lu}/u.test(text.charAt(starts[token] as number));
}
