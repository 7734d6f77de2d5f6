import { francAll } from 'franc';
import { countSmallWords } from './smallWords';

/** The languages whose names and quotes are found. */
export const LANGUAGES = ['de', 'nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const FROM_ISO_639_3: Readonly<Record<string, Language>> = { deu: 'de', nld: 'nl', eng: 'en' };

// franc reads no further, and neither need we; reading on would only cost time in a large document.
const SAMPLE_LENGTH = 2048;
const FALLBACK: Language = 'en';

/** The language of a text among those supported, or `fallback` where the text is too short to tell. */
export function detectLanguage(text: string, fallback: Language = FALLBACK): Language {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return plainLanguage(sample) ?? likelyLanguage(sample, fallback);
}

/** What `detectLanguage` and `detectForeign` say, at the cost of one. */
export function detect(text: string): { readonly language: Language; readonly foreign: string | undefined } {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const plain = plainLanguage(sample);
  if (plain) return { language: plain, foreign: undefined };
  return { language: likelyLanguage(sample, FALLBACK), foreign: likelyForeign(sample) };
}

// Of running text in one of the languages its small words are a fifth and more, of text in any other next to nothing.
const PLAIN_SHARE = 0.12;
const PLAIN_WORDS = 40;
const PLAIN_LEAD = 5;

/** The language that the small words of a text leave no doubt about, `undefined` if they do. Ten times as fast as franc. */
function plainLanguage(sample: string): Language | undefined {
  const { hits, words } = countSmallWords(sample);
  if (words < PLAIN_WORDS) return undefined;
  return LANGUAGES.find(
    (language) =>
      hits[language] >= PLAIN_SHARE * words &&
      LANGUAGES.every((other) => other === language || hits[language] >= PLAIN_LEAD * hits[other]),
  );
}

/** The language that the letter sequences of a text speak for. */
function likelyLanguage(sample: string, fallback: Language): Language {
  const best = francAll(sample, { only: Object.keys(FROM_ISO_639_3), minLength: 10 })[0];
  return (best && FROM_ISO_639_3[best[0]]) ?? fallback;
}

// Other languages that a text may be in, so that one that we do not know is noticed. `scripts/francTrim.mjs` keeps their
// data in the bundles.
const OTHERS = ['fra', 'spa', 'ita', 'por', 'pol', 'swe', 'dan', 'nob', 'ces', 'ron', 'tur', 'hun', 'rus', 'ukr'];
const LEAST_LENGTH = 100;
// franc's scores reach to 1 for the best; a supported language this near may be right after all.
const NEAR = 0.95;

/**
 * The language of a text that is in none of the supported ones, as an ISO 639-3 code or the name of its script; `undefined`
 * where it is in a supported one or too short to tell.
 */
export function detectForeign(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return plainLanguage(sample) ? undefined : likelyForeign(sample);
}

/** The other language that the letter sequences of a text speak for. */
function likelyForeign(sample: string): string | undefined {
  const known = Object.keys(FROM_ISO_639_3);
  const scores = francAll(sample, { only: [...known, ...OTHERS], minLength: LEAST_LENGTH });
  const [code, best] = scores[0] ?? ['und', 0];
  if (code === 'und') return writtenInOtherScript(sample) ? 'other script' : undefined;
  const supported = scores.find(([other]) => known.includes(other))?.[1] ?? 0;
  return known.includes(code) || supported >= NEAR * best ? undefined : code;
}

/** Whether most letters of a text are not Latin. */
function writtenInOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= LEAST_LENGTH / 2 && latin < letters / 2;
}

/** Whether a string names a supported language. */
export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}
