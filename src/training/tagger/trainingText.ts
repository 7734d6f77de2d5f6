import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  labelOf,
  OUTSIDE,
  POSITIONS,
  type Position,
  TAGGED_TYPES,
  type TaggedType,
} from '../../core/entities/tagger/labels';
import { tokensOfSentences } from '../../core/text/givenTokens';
import { LANGUAGES, type Language } from '../../core/text/language';
import { findSentences } from '../../core/text/sentences';
import { type Tokens, tokenize } from '../../core/text/tokens';
import { isHeldOut, readAuthored } from '../corpora/authored';
import { readChunks, readConll } from '../corpora/conll';
import type { GoldDocument } from '../corpora/gold';
import { readWritten, type WrittenDocument } from '../corpora/written';
import { AUTHORED_WEIGHT, CORPORA, type CorpusRecipe, HARD_FROM, HARD_WEIGHT, HARD_WEIGHT_ABROAD } from './corpusList';

/** A text to learn from: for each token the labels that it may truly have, a bit each. */
export interface TrainingText {
  readonly tokens: Tokens;
  /** First token of each sentence. */
  readonly sentences: Uint32Array;
  readonly allowed: Uint32Array;
  readonly weight: number;
  /** In another language than the tagger's. */
  readonly foreign: boolean;
}

const CURRENCY = /^(?:Euro|Euros|EUR|€|(?:US-)?Dollars?|DM|D-Mark|Mark|Franken|USD|Rubel|Yen|Pfund)$/;
// What GermEval counts as an organisation and we as a competition (MISC): Champions League, Olympische Spiele.
const COMPETITION =
  /(?:[Ll]iga|League|[Pp]okals?|Cups?|WM|EM|[Mm]eisterschaft(?:en)?|Tour de \p{Lu}\p{L}+|Grand Prix|Olympi\p{L}*|Spielen?|Championships?|Trophy|[Ff]estspielen?|Marathon|Open|Giro|Vuelta|Serie A|Ligue 1|Masters)$/u;
const NO_NAME = 1 << OUTSIDE;

/**
 * The training texts of a language, and those of the others, which count `foreignWeight` times as much. `missing` names the
 * files that are not there.
 */
export function readTrainingTexts(
  shared: string,
  language: Language,
  foreignWeight: number,
): { texts: TrainingText[]; missing: string[] } {
  const missing: string[] = [];
  const texts: TrainingText[] = [];
  for (const other of LANGUAGES) {
    if (other !== language && foreignWeight === 0) continue;
    const read = readLanguage(shared, other, other === language ? HARD_WEIGHT : HARD_WEIGHT_ABROAD);
    missing.push(...read.missing);
    if (other === language) texts.push(...read.texts);
    else texts.push(...read.texts.map((text) => ({ ...text, weight: text.weight * foreignWeight, foreign: true })));
  }
  return { texts, missing };
}

function readLanguage(
  shared: string,
  language: Language,
  hardWeight: typeof HARD_WEIGHT,
): { texts: TrainingText[]; missing: string[] } {
  const missing: string[] = [];
  const texts: TrainingText[] = [];
  for (const recipe of CORPORA) {
    if (recipe.language !== language) continue;
    const path = join(shared, 'corpora/ner', `${recipe.file}.conll`);
    if (existsSync(path)) texts.push(readCorpus(path, recipe));
    else missing.push(path);
  }
  const authored = readAuthored(language).filter((document) => !isHeldOut(document));
  for (const document of authored) texts.push(readDocument(document, AUTHORED_WEIGHT));
  for (const document of readWritten(language))
    texts.push(readDocument(document, isHard(document) ? hardWeight[language] : AUTHORED_WEIGHT));
  return { texts, missing };
}

function isHard({ id, language }: WrittenDocument): boolean {
  return Number(/-(\d+)/.exec(id)?.[1]) >= HARD_FROM[language];
}

function readCorpus(path: string, recipe: CorpusRecipe): TrainingText {
  const sentences = readConll(readFileSync(path, 'utf8'));
  const { tokens, firsts } = tokensOfSentences(sentences.map(({ words }) => words));
  const hidden = recipe.unmarked.flatMap((type) => POSITIONS.map((position) => labelOf(type, position)));
  const outside = hidden.reduce((mask, label) => mask | (1 << label), NO_NAME);
  const allowed = new Uint32Array(tokens.count).fill(outside >>> 0);
  let offset = 0;
  for (const { words, tags } of sentences) {
    for (const { first, last, label } of readChunks(tags)) {
      if (label.endsWith('part')) {
        const type = label.slice(0, -'part'.length) as TaggedType;
        const mask = (1 << labelOf(type, 'P')) | (last > first ? NO_NAME : 0);
        allowed.fill(mask >>> 0, offset + first, offset + last + 1);
        continue;
      }
      const isCompetition = label === 'ORG' && COMPETITION.test(words.slice(first, last + 1).join(' '));
      const ours = label.endsWith('deriv') ? 'NORP' : isCompetition ? 'MISC' : (label as TaggedType);
      allow(allowed, offset + first, offset + last, recipe.meanings?.[label] ?? [ours]);
    }
    // GermEval counts currencies as names, we do not: nothing is learnt of them.
    words.forEach((word, i) => {
      if (CURRENCY.test(word))
        allowed[offset + i] = ((allowed[offset + i] as number) | NO_NAME | (1 << labelOf('MISC', 'S'))) >>> 0;
    });
    offset += words.length;
  }
  return { tokens, sentences: firsts, allowed, weight: recipe.weight, foreign: false };
}

/** Lets the tokens `first` to `last` be one name of one of the types, and nothing else. */
function allow(allowed: Uint32Array, first: number, last: number, types: readonly TaggedType[]): void {
  for (let token = first; token <= last; token++) {
    const position: Position = first === last ? 'S' : token === first ? 'B' : token === last ? 'E' : 'I';
    allowed[token] = types.reduce((mask, type) => mask | (1 << labelOf(type, position)), 0) >>> 0;
  }
}

/** A document of our own in our own tokens. A name inside a token makes it a compound. */
function readDocument({ text, language, mentions }: GoldDocument, weight: number): TrainingText {
  const tokens = tokenize(text, language);
  const allowed = new Uint32Array(tokens.count).fill(NO_NAME);
  let token = 0;
  for (const { start, end, type } of mentions) {
    while (token < tokens.count && (tokens.ends[token] as number) <= start) token++;
    let last = token;
    while (last + 1 < tokens.count && (tokens.starts[last + 1] as number) < end) last++;
    if (!isTagged(type)) continue;
    if (tokens.starts[token] === start && tokens.ends[last] === end) allow(allowed, token, last, [type]);
    else if (token === last) {
      // Two names in one compound (Putin-Xi-Gespräch): either type will do.
      const mask = 1 << labelOf(type, 'P');
      allowed[token] = ((allowed[token] === NO_NAME ? 0 : (allowed[token] as number)) | mask) >>> 0;
    } else allowed.fill((1 << LABELS_ALL) - 1, token, last + 1);
  }
  return { tokens, sentences: findSentences(tokens), allowed, weight, foreign: false };
}

const LABELS_ALL = 1 + TAGGED_TYPES.length * POSITIONS.length;

function isTagged(type: string): type is TaggedType {
  return (TAGGED_TYPES as readonly string[]).includes(type);
}
