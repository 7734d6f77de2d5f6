import { WordClass } from '../lexicon/classes';
import { type NounPhrase, readNounPhrase } from '../nounPhrase';
import type { SentenceView } from '../sentenceView';

const TOLD = new Set(['told', 'warned', 'informed', 'assured', 'reminded']);
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'are']);

/** Whether the subject of a verb is who hears: Residents were told that … */
export function isHeard(view: SentenceView, verb: number): boolean {
  if (view.scene.language !== 'en' || !TOLD.has(view.word(verb))) return false;
  let at = verb - 1;
  while (view.is(at, WordClass.Adverb)) at--;
  return PASSIVE.has(view.word(at));
}

/** Who tells where the subject hears: were told by the mayor that …; `null` where nobody is named. */
export function tellerOf(view: SentenceView, verb: number): NounPhrase | null {
  return view.word(verb + 1) === 'by' ? readNounPhrase(view, verb + 2) : null;
}
