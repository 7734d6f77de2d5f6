import { TokenKind, type Tokens } from './tokens';

const NEWLINE = 10;
const FINAL = /^[.!?…]$/u;
const OPENING = /^[\p{Lu}\p{N}„“"»«‘‚'’(\-–—[]/u;
const CLOSING = /^[”“"»«’'‘)\]]$/u;

/**
 * The first token of each sentence, ascending; the first is token 0. An empty line always ends a sentence; the end of a
 * line does unless the sentence plainly goes on (wrapped text); a full stop does before what looks like a beginning.
 * Abbreviations keep their dot in the token, so they end nothing.
 */
export function findSentences(tokens: Tokens): Uint32Array {
  const { count } = tokens;
  const firsts: number[] = count > 0 ? [0] : [];
  for (let token = 1; token < count; token++) {
    if (beginsSentence(tokens, token)) firsts.push(token);
  }
  return Uint32Array.from(firsts);
}

function beginsSentence(tokens: Tokens, token: number): boolean {
  const { text, starts, ends } = tokens;
  const before = ends[token - 1] as number;
  const start = starts[token] as number;
  if (before === start) return false;
  const lines = newlinesBetween(text, before, start);
  if (lines > 1) return true;
  // Most tokens follow a word on their line.
  if (lines === 0 && tokens.kinds[token - 1] !== TokenKind.Punctuation) return false;
  const next = text.slice(start, ends[token]);
  if (lines === 1) return isFinal(tokens, token - 1) || !/^\p{Ll}/u.test(next);
  return OPENING.test(next) && isFinal(tokens, token - 1);
}

/** Whether a token ends a sentence: a final mark, closing quotation marks and brackets after it aside. */
function isFinal({ text, starts, ends }: Tokens, token: number): boolean {
  let last = token;
  while (last > 0 && CLOSING.test(text.slice(starts[last], ends[last])) && starts[last] === ends[last - 1]) last--;
  if (!FINAL.test(text.slice(starts[last], ends[last]))) return false;
  // "24. Februar", "1. FC": a number with a dot is an ordinal more often than an end.
  const isDot = text[starts[last] as number] === '.';
  return !(
    isDot &&
    last > 0 &&
    starts[last] === ends[last - 1] &&
    /^\d{1,2}$/.test(text.slice(starts[last - 1], ends[last - 1]))
  );
}

function newlinesBetween(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === NEWLINE) lines++;
  return lines;
}
