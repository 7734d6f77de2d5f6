import type { Words } from './words';

// How well a deletion or insertion may begin at a place: people cut whole lines and sentences, rarely from the middle of
// one sentence to the middle of the next (git's indent heuristic does the same for blocks of code).
const LINE = 3;
const SENTENCE = 2;
const CLAUSE = 1;
// A stretch of one word repeated thousands of times could slide all along it.
const MAX_SLIDE = 200;

/**
 * Where a stretch is only in one of the texts, its boundaries are often a matter of choice: in "saw Xi. He met Xi. Then"
 * the deleted words may be "He met Xi." or "Xi. He met". Moves such stretches to the boundaries of lines and sentences.
 */
export function slideToSentences(a: Words, b: Words, match: Int32Array): void {
  slideGaps(a, match);
  const back = new Int32Array(b.count).fill(-1);
  match.forEach((other, index) => {
    if (other >= 0) back[other] = index;
  });
  slideGaps(b, back);
  match.fill(-1);
  back.forEach((other, index) => {
    if (other >= 0) match[other] = index;
  });
}

/** Slides the unmatched stretches of one text between whose matched neighbours nothing of the other text lies. */
function slideGaps(words: Words, match: Int32Array): void {
  let at = 0;
  while (at < words.count) {
    if (match[at] !== -1) {
      at++;
      continue;
    }
    const start = at;
    while (at < words.count && match[at] === -1) at++;
    at = Math.max(at, slideGap(words, match, start, at));
  }
}

function slideGap(words: Words, match: Int32Array, start: number, end: number): number {
  const { ids, count } = words;
  const before = start > 0 ? (match[start - 1] as number) : -1;
  const after = end < count ? (match[end] as number) : -1;
  if (before < 0 && after < 0) return end;
  if (before >= 0 && after >= 0 && after !== before + 1) return end;

  let best = 0;
  let bestScore = boundaryScore(words, start);
  // To the left: the gap's last word takes over the match of the same word before the gap.
  for (let by = 1; by <= MAX_SLIDE; by++) {
    const giver = start - by;
    if (giver < 0 || ids[giver] !== ids[end - by]) break;
    if ((match[giver] as number) < 0 || (by > 1 && !areNeighbours(match, giver))) break;
    const score = boundaryScore(words, giver);
    if (score > bestScore) [best, bestScore] = [-by, score];
  }
  // To the right: the gap's first word takes over the match of the same word after the gap.
  for (let by = 1; by <= MAX_SLIDE; by++) {
    const giver = end + by - 1;
    if (giver >= count || ids[giver] !== ids[start + by - 1]) break;
    if ((match[giver] as number) < 0 || (by > 1 && !areNeighbours(match, giver - 1))) break;
    const score = boundaryScore(words, start + by);
    if (score > bestScore) [best, bestScore] = [by, score];
  }
  for (let by = 0; by > best; by--) {
    match[end + by - 1] = match[start + by - 1] as number;
    match[start + by - 1] = -1;
  }
  for (let by = 0; by < best; by++) {
    match[start + by] = match[end + by] as number;
    match[end + by] = -1;
  }
  return end + Math.max(best, 0);
}

/** Whether a word and the next one are matched to neighbours, so that sliding over both keeps the order. */
function areNeighbours(match: Int32Array, index: number): boolean {
  return match[index + 1] === (match[index] as number) + 1;
}

/** Whether a line or a sentence begins with word `index`, or the text ends before it. */
export function beginsSentence(words: Words, index: number): boolean {
  return boundaryScore(words, index) >= SENTENCE;
}

function boundaryScore({ text, starts, ends, count }: Words, index: number): number {
  if (index === 0 || index >= count) return LINE;
  const end = ends[index - 1] as number;
  if (text.slice(end, starts[index]).includes('\n')) return LINE;
  const last = text[end - 1] ?? '';
  if (/[.!?…]/.test(last)) return SENTENCE;
  if (/["“”’»«)]/.test(last) && /[.!?…]/.test(text[end - 2] ?? '')) return SENTENCE;
  return /[,;:–—]/.test(last) ? CLAUSE : 0;
}
