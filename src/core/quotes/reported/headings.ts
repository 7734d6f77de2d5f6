import { WordClass } from '../lexicon/classes';
import { readNounPhrase } from '../nounPhrase';
import type { SentenceView } from '../sentenceView';
import type { Candidate } from './candidates';
import { contentStart } from './contentStart';

// A heading is short.
const MAX_HEADING = 24;

/** Ministerium: Besuch abgesagt · Besuch abgesagt – Ministerium. A heading names who speaks and what is said. */
export function byHeading(view: SentenceView, found: Candidate[]): void {
  if (view.length <= MAX_HEADING) bySpeakerBehind(view, found);
  for (let at = 1; at < Math.min(view.length - 2, 12); at++) {
    if (view.word(at) !== ':') continue;
    const from = view.is(0, WordClass.Preposition) ? -1 : contentStart(view);
    const phrase = from < 0 ? null : readNounPhrase(view, from, at);
    if (phrase && phrase.to === at && !phrase.pronoun)
      found.push({ pattern: 'heading', cue: -1, from: at + 1, to: -1, phrase });
    return;
  }
}

/** Strike over: union · Talks adjourned – officials: nobody but who says it stands behind the last sign. */
function bySpeakerBehind(view: SentenceView, found: Candidate[]): void {
  let end = view.length;
  while (end > 0 && view.isPunctuation(end - 1)) end--;
  for (let at = end - 1; at > Math.max(1, end - 8); at--) {
    const sign = view.word(at);
    if (sign !== ':' && sign !== '–' && sign !== '—' && sign !== ',') continue;
    const phrase = readNounPhrase(view, at + 1, end);
    const from = contentStart(view);
    if (phrase?.to === end && !phrase.pronoun && from + 1 < at)
      found.push({ pattern: 'heading-left', cue: -1, from, to: at, phrase });
    return;
  }
}
