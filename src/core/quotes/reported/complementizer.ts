import { WordClass } from '../lexicon/classes';
import type { SentenceView } from '../sentenceView';

/** Whether dat, that or of opens a clause rather than a phrase: dat jaar, of the. */
export function isComplementizer(view: SentenceView, at: number): boolean {
  const word = view.word(at);
  if (word === 'dat' || word === 'that') {
    // dat jaar, that year: a determiner rather than a conjunction.
    if (view.is(at + 1, WordClass.Time)) return false;
    return !(view.is(at - 1, WordClass.Preposition) && !view.is(at - 1, WordClass.Particle));
  }
  if (word === 'of') return view.scene.language === 'nl' && !view.is(at + 1, WordClass.Preposition);
  return true;
}
