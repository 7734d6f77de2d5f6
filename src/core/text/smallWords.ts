import type { Language } from './language';

// Frequent words that only one of the three languages has.
const WORDS: Readonly<Record<Language, string>> = {
  de: 'der das und nicht ist mit sich auf für von dem eine einen auch wird werden sie zu im zum zur bei nach aus',
  nl: 'het een van en niet zijn dat met voor aan ook wordt werd bij naar maar deze dit uit om er op hij',
  en: 'the and to that with for from his which are were have by it this not but they has had be on',
};

const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map(
  Object.entries(WORDS).flatMap(([language, words]) =>
    words.split(' ').map((word) => [word, language as Language] as const),
  ),
);

/** How many words of a text are small words of each language. */
export interface SmallWords {
  readonly hits: Readonly<Record<Language, number>>;
  /** Words looked at, whether small or not. */
  readonly words: number;
}

/** Counts the small words of a text, up to `most` of them. */
export function countSmallWords(text: string, most = Number.POSITIVE_INFINITY): SmallWords {
  const hits: Record<Language, number> = { de: 0, nl: 0, en: 0 };
  let total = 0;
  let words = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    words++;
    const language = LANGUAGE_OF.get(word);
    if (!language) continue;
    hits[language]++;
    if (++total === most) break;
  }
  return { hits, words };
}
