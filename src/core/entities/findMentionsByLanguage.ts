import type { Language } from '../text/language';
import { languageRuns } from '../text/languageRuns';
import { type Tokens, tokenize } from '../text/tokens';
import { buildVocabulary, type Vocabulary } from '../text/vocabulary';
import { findMentions } from './findMentions';
import type { Knowledge } from './knowledge';
import type { Mention } from './mention';

/**
 * The mentions of a text in `language` (whose tokens are given), its paragraphs in other languages marked as such. In
 * reading order, disjoint.
 */
export function findMentionsByLanguage(
  tokens: Tokens,
  language: Language,
  knowledge: Knowledge,
  vocabulary: Vocabulary = buildVocabulary(tokens),
): Mention[] {
  const { text } = tokens;
  const runs = languageRuns(text, language);
  if (runs.every((run) => run.language === language))
    return findMentions(tokens, language, knowledge, undefined, vocabulary);
  return runs.flatMap((run) => {
    const part = tokenize(text.slice(run.start, run.end), run.language);
    return findMentions(part, run.language, knowledge).map((mention) => ({
      ...mention,
      start: mention.start + run.start,
      end: mention.end + run.start,
    }));
  });
}
