const VOWELS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

/** Masculine nouns whose feminine has an umlaut; those of -schwabe and -franzose follow the last part. */
const WITH_UMLAUT = /(?:jude|franzose|schwabe|bauer)$/i;

/**
 * The forms of a German noun for a man of a people, place, creed or party, given in the nominative singular: its cases, its
 * plural, and the same of the woman. Chinese: Chinesen, Chinesin, Chinesinnen; Australier: Australiers, Australiern, …
 */
export function germanPersonForms(noun: string): string[] {
  if (/ar$/.test(noun)) return [noun, `${noun}n`, ...women(noun)];
  if (/er$/.test(noun)) return [noun, `${noun}s`, `${noun}n`, ...women(noun)];
  if (/e$/.test(noun)) return [noun, `${noun}n`, ...women(noun.slice(0, -1), WITH_UMLAUT.test(noun))];
  if (/[aiou]$/.test(noun)) return [noun, `${noun}s`];
  return [noun, `${noun}en`, ...women(noun)];
}

/** The nominative singular of a weak noun whose plural is given (Slowenen: Slowene, Sunniten: Sunnit); none of other words. */
export function germanSingular(plural: string): string | undefined {
  if (!/[^aeiou]en$/.test(plural)) return undefined;
  return /(?:ist|[^r]it|[^i]krat)en$/.test(plural) ? plural.slice(0, -2) : plural.slice(0, -1);
}

function women(stem: string, hasUmlaut = false): string[] {
  const base = hasUmlaut
    ? stem.replace(/([aou])([^aou]*)$/, (_, vowel: string, rest: string) => VOWELS[vowel] + rest)
    : stem;
  return [`${base}in`, `${base}innen`];
}

const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

/** A German adjective with all its endings, small as it mostly stands, and with a capital as in names. */
export function germanAdjectiveForms(adjective: string): string[] {
  const small = adjective.charAt(0).toLowerCase() + adjective.slice(1);
  const large = adjective.charAt(0).toUpperCase() + adjective.slice(1);
  return [small, large].flatMap((form) => ENDINGS.map((ending) => form + ending));
}
