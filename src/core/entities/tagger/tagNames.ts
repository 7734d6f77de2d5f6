import type { Tokens } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import { matchNames, type NameMatch } from '../names/matchNames';
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
  /** What of it stands in the lists of names. */
  readonly listed: readonly NameMatch[];
}

/** The names of a text in reading order, and what of it stands in the lists of names. */
export interface TaggedText {
  readonly names: TaggedName[];
  readonly listed: readonly NameMatch[];
}

/**
 * Tags the names of a text with a model, sentence by sentence: once to see which names the document holds, once more where
 * that says something of other places, and then what is in doubt as a whole.
 */
export function tagNames(tokens: Tokens, sentences: Uint32Array, vocabulary: Vocabulary, tagger: Tagger): TaggedText {
  const read = readText(tokens, sentences, vocabulary, tagger);
  const found = tagger.secondReader.read(read.sentences, vocabulary, read.facts, tagger.lists);
  return { names: splitPeople(found, vocabulary.words), listed: read.listed };
}

/** The first reading of a text. */
export function readText(tokens: Tokens, sentences: Uint32Array, vocabulary: Vocabulary, tagger: Tagger): ReadText {
  const { lists, readNames } = tagger;
  const words = tagger.words.wordsOf(tokens, vocabulary);
  const listed = matchNames(tokens, vocabulary, lists, words.facts.kinds);
  const roles = listRoles(tokens.count, listed);
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
  return { sentences: adjusted, facts: words.facts, listed };
}
