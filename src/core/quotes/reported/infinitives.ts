import { clauseEnd } from '../clauses';
import { WordClass } from '../lexicon/classes';
import type { SentenceView } from '../sentenceView';
import { isInfixedInfinitive } from './mood';

const PURPOSE = new Set('um ohne statt anstatt außer sondern obwohl weil da was wie wo wer'.split(' '));

/** Whether a German infinitive clause starts at a position that nothing but its governor opens: none with um or ohne. */
export function isInfinitiveClause(view: SentenceView, from: number): boolean {
  if (view.scene.language !== 'de' || PURPOSE.has(view.word(from))) return false;
  const end = clauseEnd(view, from + 1);
  for (let at = from; at < end; at++) {
    if (view.is(at, WordClass.Auxiliary) && !view.is(at, WordClass.NonFinite) && view.word(at - 1) !== 'zu')
      return false;
    const marked = view.word(at) === 'zu' && view.isWord(at + 1) && !view.isCapital(at + 1);
    if ((marked && /n$/.test(view.word(at + 1))) || isInfixedInfinitive(view, at)) return true;
  }
  return false;
}
