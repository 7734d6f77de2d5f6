import type { Language } from '../text/language';

/** Marks that can close each other: „ closes with “, ” or ", but never with ‘. */
export const Family = { Double: 0, Single: 1, Guillemet: 2, SingleGuillemet: 3 } as const;
export type Family = (typeof Family)[keyof typeof Family];

/** What a mark does where it stands, judged by its sign and its neighbours alone; `Either` is left to what is open. */
export const Role = { Open: 0, Close: 1, Either: 2, Apostrophe: 3 } as const;
export type Role = (typeof Role)[keyof typeof Role];

const FAMILIES: ReadonlyMap<string, Family> = new Map<string, Family>(
  Object.entries({
    '„': Family.Double,
    '“': Family.Double,
    '”': Family.Double,
    '‟': Family.Double,
    '"': Family.Double,
    '＂': Family.Double,
    '‚': Family.Single,
    '‘': Family.Single,
    '’': Family.Single,
    '‛': Family.Single,
    "'": Family.Single,
    '«': Family.Guillemet,
    '»': Family.Guillemet,
    '‹': Family.SingleGuillemet,
    '›': Family.SingleGuillemet,
  }),
);

/** The family of a quotation mark; `undefined` for any other character. */
export function familyOf(character: string): Family | undefined {
  return FAMILIES.get(character);
}

// Words that begin with an apostrophe: 's ochtends, 't, ’n, ’em, ’90s.
const CLIPPED: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set([
    'n',
    'ne',
    'nen',
    'nem',
    'ner',
    's',
    'rein',
    'raus',
    'ran',
    'rum',
    'nauf',
    'runter',
    'rüber',
    'nix',
    'se',
    'em',
  ]),
  nl: new Set(['s', 't', 'n', 'm', 'k', 'r', 'ns', 'ie', 'em', 'd']),
  en: new Set([
    'em',
    'tis',
    'twas',
    'til',
    'cause',
    'bout',
    'n',
    'round',
    'cos',
    'nother',
    'm',
    's',
    't',
    're',
    've',
    'll',
    'd',
  ]),
};

/** Whether a word, as it is written, usually has an apostrophe in front. */
export function isClipped(word: string, language: Language): boolean {
  return CLIPPED[language].has(word) || /^\d\ds?$/.test(word) || word.startsWith('s-');
}

/** Where a mark stands: whether a gap or opening sign is before it, and a gap or closing sign after it. */
export interface Setting {
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
}

/**
 * The role of a mark by its own sign and setting.
 * @param guillemetsPointOut whether « opens in this document (Swiss, French) rather than » (German books)
 */
export function roleOf(mark: string, { gapBefore, gapAfter }: Setting, guillemetsPointOut: boolean): Role {
  const leftish = gapBefore && !gapAfter;
  const rightish = gapAfter && !gapBefore;
  switch (mark) {
    case '„':
    case '‟':
      return rightish ? Role.Either : Role.Open;
    case '‚':
      return leftish ? Role.Open : Role.Apostrophe;
    case '“':
    case '"':
    case '＂':
      return leftish ? Role.Open : rightish ? Role.Close : Role.Either;
    case '”':
      return leftish ? Role.Either : Role.Close;
    case '‘':
    case '‛':
      return leftish ? Role.Open : rightish ? Role.Close : Role.Either;
    case '’':
      return leftish ? Role.Apostrophe : Role.Close;
    case "'":
      return leftish ? Role.Open : rightish ? Role.Close : Role.Either;
    default:
      if (leftish) return Role.Open;
      if (rightish) return Role.Close;
      return (mark === '«' || mark === '‹') === guillemetsPointOut ? Role.Open : Role.Close;
  }
}
