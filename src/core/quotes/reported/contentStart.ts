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
  const skip = () => {
    while (start < view.length - 1 && view.isPunctuation(start) && !view.isMarked(start)) start++;
  };
  skip();
  start = pastTime(view, start);
  skip();
  start = pastDate(view, start);
  return pastDateline(view, start);
}

const DATE_LABELS = new Set(['date', 'datum', 'stand']);

/** Behind a labelled date that a program put before a report: Datum: 24.03.2022 Die Regierung … */
function pastDate(view: SentenceView, at: number): number {
  if (!DATE_LABELS.has(view.word(at))) return at;
  let to = at + 1;
  while (to < view.length - 1 && (view.isNumber(to) || view.isPunctuation(to))) to++;
  return to > at + 1 && view.isCapital(to) ? to : at;
}

/** Behind the time that opens a line of a live blog: 16:32 Uhr, 10.41. */
function pastTime(view: SentenceView, at: number): number {
  if (!view.isNumber(at)) return at;
  const sign = view.word(at + 1);
  let to = at + 1;
  if ((sign === ':' || sign === '.') && view.isNumber(at + 2) && view.startOf(at + 2) === view.endOf(at + 1))
    to = at + 3;
  const clock = view.word(to) === 'uhr' || view.word(to) === 'uur';
  if (clock) to++;
  return (clock || to > at + 1) && to < view.length - 1 && (view.isPunctuation(to) || view.isCapital(to)) ? to : at;
}

/** Behind a place in capitals that opens a report without a dash: DEN HAAG Hij hield van orde. */
function pastDateline(view: SentenceView, at: number): number {
  const { text } = view.scene.tokens;
  let to = at;
  while (to < Math.min(view.length - 1, at + 3) && /^\p{Lu}{3,}$/u.test(text.slice(view.startOf(to), view.endOf(to))))
    to++;
  if (to === at || !view.isCapital(to) || view.mentionType(to - 1) !== 'LOC') return at;
  return /^\p{Lu}{2}/u.test(text.slice(view.startOf(to), view.endOf(to))) ? at : to;
}
