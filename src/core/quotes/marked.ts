import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { TokenKind, type Tokens } from '../text/tokens';
import { type DashedLine, dialogueDashes } from './dialogueDashes';
import { BLANK_LINE, type Mark, readMarks } from './marks';
import { Family, familyOf, Role } from './quotationMarks';

/** A stretch between quotation marks, the marks included. Offsets are UTF-16 code units; tokens are indices. */
export interface Marked extends Span {
  /** The token of the opening mark; for a missing one the first token inside. */
  readonly openToken: number;
  /** The token after the last one that belongs to the stretch (its closing mark, where there is one). */
  readonly endToken: number;
  /** The first and the token after the last one between the marks. */
  readonly innerFrom: number;
  readonly innerTo: number;
  /** Index of the stretch that this one is nested in, -1 at the top. */
  readonly parent: number;
  readonly closed: boolean;
  readonly opened: boolean;
  /** The pieces, paragraph by paragraph, of a quote that goes on over paragraphs. */
  readonly pieces?: readonly Span[];
}

// Deeper nesting than speech has is noise; a bound keeps the cost of nested stretches linear.
const MAX_DEPTH = 4;
// How far an open quote may go on, in the counting of `Mark.paragraph`: fiction sets many lines into one quote.
const MAX_DISTANCE = 60;

interface Open {
  readonly token: number;
  readonly family: Family;
  readonly sign: string;
  readonly pieces: Span[];
  /** The token that the current piece starts with. */
  pieceToken: number;
}

interface Draft {
  openToken: number;
  endToken: number;
  innerFrom: number;
  innerTo: number;
  start: number;
  end: number;
  closed: boolean;
  opened: boolean;
  pieces?: Span[];
}

/**
 * Pairs the quotation marks of a text. One pass with a stack; whatever is unbalanced is repaired: a mark that is never
 * closed ends before the next opening one or with its paragraph, one that is never opened starts with its paragraph.
 * The stretches are sorted, and nested or disjoint. Linear in the number of tokens.
 */
export function findMarked(tokens: Tokens, language: Language): Marked[] {
  const marks = readMarks(tokens, language);
  const drafts = new Pairing(tokens, marks).run();
  return nest([...drafts, ...dialogueDashes(tokens, language).map((line) => dashed(tokens, line))]);
}

function dashed({ starts, ends }: Tokens, { from, to }: DashedLine): Draft {
  const [start, end] = [starts[from] as number, ends[to - 1] as number];
  return { openToken: from, innerFrom: from + 1, innerTo: to, endToken: to, start, end, closed: true, opened: true };
}

class Pairing {
  private readonly drafts: Draft[] = [];
  private readonly stack: Open[] = [];
  private readonly openOf = [0, 0, 0, 0];
  /** For each mark, what closes and opens are still to come in its paragraph, itself excluded, by family. */
  private readonly closesAhead: Int32Array;
  private readonly opensAhead: Int32Array;
  /** For each mark, the next mark of its family. */
  private readonly nextOfFamily: Int32Array;
  private lastEnd = 0;
  /** The token of the mark taken last. */
  private lastToken = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly marks: readonly Mark[],
  ) {
    this.closesAhead = new Int32Array(marks.length);
    this.opensAhead = new Int32Array(marks.length);
    this.nextOfFamily = new Int32Array(marks.length).fill(-1);
    const closes = [0, 0, 0, 0];
    const opens = [0, 0, 0, 0];
    const next = [-1, -1, -1, -1];
    let paragraph = -1;
    for (let k = marks.length - 1; k >= 0; k--) {
      const mark = marks[k] as Mark;
      if (mark.paragraph !== paragraph) {
        closes.fill(0);
        opens.fill(0);
        paragraph = mark.paragraph;
      }
      this.closesAhead[k] = closes[mark.family] as number;
      this.opensAhead[k] = opens[mark.family] as number;
      this.nextOfFamily[k] = next[mark.family] as number;
      if (mark.role === Role.Close || mark.role === Role.Either)
        closes[mark.family] = (closes[mark.family] as number) + 1;
      if (mark.role === Role.Open) opens[mark.family] = (opens[mark.family] as number) + 1;
      if (mark.role !== Role.Apostrophe) next[mark.family] = k;
    }
  }

  run(): Draft[] {
    let paragraph = 0;
    for (let k = 0; k < this.marks.length; k++) {
      const mark = this.marks[k] as Mark;
      // An apostrophe says nothing about the quotes around it, least of all whether they go on over a line's end.
      if (mark.role === Role.Apostrophe) continue;
      if (mark.paragraph !== paragraph && this.stack.length > 0 && this.crossParagraph(k, paragraph)) {
        paragraph = mark.paragraph;
        this.lastToken = mark.token;
        continue;
      }
      paragraph = mark.paragraph;
      this.lastToken = mark.token;
      this.take(k, mark);
    }
    while (this.stack.length > 0) this.abandonAtParagraphEnd(this.lastToken);
    return this.drafts;
  }

  private take(k: number, mark: Mark): void {
    const isOpen = (this.openOf[mark.family] as number) > 0;
    switch (mark.role) {
      case Role.Apostrophe:
        return;
      case Role.Open:
        this.open(k, mark, isOpen);
        return;
      case Role.Close:
        if (isOpen && this.mayClose(k, mark)) this.close(mark);
        else if (!isOpen && mark.family !== Family.Single) this.closeUnopened(mark);
        return;
      default:
        if (isOpen) this.close(mark);
        else if (mark.family !== Family.Single) this.open(k, mark, false);
    }
  }

  /** A ’ after s is a genitive rather than a closing mark where another closing mark follows: ‘the residents’ savings’. */
  private mayClose(k: number, mark: Mark): boolean {
    if (mark.sign !== '’' && mark.sign !== "'") return true;
    const { text, starts } = this.tokens;
    const at = starts[mark.token] as number;
    const following = this.marks[this.nextOfFamily[k] as number];
    // ‚ich mach’ den!‘: what „ or ‚ opened waits for its own closing sign.
    const waits = this.stack.at(-1)?.sign === '‚' && following?.sign === '‘' && following.paragraph === mark.paragraph;
    if (waits && following.role !== Role.Open) return false;
    if (!/[sSxzß]/.test(text.charAt(at - 1)) || text.charAt(at + 1) !== ' ') return true;
    if (!/\p{Ll}/u.test(text.charAt(at + 2))) return true;
    return !(following && following.paragraph === mark.paragraph && following.role === Role.Close);
  }

  private open(k: number, mark: Mark, isOpen: boolean): void {
    const top = this.stack.at(-1);
    if (isOpen && top?.family === mark.family) {
      const closes = this.closesAhead[k] as number;
      const opens = this.opensAhead[k] as number;
      const nested = closes - opens >= (this.openOf[mark.family] as number) + 1;
      const inLongQuote =
        mark.family !== Family.Single && !this.startsParagraph(mark.token) && this.closedAhead(k, top);
      if (!nested && !inLongQuote) {
        if (mark.family === Family.Single && top.sign !== '‚' && top.sign !== '‘') this.forget();
        else this.abandonBefore(mark.token);
      }
    }
    if (this.stack.length >= MAX_DEPTH) return;
    if (mark.family === Family.Single && !this.singleCloses(k, mark)) return;
    this.stack.push({
      token: mark.token,
      family: mark.family,
      sign: mark.sign,
      pieces: [],
      pieceToken: mark.token,
    });
    this.openOf[mark.family] = (this.openOf[mark.family] as number) + 1;
  }

  /** A single mark opens only where one follows that closes: else it is an apostrophe of some kind. */
  private singleCloses(k: number, mark: Mark): boolean {
    if ((this.closesAhead[k] as number) > 0) return true;
    const next = this.marks[this.nextOfFamily[k] as number];
    return next !== undefined && next.paragraph - mark.paragraph <= 2 * BLANK_LINE && mark.sign !== "'";
  }

  private pop(): Open | undefined {
    const open = this.stack.pop();
    if (open) this.openOf[open.family] = (this.openOf[open.family] as number) - 1;
    return open;
  }

  private forget(): void {
    this.pop();
  }

  private close(mark: Mark): void {
    while (this.stack.length > 0 && this.stack.at(-1)?.family !== mark.family) {
      if (this.stack.at(-1)?.family === Family.Single) this.forget();
      else this.abandonBefore(mark.token);
    }
    const open = this.pop();
    if (open) this.emit(open, mark.token + 1, mark.token, true);
  }

  /** A closing mark that nothing opened: its quote is taken to start with its paragraph, or after the quote before. */
  private closeUnopened(mark: Mark): void {
    const { text, starts, ends } = this.tokens;
    let from = mark.token;
    const limit = Math.max(this.lastEnd, mark.token - 400);
    while (from > limit && !text.slice(ends[from - 1] as number, starts[from] as number).includes('\n')) from--;
    this.lastEnd = mark.token + 1;
    if (!this.hasWords(from, mark.token)) return;
    const enclosing = this.stack.at(-1);
    if (enclosing && enclosing.token >= from) return;
    this.drafts.push({
      openToken: from,
      innerFrom: from,
      innerTo: mark.token,
      endToken: mark.token + 1,
      start: starts[from] as number,
      end: ends[mark.token] as number,
      closed: true,
      opened: false,
    });
  }

  /** Whether there is more than marks and punctuation between two tokens. */
  private hasWords(from: number, to: number): boolean {
    const { kinds } = this.tokens;
    for (let token = from; token < to; token++) if (kinds[token] !== TokenKind.Punctuation) return true;
    return false;
  }

  private emit(open: Open, endToken: number, innerTo: number, closed: boolean): void {
    const { starts, ends } = this.tokens;
    if (innerTo <= open.token + 1) return;
    const end = ends[endToken - 1] as number;
    const draft: Draft = {
      openToken: open.token,
      innerFrom: open.token + 1,
      innerTo,
      endToken,
      start: starts[open.token] as number,
      end,
      closed,
      opened: true,
    };
    if (open.pieces.length > 0) draft.pieces = [...open.pieces, { start: starts[open.pieceToken] as number, end }];
    this.drafts.push(draft);
    this.lastEnd = endToken;
  }

  /** Ends the innermost open quote before a token, without a closing mark. */
  private abandonBefore(token: number): void {
    const open = this.pop();
    if (open) this.emit(open, token, token, false);
  }

  /** Ends the innermost open quote with the paragraph that `token` stands in. */
  private abandonAtParagraphEnd(token: number): void {
    const { text, starts, ends, count } = this.tokens;
    let end = token + 1;
    while (end < count && !text.slice(ends[end - 1] as number, starts[end] as number).includes('\n')) end++;
    const open = this.pop();
    if (!open) return;
    if (open.family === Family.Single && open.sign === "'") return;
    this.emit(open, end, end, false);
  }

  /**
   * What becomes of an open quote where the next mark stands in another paragraph. It goes on if that paragraph
   * opens with the same mark again, or if the mark closes it. Answers whether the mark has been used up.
   */
  private crossParagraph(k: number, from: number): boolean {
    const mark = this.marks[k] as Mark;
    const before = this.lastToken;
    while (this.stack.length > 1 && this.stack.at(-1)?.family !== mark.family) this.abandonInside(before);
    const open = this.stack.at(-1);
    if (!open) return false;
    const distance = mark.paragraph - from;
    const near = distance <= MAX_DISTANCE;
    const starts = this.startsParagraph(mark.token);
    const reopens =
      near &&
      starts &&
      (distance === 1 || distance === BLANK_LINE) &&
      mark.sign === open.sign &&
      mark.role === Role.Open;
    if (reopens) {
      this.break(open, mark.token);
      return true;
    }
    const closes =
      near &&
      mark.family === open.family &&
      (mark.role === Role.Close || (mark.role === Role.Either && mark.sign !== '"'));
    const nestedInside = near && !starts && this.closedAhead(k, open);
    if ((closes || nestedInside) && open.family !== Family.Single) {
      this.breakAll(open, mark.token);
      return false;
    }
    while (this.stack.length > 0) this.abandonInside(before);
    return false;
  }

  /** Whether the marks from here on close the open quote: more of its family close than open before a line opens with one. */
  private closedAhead(k: number, open: Open): boolean {
    let balance = 0;
    const first = this.marks[k] as Mark;
    for (let at = k; at < Math.min(k + 12, this.marks.length); at++) {
      const mark = this.marks[at] as Mark;
      if (mark.family !== open.family || mark.role === Role.Apostrophe) continue;
      if (mark.paragraph - first.paragraph > MAX_DISTANCE) return false;
      if (mark.role === Role.Open) {
        if (this.startsParagraph(mark.token)) return false;
        balance++;
      } else if (--balance < 0) return true;
    }
    return false;
  }

  private abandonInside(before: number): void {
    const top = this.stack.at(-1);
    if (top?.family === Family.Single && (top.sign === "'" || this.stack.length > 1)) this.forget();
    else this.abandonAtParagraphEnd(before);
  }

  private startsParagraph(token: number): boolean {
    const { text, starts, ends } = this.tokens;
    return token > 0 && text.slice(ends[token - 1] as number, starts[token] as number).includes('\n');
  }

  /** Ends a piece of an open quote before the paragraph that starts with `token`, and starts the next piece there. */
  private break(open: Open, token: number): void {
    const { starts, ends } = this.tokens;
    open.pieces.push({ start: starts[open.pieceToken] as number, end: ends[token - 1] as number });
    open.pieceToken = token;
  }

  /** The same at each paragraph's start on the way to `token`. */
  private breakAll(open: Open, token: number): void {
    for (let i = open.pieceToken + 1; i <= token; i++) if (this.startsParagraph(i)) this.break(open, i);
  }
}

function nest(drafts: Draft[]): Marked[] {
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Marked[] = [];
  const stack: number[] = [];
  for (const draft of drafts) {
    while (stack.length > 0 && (result[stack.at(-1) as number] as Marked).end <= draft.start) stack.pop();
    const parent = stack.at(-1) ?? -1;
    if (parent >= 0 && (result[parent] as Marked).end < draft.end) continue;
    stack.push(result.length);
    result.push({ ...draft, parent });
  }
  return result;
}

/** The last sign or word inside a marked stretch, the closing marks of quotes within it not counted. */
export function lastSignOf(words: readonly string[], stretch: Marked): string {
  let at = stretch.innerTo - 1;
  while (at > stretch.innerFrom && familyOf(words[at] ?? '') !== undefined) at--;
  return words[at] ?? '';
}
