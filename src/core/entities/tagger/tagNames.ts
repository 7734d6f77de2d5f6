import type { Tokens } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import { matchNames } from '../names/matchNames';
import { listRoles } from './contextFeatures';
import { rememberNames } from './documentMemory';
import { makeScorer } from './emissions';
import { quotedPlaces } from './quotedPlaces';
import type { TaggedName } from './readNames';
import type { ReadSentence } from './secondReading';
import { splitPeople } from './splitPeople';
import type { Tagger } from './tagger';
import type { WordFacts } from './wordFacts';

/** A text after its first reading, and after what that says of other places was added to the scores. */
export interface ReadText {
  readonly sentences: readonly ReadSentence[];
  readonly facts: WordFacts;
}

/**
 * Tags the names of a text with a model, sentence by sentence: once to see which names the document holds, once more where
 * that says something of other places, and then what is in doubt as a whole.
 */
export function tagNames(tokens: Tokens, sentences: Uint32Array, vocabulary: Vocabulary, tagger: Tagger): TaggedName[] {
  const read = readText(tokens, sentences, vocabulary, tagger);
  const found = tagger.secondReader.read(read.sentences, vocabulary, read.facts, tagger.lists);
  return splitPeople(found, vocabulary.words);
}

/** The first reading of a text. */
export function readText(tokens: Tokens, sentences: Uint32Array, vocabulary: Vocabulary, tagger: Tagger): ReadText {
  const { lists, readNames } = tagger;
  const words = tagger.words.wordsOf(tokens, vocabulary);
  const roles = listRoles(tokens.count, matchNames(tokens, vocabulary, lists, words.facts.kinds));
  const scorer = makeScorer(tagger, vocabulary, words, roles, quotedPlaces(tokens));
  const scores = tagger.scoresFor(tokens.count);
  const first = Array.from(sentences, (first, i): ReadSentence => {
    const end = sentences[i + 1] ?? tokens.count;
    scorer.score(first, end, scores);
    return { first, end, ...readNames(scores, first, end) };
  });
  const memory = rememberNames(
    vocabulary,
    words.facts,
    first.flatMap(({ names }) => names),
  );
  const adjusted = first.map((sentence): ReadSentence => {
    const { first, end } = sentence;
    if (!memory.concerns(first, end)) return sentence;
    memory.adjust(first, end, scores);
    return { first, end, ...readNames(scores, first, end) };
  });
  return { sentences: adjusted, facts: words.facts };
}
