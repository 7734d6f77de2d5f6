import type { Language } from '../text/language';
import { type Tokens, tokenText } from '../text/tokens';
import { Family, familyOf, isClipped, Role, roleOf } from './quotationMarks';

/** How much an empty line counts where a line break counts 1. */
export const BLANK_LINE = 10;

/** A quotation mark, or what looks like one, where it stands. */
export interface Mark {
  readonly token: number;
  readonly family: Family;
  readonly sign: string;
  /** Grows by 1 with each line break, and by `BLANK_LINE` with an empty line. */
  readonly paragraph: number;
  readonly gapBefore: boolean;
  gapAfter: boolean;
  role: Role;
}

/** All quotation marks of a text with the role that each has by its sign and its neighbours. Linear in the tokens. */
export function readMarks(tokens: Tokens, language: Language): Mark[] {
  const { text, count, starts, ends } = tokens;
  const marks: Mark[] = [];
  let paragraph = 0;
  let gapBefore = true;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const previousEnd = i > 0 ? (ends[i - 1] as number) : 0;
    if (i > 0 && start > previousEnd) paragraph += breaksBetween(text, previousEnd, start);
    if ((ends[i] as number) - start !== 1) continue;
    const sign = text.charAt(start);
    const family = familyOf(sign);
    if (family === undefined) continue;
    const adjacent = previousEnd === start && marks.at(-1)?.token === i - 1;
    gapBefore = adjacent ? gapBefore : isGapBefore(text, start);
    marks.push({ token: i, sign, family, gapBefore, gapAfter: false, role: Role.Either, paragraph });
  }
  dropDoubled(marks, tokens);
  const pointOut = readGapsAfter(tokens, marks, language);
  for (const mark of marks)
    mark.role = isApostrophe(tokens, mark, language) ? Role.Apostrophe : roleOf(mark.sign, mark, pointOut);
  return marks;
}

/** ''word'' is the italics of a wiki rather than a quotation: two apostrophes in a row are no marks. */
function dropDoubled(marks: Mark[], { starts }: Tokens): void {
  const isPair = (a: Mark | undefined, b: Mark | undefined): boolean =>
    a?.sign === "'" && b?.sign === "'" && (starts[b.token] as number) === (starts[a.token] as number) + 1;
  const kept = marks.filter((mark, k) => !isPair(marks[k - 1], mark) && !isPair(mark, marks[k + 1]));
  if (kept.length < marks.length) marks.splice(0, marks.length, ...kept);
}

/** Sets what stands after each mark; answers whether guillemets point out in this text. */
function readGapsAfter({ text, starts, ends }: Tokens, marks: readonly Mark[], language: Language): boolean {
  let inward = 0;
  let gapAfter = true;
  for (let k = marks.length - 1; k >= 0; k--) {
    const mark = marks[k] as Mark;
    const next = marks[k + 1];
    const end = ends[mark.token] as number;
    const adjacent = next !== undefined && next.token === mark.token + 1 && starts[next.token] === end;
    gapAfter = adjacent ? gapAfter : isGapAfter(text, end);
    mark.gapAfter = gapAfter;
    if (mark.family === Family.Guillemet && mark.gapBefore !== gapAfter)
      inward += (mark.sign === '»') === mark.gapBefore ? 1 : -1;
  }
  return inward < 0 || (inward === 0 && language !== 'de');
}

/** 0 within a line, 1 over a line break, 10 over an empty line. */
function breaksBetween(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) lines++;
  return lines > 1 ? BLANK_LINE : lines;
}

function isApostrophe(tokens: Tokens, { token, sign, gapBefore }: Mark, language: Language): boolean {
  if (!gapBefore || (sign !== "'" && sign !== '’' && sign !== '‘')) return false;
  const next = token + 1;
  if (next >= tokens.count || (tokens.starts[next] as number) !== (tokens.ends[token] as number)) return false;
  return isClipped(tokenText(tokens, next), language);
}

const BEFORE = new Set(' \n\t\r\u00a0\u202f\u2009([{–—-/:>=…|*_');
const AFTER = new Set(' \n\t\r\u00a0\u202f\u2009)]}–—-/.,;:!?…<|*_');

function isGapBefore(text: string, start: number): boolean {
  return start === 0 || BEFORE.has(text.charAt(start - 1));
}

function isGapAfter(text: string, end: number): boolean {
  return end >= text.length || AFTER.has(text.charAt(end));
}
