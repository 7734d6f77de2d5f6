import { TokenKind } from '../text/tokens';
import { firstToken, type Layer, lastToken, type SentenceRange } from './layers';
import type { WordClasses } from './lexicon/classes';
import { lastSignOf, type Marked } from './marked';
import type { Scene } from './scene';

/** One sentence of a layer, read by position: words, classes and marked stretches. Positions count items from 0. */
export class SentenceView {
  readonly length: number;

  constructor(
    readonly scene: Scene,
    readonly marked: readonly Marked[],
    readonly layer: Layer,
    readonly range: SentenceRange,
  ) {
    this.length = range.to - range.from;
  }

  /** The item at a position; `undefined` outside of the sentence. */
  item(at: number): number | undefined {
    return at < 0 || at >= this.length ? undefined : this.layer.items[this.range.from + at];
  }

  /** The word at a position in lower case, '' for a marked stretch or outside. */
  word(at: number): string {
    const item = this.item(at);
    return item === undefined || item < 0 ? '' : (this.scene.words[item] as string);
  }

  is(at: number, classes: WordClasses): boolean {
    const item = this.item(at);
    return item !== undefined && item >= 0 && ((this.scene.classes[item] as number) & classes) !== 0;
  }

  classesAt(at: number): WordClasses {
    const item = this.item(at);
    return item === undefined || item < 0 ? 0 : (this.scene.classes[item] as number);
  }

  isWord(at: number): boolean {
    const item = this.item(at);
    return item !== undefined && item >= 0 && this.scene.tokens.kinds[item] === TokenKind.Word;
  }

  isNumber(at: number): boolean {
    const item = this.item(at);
    return item !== undefined && item >= 0 && this.scene.tokens.kinds[item] === TokenKind.Number;
  }

  isCapital(at: number): boolean {
    const item = this.item(at);
    return item !== undefined && item >= 0 && this.scene.capital[item] === 1;
  }

  /** Index of the marked stretch at a position, -1 where there is none. */
  markedAt(at: number): number {
    const item = this.item(at);
    return item === undefined || item >= 0 ? -1 : -1 - item;
  }

  isMarked(at: number): boolean {
    return this.markedAt(at) >= 0;
  }

  isPunctuation(at: number): boolean {
    const item = this.item(at);
    return item !== undefined && item >= 0 && this.scene.tokens.kinds[item] === TokenKind.Punctuation;
  }

  /** Index of the mention that covers all of the token at a position, -1 for none: a name inside a compound is none. */
  mentionAt(at: number): number {
    const item = this.item(at);
    if (item === undefined || item < 0) return -1;
    const index = this.scene.mentionAt[item] as number;
    const mention = this.scene.mentions[index];
    if (!mention) return -1;
    const { starts, ends } = this.scene.tokens;
    return mention.start <= (starts[item] as number) && mention.end >= (ends[item] as number) ? index : -1;
  }

  /** UTF-16 offset where the item at a position starts. */
  startOf(at: number): number {
    const item = this.item(at) as number;
    return item < 0 ? (this.marked[-1 - item] as Marked).start : (this.scene.tokens.starts[item] as number);
  }

  /** UTF-16 offset where the item at a position ends. */
  endOf(at: number): number {
    const item = this.item(at) as number;
    return item < 0 ? (this.marked[-1 - item] as Marked).end : (this.scene.tokens.ends[item] as number);
  }

  firstToken(at: number): number {
    return firstToken(this.marked, this.item(at) as number);
  }

  lastToken(at: number): number {
    return lastToken(this.marked, this.item(at) as number);
  }

  /** The sign that the marked stretch at a position ends with before its closing mark, and those of quotes within it. */
  lastSign(at: number): string {
    const stretch = this.marked[this.markedAt(at)];
    return stretch ? lastSignOf(this.scene.words, stretch) : '';
  }

  /** Whether what stands in the marks at a position starts with a capital, as names do. */
  isCapitalMarked(at: number): boolean {
    const stretch = this.marked[this.markedAt(at)];
    return stretch !== undefined && this.scene.capital[stretch.innerFrom] === 1;
  }

  /** Index of the mention that the words in the marks at a position start with, -1 for none. */
  mentionInside(at: number): number {
    const stretch = this.marked[this.markedAt(at)];
    return stretch ? (this.scene.mentionAt[stretch.innerFrom] as number) : -1;
  }

  /** How many tokens stand between the marks of the stretch at a position. */
  stretchLength(at: number): number {
    const stretch = this.marked[this.markedAt(at)];
    return stretch ? stretch.innerTo - stretch.innerFrom : 0;
  }

  /** The type of the mention that covers the token at a position. */
  mentionType(at: number): string | undefined {
    return this.scene.mentions[this.mentionAt(at)]?.type;
  }
}
