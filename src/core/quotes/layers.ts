import { TokenKind } from '../text/tokens';
import { lastSignOf, type Marked } from './marked';
import type { Scene } from './scene';

/**
 * One level of a text: what stands outside of all quotation marks, or inside of one pair. A marked stretch is one item
 * of the level around it, so that a sentence around a quote reads as one sentence, whatever full stops are in the quote.
 */
export interface Layer {
  /** Index of the marked stretch whose inside this is; -1 for the text itself. */
  readonly owner: number;
  /** Token indices, and `-1 - index` for a marked stretch. */
  readonly items: readonly number[];
  /** Sentences as ranges of `items`, [from, to) pairs in one array. */
  readonly sentences: readonly SentenceRange[];
}

export interface SentenceRange {
  readonly from: number;
  readonly to: number;
  /** Number of the paragraph, counted within the layer. */
  readonly paragraph: number;
}

const ABBREVIATIONS = new Set(
  `dr mr mrs ms prof gov rep sen gen col lt sgt rev st jr sr inc corp ltd co nr bzw ca evtl ggf inkl usw etc ir drs ing jl blz jan feb aug
  sept oct nov dec mio mrd no vs hr fr abs art str max min geb gest bijv resp d.h z.b u.a o.ä b.v v hon capt maj cllr ald det supt
  mag dipl iur phil med rer nat tel az mt ft vt calif fla pa ky mass conn wash ore ariz okla tex tenn ala ga md va mich minn wis ill ind
  zgn mw dhr ds ca kol lid pag par sec bros messrs univ dept est approx`
    .split(/\s+/)
    .filter(Boolean),
);

const OPENERS = new Set(
  'the a an it he she they we in on at but and this that his her de het een in er die der das ein eine es'.split(' '),
);

// No sentence that a person wrote is longer; the bound keeps the search within a sentence from costing its square.
const MAX_SENTENCE = 150;

/** Splits a text into its levels, and each into sentences. Linear in the text. */
export function readLayers(scene: Scene, marked: readonly Marked[]): Layer[] {
  const children: number[][] = marked.map(() => []);
  const top: number[] = [];
  marked.forEach((stretch, index) => {
    (stretch.parent < 0 ? top : (children[stretch.parent] as number[])).push(index);
  });
  const layers = [readLayer(scene, marked, top, 0, scene.tokens.count, -1)];
  marked.forEach((stretch, index) => {
    layers.push(readLayer(scene, marked, children[index] as number[], stretch.innerFrom, stretch.innerTo, index));
  });
  return layers;
}

function readLayer(
  scene: Scene,
  marked: readonly Marked[],
  inside: readonly number[],
  from: number,
  to: number,
  owner: number,
): Layer {
  const items: number[] = [];
  let next = 0;
  for (let token = from; token < to; ) {
    const index = inside[next];
    const stretch = index === undefined ? undefined : marked[index];
    if (stretch && index !== undefined && stretch.openToken <= token) {
      items.push(-1 - index);
      token = Math.max(stretch.endToken, token + 1);
      next++;
      continue;
    }
    items.push(token++);
  }
  return { owner, items, sentences: splitSentences(scene, marked, items) };
}

/** The first token of an item. */
export function firstToken(marked: readonly Marked[], item: number): number {
  return item < 0 ? (marked[-1 - item] as Marked).openToken : item;
}

/** The last token of an item. */
export function lastToken(marked: readonly Marked[], item: number): number {
  return item < 0 ? (marked[-1 - item] as Marked).endToken - 1 : item;
}

function splitSentences(scene: Scene, marked: readonly Marked[], items: readonly number[]): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let from = 0;
  let paragraph = 0;
  for (let i = 1; i <= items.length; i++) {
    const item = items[i];
    const newLine = item !== undefined && scene.lineStart[firstToken(marked, item)] === 1;
    const full = i - from >= MAX_SENTENCE;
    if (item !== undefined && !newLine && !full && !endsSentence(scene, marked, items, i - 1)) continue;
    sentences.push({ from, to: i, paragraph });
    from = i;
    if (newLine) paragraph++;
  }
  return sentences;
}

/** Whether a sentence ends with item `at`, which is not the last one. */
function endsSentence(scene: Scene, marked: readonly Marked[], items: readonly number[], at: number): boolean {
  const item = items[at] as number;
  const next = items[at + 1] as number;
  if (item < 0) {
    const stretch = marked[-1 - item] as Marked;
    const last = lastSignOf(scene.words, stretch);
    const stopped = last === '.' || last === '!' || last === '?' || last === '…';
    if (!stopped || stretch.innerTo - stretch.innerFrom < 2) return false;
    if (next < 0) return true;
    return (last === '.' || scene.language !== 'en') && scene.capital[next] === 1;
  }
  const sign = scene.words[item];
  if (sign === ';') return true;
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') {
    if (sign !== ')' && sign !== ']') return false;
    const before = items[at - 1];
    return before !== undefined && before >= 0 && scene.words[before] === '.' && startsSentence(scene, next);
  }
  if (!startsSentence(scene, next)) return false;
  if (sign === '.') {
    const before = items[at - 1];
    if (before !== undefined && before >= 0 && isAbbreviation(scene, before, item, next)) return false;
  }
  return true;
}

function startsSentence(scene: Scene, item: number): boolean {
  if (item < 0) return true;
  if (scene.capital[item] === 1 || scene.tokens.kinds[item] === TokenKind.Number) return true;
  const sign = scene.words[item] ?? '';
  return (
    sign === '-' ||
    sign === '–' ||
    sign === '—' ||
    sign === '(' ||
    sign === '[' ||
    sign === '¿' ||
    sign === "'" ||
    sign === '’'
  );
}

function isAbbreviation(scene: Scene, word: number, stop: number, next: number): boolean {
  const { starts, ends, kinds } = scene.tokens;
  if ((ends[word] as number) !== (starts[stop] as number)) return false;
  const text = scene.words[word] as string;
  // 24. Februar, 3. Liga: German writes ordinals with a full stop.
  if (kinds[word] === TokenKind.Number)
    return scene.language === 'de' && text.length <= 2 && next >= 0 && scene.capital[next] === 1;
  if (text.length === 1 && scene.capital[word] === 1)
    return next >= 0 && (scene.language !== 'de' || scene.mentionAt[next] !== -1);
  // U.S. passport holders: letters with stops go on unless a word follows that opens sentences.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(text)) return next >= 0 && !OPENERS.has(scene.words[next] as string);
  return ABBREVIATIONS.has(text);
}
