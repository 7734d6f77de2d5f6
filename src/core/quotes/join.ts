import type { Language } from '../text/language';
import type { Layer } from './layers';
import { WordClass } from './lexicon/classes';
import { lastSignOf, type Marked } from './marked';
import type { Scene } from './scene';

/** Marked stretches that are one quote, broken by the words that tell who says it. First index → the ones that follow. */
export type Joined = ReadonlyMap<number, readonly number[]>;

// A book of fiction is full of dialogue: there each piece of an interrupted quote counts as an utterance of its own. A long
// text is read in sections, so it is the density that tells, in what is longer than a newspaper's article.
const DIALOGUE_QUOTES = 60;
const DENSE_QUOTES = 14;
const TOKENS_PER_QUOTE = 120;
const LEAST_TOKENS = 1_000;

/** Whether a text is full of dialogue, as fiction is. */
function isDialogue(scene: Scene, marked: readonly Marked[]): boolean {
  if (scene.language === 'en') return false;
  if (marked.length >= DIALOGUE_QUOTES) return true;
  const { count } = scene.tokens;
  return marked.length >= DENSE_QUOTES && count >= LEAST_TOKENS && count / marked.length <= TOKENS_PER_QUOTE;
}

// English news goes on after “…,” she said. with the same utterance; German and Dutch start a new one after a full stop.
const JOINS_SENTENCES: Readonly<Record<Language, boolean>> = { de: false, nl: false, en: true };

/**
 * Finds the quotes that their attribution interrupts.
 * @param attributed the stretches that an attribution follows directly
 * @param speech the stretches that are speech
 */
export function joinInterrupted(
  scene: Scene,
  marked: readonly Marked[],
  layers: readonly Layer[],
  attributed: ReadonlySet<number>,
  speech: ReadonlySet<number>,
): Joined {
  const joined = new Map<number, number[]>();
  if (isDialogue(scene, marked)) return joined;
  for (const layer of layers) {
    let head = -1;
    let headSentence = -1;
    let headParagraph = -1;
    layer.sentences.forEach((range, sentence) => {
      for (let i = range.from; i < range.to; i++) {
        const item = layer.items[i] as number;
        if (item >= 0) continue;
        const index = -1 - item;
        const first = marked[head];
        const sameSentence = sentence === headSentence;
        if (
          first &&
          speech.has(index) &&
          range.paragraph === headParagraph &&
          (sameSentence || (sentence === headSentence + 1 && i === range.from && !attributed.has(index))) &&
          continues(scene, first, marked[index] as Marked, sameSentence)
        ) {
          const rest = joined.get(head);
          if (rest) rest.push(index);
          else joined.set(head, [index]);
          headSentence = sentence;
          if (sameSentence) continue;
          head = -1;
          continue;
        }
        head = attributed.has(index) ? index : -1;
        headSentence = sentence;
        headParagraph = range.paragraph;
      }
    });
  }
  return joined;
}

function continues(scene: Scene, first: Marked, second: Marked, sameSentence: boolean): boolean {
  const last = lastSignOf(scene.words, first);
  const stopped = last === '.' || last === '!' || last === '?';
  if (sameSentence) {
    const before = second.openToken - 1;
    // “…,” she said, adding that “…”: what a clause of its own brings is another utterance.
    const isOther = ((scene.classes[before] as number) & WordClass.Complementizer) !== 0;
    return !stopped && !isOther && (scene.words[before] === ',' || scene.capital[second.innerFrom] === 0);
  }
  if (JOINS_SENTENCES[scene.language]) return true;
  return !stopped && scene.capital[second.innerFrom] === 0;
}
