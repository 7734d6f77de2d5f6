import type { SentenceView } from '../sentenceView';

/** Where the words of a sentence start: behind a dateline, a bullet, a time of day or a joining word. */
export function contentStart(view: SentenceView): number {
  let start = 0;
  for (let at = 0; at < Math.min(view.length, 14); at++) {
    const sign = view.word(at);
    const dash = sign === '–' || sign === '—' || (sign === '-' && view.startOf(at) > view.endOf(Math.max(at - 1, 0)));
    if (dash && at > 0 && view.isPunctuation(at) && (view.word(at - 1) === ')' || view.isCapital(0))) {
      const place = view.word(at - 1) === ')' || view.mentionType(at - 1) !== undefined || view.isNumber(at - 1);
      if (place) return at + 1;
    }
  }
  while (start < view.length - 1 && view.isPunctuation(start) && !view.isMarked(start)) start++;
  return start;
}
