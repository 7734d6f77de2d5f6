import type { Language } from '../text/language';
import { overlaps } from '../text/span';
import type { Tokens } from '../text/tokens';
import { buildVocabulary } from '../text/vocabulary';
import { type Knowledge, NO_KNOWLEDGE } from './knowledge';
import { markByModel } from './markByModel';
import type { Mention } from './mention';
import { markByLists } from './names/markByLists';
import { findExpressions } from './rules/findExpressions';

/** The mentions in a text, in reading order, disjoint. Without `knowledge` only what rules can find. */
export function findMentions(tokens: Tokens, language: Language, knowledge: Knowledge = NO_KNOWLEDGE): Mention[] {
  const vocabulary = buildVocabulary(tokens);
  const expressions = findExpressions(tokens, vocabulary, language).map((expression) => ({
    start: tokens.starts[expression.first] as number,
    end: tokens.ends[expression.last] as number,
    type: expression.type,
    confidence: expression.confidence,
  }));
  const model = knowledge.taggers[language];
  const names = model
    ? markByModel(tokens, vocabulary, model, knowledge.names)
    : markByLists(tokens, vocabulary, knowledge.names);
  return merge(expressions, names).map((found) => ({ ...found, text: tokens.text.slice(found.start, found.end) }));
}

type Found = Omit<Mention, 'text'>;

/** Both lists in reading order; where two overlap, that of `first` stays. */
function merge(first: readonly Found[], second: readonly Found[]): Found[] {
  let at = 0;
  const free = second.filter((name) => {
    while (at < first.length && (first[at] as Found).end <= name.start) at++;
    const next = first[at];
    return !next || !overlaps(next, name);
  });
  return [...first, ...free].sort((a, b) => a.start - b.start);
}
