import type { Tokens } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import { matchNames } from '../names/matchNames';
import { listRoles } from './contextFeatures';
import { rememberNames } from './documentMemory';
import { makeScorer } from './emissions';
import { quotedPlaces } from './quotedPlaces';
import type { TaggedName } from './readNames';
import { splitPeople } from './splitPeople';
import type { Tagger } from './tagger';

/**
 * Tags the names of a text with a model, sentence by sentence: once to see which names the document holds, and once more
 * where that says something of other places.
 */
export function tagNames(tokens: Tokens, sentences: Uint32Array, vocabulary: Vocabulary, tagger: Tagger): TaggedName[] {
  const { lists, readNames } = tagger;
  const words = tagger.words.wordsOf(tokens, vocabulary);
  const roles = listRoles(tokens.count, matchNames(tokens, vocabulary, lists, words.facts.kinds));
  const scorer = makeScorer(tagger, vocabulary, words, roles, quotedPlaces(tokens));
  const scores = tagger.scoresFor(tokens.count);
  const bySentence = Array.from(sentences, (first, i) => {
    const end = sentences[i + 1] ?? tokens.count;
    scorer.score(first, end, scores);
    return readNames(scores, first, end);
  });
  const memory = rememberNames(vocabulary, words.facts, bySentence.flat());
  const found = bySentence.flatMap((names, i) => {
    const first = sentences[i] as number;
    const end = sentences[i + 1] ?? tokens.count;
    if (!memory.concerns(first, end)) return names;
    memory.adjust(first, end, scores);
    return readNames(scores, first, end);
  });
  return splitPeople(found, vocabulary.words);
}
