import type { Language } from '../../text/language';

/**
 * The name that a folded form may be the genitive of (putins -> putin, biden's -> biden, xi' -> xi), or `null`. An ending
 * with an apostrophe is certain in English and Dutch; a bare -s is only a guess, which the caller checks against other
 * mentions: Hans and Laos end so too.
 */
export function withoutGenitive(folded: string, language: Language): { name: string; certain: boolean } | null {
  const marked = /^(.{2,})'s?$/.exec(folded);
  if (marked?.[1]) return { name: marked[1], certain: true };
  if (language === 'en') return null;
  const bare = /^(.+[^s])s$/.exec(folded);
  return bare?.[1] && bare[1].length >= 2 ? { name: bare[1], certain: false } : null;
}
