import { francAll } from 'franc';

/** The languages whose names and quotes are found. */
export const LANGUAGES = ['de', 'nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const FROM_ISO_639_3: Readonly<Record<string, Language>> = { deu: 'de', nld: 'nl', eng: 'en' };

// Trigram statistics settle long before this; reading on would only cost time in a large document.
const SAMPLE_LENGTH = 20_000;

/** The language of a text among those supported, or `fallback` where the text is too short to tell. */
export function detectLanguage(text: string, fallback: Language = 'en'): Language {
  const best = francAll(text.slice(0, SAMPLE_LENGTH), { only: Object.keys(FROM_ISO_639_3), minLength: 10 })[0];
  return (best && FROM_ISO_639_3[best[0]]) ?? fallback;
}

/** Whether a string names a supported language. */
export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}
