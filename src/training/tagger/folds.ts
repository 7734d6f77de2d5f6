import { tokensOfSentences } from '../../core/text/givenTokens';
import { tokenText } from '../../core/text/tokens';
import type { TrainingText } from './trainingText';

// A longer text is a corpus, of which blocks of sentences are kept back, else the whole document.
const LONGEST_DOCUMENT = 15_000;
const BLOCK = 40;

/** Texts to learn from and texts of the own language kept back from that. */
export interface Fold {
  readonly learnt: readonly TrainingText[];
  readonly kept: readonly TrainingText[];
}

/** Splits texts so that each sentence of the own language is kept back in one of `count` folds. */
export function foldsOf(texts: readonly TrainingText[], count: number): Fold[] {
  return Array.from({ length: count }, (_, fold) => {
    const learnt: TrainingText[] = [];
    const kept: TrainingText[] = [];
    let documents = 0;
    for (const text of texts) {
      if (text.foreign) learnt.push(text);
      else if (text.tokens.count <= LONGEST_DOCUMENT) (documents++ % count === fold ? kept : learnt).push(text);
      else {
        const isKept = (sentence: number): boolean => Math.floor(sentence / BLOCK) % count === fold;
        kept.push(sentencesOf(text, isKept));
        learnt.push(sentencesOf(text, (sentence) => !isKept(sentence)));
      }
    }
    return { learnt, kept };
  });
}

function sentencesOf(text: TrainingText, isWanted: (sentence: number) => boolean): TrainingText {
  const words: string[][] = [];
  const allowed: number[] = [];
  text.sentences.forEach((first, i) => {
    if (!isWanted(i)) return;
    const end = text.sentences[i + 1] ?? text.tokens.count;
    words.push(Array.from({ length: end - first }, (_, at) => tokenText(text.tokens, first + at)));
    allowed.push(...text.allowed.subarray(first, end));
  });
  const { tokens, firsts } = tokensOfSentences(words);
  return { ...text, tokens, sentences: firsts, allowed: Uint32Array.from(allowed) };
}
