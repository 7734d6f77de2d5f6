import type { Language } from '../text/language';
import { findSentences } from '../text/sentences';
import { contains, sameSpan } from '../text/span';
import type { Tokens } from '../text/tokens';
import { buildVocabulary, type Vocabulary } from '../text/vocabulary';
import { type Knowledge, NO_KNOWLEDGE } from './knowledge';
import { markByModel } from './markByModel';
import type { Mention } from './mention';
import { markByLists } from './names/markByLists';
import { findExpressions } from './rules/findExpressions';

/**
 * The mentions in a text, in reading order, disjoint. Without `knowledge` only what rules can find. `sentences` gives the
 * first token of each sentence where that is known better than `findSentences` would; `vocabulary` the words, if at hand.
 */
export function findMentions(
  tokens: Tokens,
  language: Language,
  knowledge: Knowledge = NO_KNOWLEDGE,
  sentences: Uint32Array = findSentences(tokens),
  vocabulary: Vocabulary = buildVocabulary(tokens),
): Mention[] {
  const expressions = findExpressions(tokens, vocabulary, language).map((expression) => ({
    start: tokens.starts[expression.first] as number,
    end: tokens.ends[expression.last] as number,
    type: expression.type,
    confidence: expression.confidence,
  }));
  const tagger = knowledge.taggers[language];
  const names = tagger
    ? markByModel(tokens, sentences, vocabulary, tagger)
    : markByLists(tokens, vocabulary, knowledge.names);
  return merge(expressions, names).map(({ start, end, type, confidence }) => ({
    start,
    end,
    type,
    confidence,
    text: tokens.text.slice(start, end),
  }));
}

type Found = Omit<Mention, 'text'>;

// So sure a person must be for a word to be no date: Freitag, Sommer and May are family names too.
const SURE_PERSON = 0.7;

/**
 * Both lists in reading order, disjoint. Where two overlap the expression stays, unless it is a date and the name holds all of
 * it and more, or is surely a person.
 */
function merge(expressions: readonly Found[], names: readonly Found[]): Found[] {
  const dropped = new Set<Found>();
  let at = 0;
  for (const name of names) {
    while (at < expressions.length && (expressions[at] as Found).end <= name.start) at++;
    for (let next = at; next < expressions.length && (expressions[next] as Found).start < name.end; next++) {
      const expression = expressions[next] as Found;
      const wins = sameSpan(name, expression)
        ? name.type === 'PER' && name.confidence >= SURE_PERSON
        : contains(name, expression);
      dropped.add(wins && expression.type === 'DATE' ? expression : name);
    }
  }
  return [...expressions, ...names].filter((found) => !dropped.has(found)).sort((a, b) => a.start - b.start);
}
