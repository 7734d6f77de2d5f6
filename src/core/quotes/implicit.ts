import { REPORTING, WordClass } from './lexicon/classes';
import { type NounPhrase, readNounPhrase, withApposition } from './nounPhrase';
import { isReporting } from './reporting';
import type { SentenceView } from './sentenceView';
import { sourcePhrase } from './sourcePhrase';
import { findSubject, subjectAfter } from './subjects';

/** The one a sentence is about, who is likely to speak in the quote behind it: „Er lacht. ‚Nie im Leben.‘“ */
export function topicOf(view: SentenceView): { phrase: NounPhrase; cue: number } | null {
  // De WHO reageerde volgens haar te laat: whose words a sentence tells goes on speaking rather than whom it tells of.
  for (let at = 0; at < view.length; at++) {
    const source = view.is(at, WordClass.Source) ? sourcePhrase(view, at) : null;
    if (source && isSomebody(view, source)) return { phrase: source, cue: at };
  }
  for (let at = view.length - 1; at >= 0; at--) {
    if (!isReporting(view, at)) continue;
    const phrase = findSubject(view, at, false);
    if (phrase && isSomebody(view, phrase)) return { phrase, cue: at };
  }
  let start = 0;
  while (start < view.length && view.isPunctuation(start)) start++;
  const first = readNounPhrase(view, start);
  if (first && isSomebody(view, first)) return { phrase: withApposition(view, first) ?? first, cue: -1 };
  for (let at = start; at < Math.min(view.length, start + 12); at++) {
    if (!view.is(at, WordClass.Auxiliary | WordClass.Attitude | REPORTING)) continue;
    const after = subjectAfter(view, at);
    if (after && isSomebody(view, after)) return { phrase: withApposition(view, after) ?? after, cue: -1 };
  }
  for (let at = 0; at < view.length; at++)
    if (view.mentionType(at) === 'PER') {
      const phrase = readNounPhrase(view, at);
      if (phrase) return { phrase, cue: -1 };
    }
  return first ? { phrase: first, cue: -1 } : null;
}

const PERSONAL = new Set(
  'er sie ihm ihr ich wir hij zij ze hem haar hen ik wij we he she they him her them i'.split(' '),
);

function isSomebody(view: SentenceView, phrase: NounPhrase): boolean {
  if (phrase.pronoun) return PERSONAL.has(view.word(phrase.from));
  if (view.scene.mentions[phrase.mention]) return true;
  for (let at = phrase.from; at < phrase.to; at++)
    if (view.is(at, WordClass.Role) || view.mentionType(at) === 'PER') return true;
  return false;
}

/** A line that only says who: -Sullivan · – Jorrit Haverkate, Diplomat in Peking. */
export function dashLine(view: SentenceView): NounPhrase | null {
  const sign = view.word(0);
  if (sign !== '-' && sign !== '–' && sign !== '—') return null;
  if (view.length > 14 || !view.isWord(1)) return null;
  const phrase = withApposition(view, readNounPhrase(view, 1));
  if (!phrase) return null;
  for (let at = phrase.to; at < view.length; at++) if (view.is(at, WordClass.Auxiliary | REPORTING)) return null;
  return phrase;
}
