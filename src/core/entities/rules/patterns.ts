import type { Language } from '../../text/language';

/** Regular expressions over class characters (`lexicon.ts`, `wordClass.ts`), one for each type of expression. */
export interface Patterns {
  readonly date: RegExp;
  readonly money: RegExp;
  readonly percent: RegExp;
}

const NUMBER = '[ndyFqj]';
const RANGE = `${NUMBER}(?:[-+]${NUMBER})?`;
// drei Millionen · eine halbe Milliarde · one and a half · half a billion
const COUNTED = `(?:${RANGE}H?|Hq?)`;
const AMOUNT = `${COUNTED}M*\\.?`;
// After a sign only figures: in "£50 and an apology" the article is none.
const FIGURE = '[ndyFj]';
const FIGURES = `${FIGURE}(?:[-+]${FIGURE})?`;

// 3,5 Millionen Euro · € 12,50 · $27m · CHF 300 Mio. · Milliarden Dollar · billions of dollars
const MONEY = `S(?:k|${FIGURES}(?:M\\.?)?)(?!C)|k[CS]|${AMOUNT}(?:C|S(?!${FIGURE}|k))|M(?:xM)*x?C`;
const PERCENT = `${COUNTED}(?:P|RC)`;

const MONTH = '(?:m|a\\.?)';
// Forms that all three languages share: weekdays, holidays, numeric dates, decades, deictic words.
const SHARED = [
  'f',
  'd-d-y',
  'd/d/y',
  'y/d(?![/d])',
  'Ky',
  'y-d-d',
  'y-d(?![-y])',
  'F\\.(?=_|y)y?',
  'l?w',
  'l?h(?:y(?![-.,]?\\d))?',
  'Y',
];

// Mai 3, 2024: a date in the English order, as translated texts keep it.
const MONTH_FIRST = 'md,y';

const DATE: Readonly<Record<Language, readonly string[]>> = {
  de: [
    MONTH_FIRST,
    `(?:d\\.?-)?d\\.?${MONTH}(?:y|d(?!\\.))?`,
    'Nzl?w',
    'l?wlu',
    't[DN]?',
    'l?w[DN]',
    `p?(?:m|a\\.?(?=y))(?:y|lu|d(?!\\.))?`,
    'vqH?[uc]|v[dn][uc]',
    'l?O?[U](?:y|lu)',
    'O[U]|l[qdn]?[uUc]|l[s](?:y)?|p?s(?:y)?',
    'p(?:x?ju|xu|u|lu|y)',
    'd\\.c|Oc|ju',
  ],
  nl: [
    MONTH_FIRST,
    `(?:w)?(?:d-)?d${MONTH}y?`,
    'Nxwzw|lN|N(?=xw)',
    'p?luw?',
    't',
    `(?:[pH]|l)?(?:m|a\\.?(?=y))(?:y|xy)?`,
    '[qdnj]H?ug',
    'p?l[qdnj]?[uUc]',
    'O[U](?:xy|y|xlu|xTu)?|O[c]|l[U]',
    '[pH]?l?s(?:xy|y)?',
    '[pH](?:y|xT?u|lu)',
    '(?:px?T?)?uj|u_?n',
    'lD',
  ],
  en: [
    `(?:w\\.?,?)?[dO]${MONTH},?y?`,
    `${MONTH}d-d(?:,?y)?`,
    `(?:w\\.?,?)?${MONTH}[dO](?!-?\\d)(?:,?y)?`,
    'Ow[xi](?:m|u)',
    't[D]?',
    'l?wD?',
    `(?:p-?|l)?(?:m|a(?=y))(?:,?y)?`,
    '(?:[qdn]H?|Hq)ug',
    'l[qdn]?[uUHc]',
    'O-?[UH](?:xy|xxu|xlu)?|O[c]',
    '(?:p-?)?[Yj]',
    'BuGE|[Bhm]G?E|[Bh]w',
    '(?:p-?)?l?s(?:xy|y)|[pl]-?s',
    'p-?y',
    'lD',
  ],
};

/** Builds the patterns of one language. They are global and sticky to nothing: use `matchAll`. */
export function buildPatterns(language: Language): Patterns {
  const year = '(?<![S#/])y(?![CSMP/]|-?[CMP]|\\.\\d|:)';
  return {
    date: new RegExp([...DATE[language], ...SHARED, year].map((form) => `(?:${form})`).join('|'), 'g'),
    money: new RegExp(MONEY, 'g'),
    percent: new RegExp(PERCENT, 'g'),
  };
}
