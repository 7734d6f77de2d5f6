import type { Knowledge } from '../../core/entities/knowledge';
import { matchNames } from '../../core/entities/names/matchNames';
import type { NameLists } from '../../core/entities/names/nameLists';
import { listRoles } from '../../core/entities/tagger/contextFeatures';
import { makeScorer } from '../../core/entities/tagger/emissions';
import { labelOf, OUTSIDE, type TaggedType } from '../../core/entities/tagger/labels';
import { readModel } from '../../core/entities/tagger/model';
import { quotedPlaces } from '../../core/entities/tagger/quotedPlaces';
import { Tagger } from '../../core/entities/tagger/tagger';
import type { Quote } from '../../core/quotes/quote';
import type { Language } from '../../core/text/language';
import { Failure } from '../../core/text/message';
import { type Tokens, tokenize } from '../../core/text/tokens';
import { buildVocabulary } from '../../core/text/vocabulary';
import { trainCrf } from '../tagger/crf';
import { makeExamples } from '../tagger/examples';
import { packModel } from '../tagger/pack';
import { RECIPES } from '../tagger/recipes';
import type { TrainingText } from '../tagger/trainingText';
import { authored, type GoldDocument, written } from './quoteSets';

// The labels of two types of names stand for the two kinds of quotes.
const TYPES: Readonly<Record<Quote['kind'], TaggedType>> = { direct: 'PER', indirect: 'LOC' };

/**
 * A plain sequence tagger of quotes, to measure what the quote finder adds to one: the tagger of names with its features, as
 * it is, trained on the same documents with a label for each token. It knows neither nested quotes nor who speaks.
 */
export function makeQuoteTagger({ names }: Knowledge): (document: GoldDocument) => Quote[] {
  const taggers = new Map<Language, Tagger>();
  return ({ text, language }) => {
    const tagger = taggers.get(language) ?? train(language, names);
    taggers.set(language, tagger);
    return tagQuotes(tokenize(text, language), tagger);
  };
}

function train(language: Language, names: NameLists): Tagger {
  const texts = [...authored(language, 'train'), ...written(language)].map(toTrainingText);
  const recipe = { ...RECIPES[language], outsideBias: 0 };
  const examples = makeExamples(texts, names, recipe.leastCount);
  const weights = trainCrf(examples, { ...recipe, seed: 1 });
  const read = readModel(packModel(language, examples, weights, { ...recipe, calibration: [] }));
  if (!read.ok) throw new Failure(read.error);
  return new Tagger(read.model, names);
}

function toTrainingText({ text, language, quotes }: GoldDocument): TrainingText {
  const tokens = tokenize(text, language);
  const allowed = new Uint32Array(tokens.count).fill(1 << OUTSIDE);
  // The longest first: of nested quotes only the outer one is learnt.
  for (const { start, end, kind } of [...quotes].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const within: number[] = [];
    for (let i = 0; i < tokens.count; i++)
      if ((tokens.starts[i] as number) >= start && (tokens.ends[i] as number) <= end) within.push(i);
    if (within.some((i) => allowed[i] !== 1 << OUTSIDE)) continue;
    within.forEach((token, i) => {
      const last = i === within.length - 1;
      const position = within.length === 1 ? 'S' : i === 0 ? 'B' : last ? 'E' : 'I';
      allowed[token] = 1 << labelOf(TYPES[kind], position);
    });
  }
  return { tokens, sentences: paragraphs(tokens), allowed, weight: 1, foreign: false };
}

/** The first token of each line: a quote may go on over sentences. */
function paragraphs({ text, starts, ends, count }: Tokens): Uint32Array {
  const firsts: number[] = [];
  for (let i = 0; i < count; i++) if (i === 0 || text.slice(ends[i - 1], starts[i]).includes('\n')) firsts.push(i);
  return Uint32Array.from(firsts);
}

function tagQuotes(tokens: Tokens, tagger: Tagger): Quote[] {
  const vocabulary = buildVocabulary(tokens);
  const words = tagger.words.wordsOf(tokens, vocabulary);
  const roles = listRoles(tokens.count, matchNames(tokens, vocabulary, tagger.lists, words.facts.kinds));
  const scorer = makeScorer(tagger, vocabulary, words, roles, quotedPlaces(tokens));
  const scores = tagger.scoresFor(tokens.count);
  const firsts = paragraphs(tokens);
  return Array.from(firsts).flatMap((from, i) => {
    const to = firsts[i + 1] ?? tokens.count;
    scorer.score(from, to, scores);
    return tagger.readNames(scores, from, to).names.map(({ first, last, type, probability }): Quote => {
      const start = tokens.starts[first] as number;
      const end = tokens.ends[last] as number;
      const kind = type === TYPES.direct ? 'direct' : 'indirect';
      const nobody = { speaker: null, speakerMention: null, cue: null };
      return { start, end, text: tokens.text.slice(start, end), kind, ...nobody, confidence: probability };
    });
  });
}
