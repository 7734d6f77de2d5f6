import type { Language } from '../../text/language';
import { fold } from './fold';

/**
 * The forms that an adjective or the word for an inhabitant takes in German, Dutch or English, folded.
 * `base` is as a dictionary has it: chinesisch, Chinese (German); Chinees, Amerikaan (Dutch); Chinese, Swede (English).
 * Makes forms that do not exist too: they are only looked up, never written.
 */
export function inflectedForms(base: string, language: Language): string[] {
  const word = fold(base);
  if (language === 'de') return germanForms(word);
  if (language === 'nl') return dutchForms(word);
  return [word, `${word}s`, `${word}'s`];
}

function germanForms(word: string): string[] {
  if (/(?:isch|deutsch|lich)$/.test(word)) return withEndings(word, ['', 'e', 'en', 'er', 'em', 'es', 'sten']);
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    return withEndings(stem, ['e', 'en', 'er', 'in', 'innen', 'es']);
  }
  return withEndings(word, ['', 's', 'n', 'en', 'in', 'innen']);
}

function dutchForms(word: string): string[] {
  if (word.endsWith('ees')) return [word, `${word.slice(0, -3)}ese`, `${word.slice(0, -3)}ezen`];
  if (word.endsWith('aan'))
    return [word, `${word}s`, `${word}se`, `${word.slice(0, -3)}anen`, `${word.slice(0, -3)}ane`];
  if (word.endsWith('een')) return [word, `${word}s`, `${word}se`, `${word.slice(0, -3)}enen`];
  const forms = withEndings(word, ['', 'e', 'en', 's', 'se', 'er', 'n', "'s", 'ten']);
  // A long vowel is written single in an open syllable: Zweed, Zweden; Hongaar, Hongaren; Joegoslaaf, Joegoslaven.
  const open = /^(.*)([aeo])\2([bdfgklmnprstvz])$/.exec(word);
  return open ? [...forms, `${open[1]}${open[2]}${open[3] === 'f' ? 'v' : open[3]}en`] : forms;
}

function withEndings(stem: string, endings: readonly string[]): string[] {
  return endings.map((ending) => stem + ending);
}
