import type { Language } from '../../text/language';
import { fold, slug } from '../names/fold';
import { mayBeSameGiven } from './givenNames';
import { type Origin, originOf } from './origin';
import { isTitle } from './titles';
import { arabicKey, cyrillicKey, koreanKey, plainKey } from './transliteration';

/** A person's name, read. All tokens are folded. */
export interface PersonName {
  /** Without titles, middle initials and patronymics, each token in the one spelling of its origin. */
  readonly keys: readonly string[];
  /** What a mention by surname alone may be, in both the one spelling and the plain one. */
  readonly surnames: readonly string[];
  /** The halves of a double surname, of which its bearer may use one: Padmos-Kik, Padmos. Mostly none. */
  readonly halves: readonly string[];
  /** The given name in its one spelling; `null` for a single token. */
  readonly given: string | null;
  /** What stands between given name and surname, its words joined by `_`; mostly nothing. */
  readonly middle: string;
}

const PARTICLES = new Set(
  'von van vom zu zum zur de der den dem ten ter te da di do del della dos das du des la le las los af av bin ibn al el ben bat st'.split(
    ' ',
  ),
);

/** Those that a surname used alone begins with; "al" and "la" may be given names. */
const LEADING = new Set('von vom zu van de der den ten ter da di del della dos du des bin ibn'.split(' '));

/** Given names of one person that differ by language, not by person; short forms (Joe, Bill) are not among them. */
const GIVEN_VARIANTS: Readonly<Record<string, string>> = {
  antony: 'anthony',
  alexandr: 'alexander',
  aleksander: 'aleksandr',
  dimitri: 'dmitri',
  oleksandr: 'aleksandr',
  mychailo: 'mikhail',
};

/** Reads a name of one or more words. Titles in front are dropped, as long as a word is left. */
export function readPersonName(text: string, language: Language): PersonName {
  const tokens = bareTokens(text);
  const origin = originOf(tokens);
  const joined = origin === 'korean' || origin === 'chinese' ? joinGiven(tokens) : tokens;
  const spell = (token: string) => spelling(token, origin, language);
  const keys = joined
    .map(spell)
    .map((key, i, all) => (i < all.length - 1 || origin !== 'plain' ? (GIVEN_VARIANTS[key] ?? key) : key));
  const last = joined.at(-1) ?? '';
  if (joined.length === 1 || LEADING.has(tokens[0] ?? '')) {
    const surnames = unique([keys.join('_'), keys.at(-1) ?? '', plainKey(last)]);
    return { keys, surnames, halves: [], given: null, middle: '' };
  }
  if (origin === 'korean' || origin === 'chinese') {
    return { keys, surnames: keys.slice(0, 1), halves: [], given: keys[1] ?? null, middle: '' };
  }
  const from = surnameStart(joined);
  // A bare surname tells less of its origin, so it may come in its plain spelling, an Arabic one without its article.
  const plain = origin === 'arabic' ? [last, last.replace(/^[a-z]{2,4}-/, '')] : [last];
  const surnames = unique([keys.slice(from).join('_'), keys.at(-1) ?? '', ...plain.map(plainKey)]);
  const halves = unique(
    last
      .split('-')
      .filter((half) => half.length > 2 && half !== last)
      .map(plainKey),
  );
  return { keys, surnames, halves, given: keys[0] ?? null, middle: keys.slice(1, from).join('_') };
}

/** Whether a key that `personKey` made is a surname's alone. */
export function isSurnameKey(key: string): boolean {
  return !key.includes('~') && (!key.includes('_') || LEADING.has(key.slice(0, key.indexOf('_'))));
}

/**
 * Whether two full names may be one person's: one surname, given names and what follows them not at odds. Half of a double
 * surname is enough where `halves` says so: within a document, where nobody else is likely to be meant.
 */
export function mayBeSamePerson(a: PersonName, b: PersonName, { halves = false } = {}): boolean {
  if (a.given === null || b.given === null) return false;
  if (personKey(a) === personKey(b)) return true;
  const surnamesOf = (name: PersonName) => (halves ? [...name.surnames, ...name.halves] : name.surnames);
  const others = surnamesOf(b);
  if (!surnamesOf(a).some((surname) => surname.length > 1 && others.includes(surname))) return false;
  return mayBeSameGiven(a.given, b.given) && mayBeSameMiddle(a.middle, b.middle);
}

// A name is often left out in the middle, but two initials there are what tells George H. W. Bush from his son.
function mayBeSameMiddle(a: string, b: string): boolean {
  return a === b || ((a === '' || b === '') && !/^[a-z]\.?_[a-z]\.?$/.test(a + b));
}

/** The key of a whole name, fit for an id; equal for all the spellings of one name. */
export function personKey(name: PersonName): string {
  return name.keys
    .map(slug)
    .filter((key) => key !== '')
    .join('_');
}

function bareTokens(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from] ?? '')) from++;
  const tokens = words
    .slice(from)
    .map((word) => fold(word).replace(/[,;:]$/, ''))
    .filter((word) => !/^(?:jr|sr|jun|sen)\.?$/.test(word) && !/^(?:ii|iii|iv)$/.test(word));
  return tokens.filter((token, i) => i === 0 || i === tokens.length - 1 || !isDroppable(token, tokens));
}

// One middle initial is a matter of style (Donald J. Trump); two are how a family tells its members apart (George H. W. Bush).
function isDroppable(token: string, tokens: readonly string[]): boolean {
  if (/^[a-z]\.$/.test(token)) return tokens.slice(1, -1).filter((middle) => /^[a-z]\.$/.test(middle)).length === 1;
  return /[eo][vw](?:itsch|ich|itsj|na)$/.test(token);
}

function joinGiven(tokens: readonly string[]): string[] {
  const [surname = '', ...given] = tokens;
  return [surname, given.join('').replace(/['-]/g, '')];
}

function spelling(token: string, origin: Origin, language: Language): string {
  if (origin === 'cyrillic') return cyrillicKey(token, language);
  if (origin === 'arabic') return arabicSpelling(token);
  if (origin === 'korean') return koreanKey(token);
  return plainKey(token);
}

// The article is written or left out as the paper likes: Gaddafi, al-Gaddafi.
function arabicSpelling(token: string): string {
  return arabicKey(token.replace(/^(?:al|el|as|ash|an|ad|ar|at|az|asch)-(?=.)/, ''));
}

function surnameStart(tokens: readonly string[]): number {
  for (let i = 1; i < tokens.length - 1; i++) if (PARTICLES.has(tokens[i] ?? '')) return i;
  return tokens.length - 1;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}
