import { isTitle } from '../linking/people/titles';
import type { Language } from '../text/language';
import { REPORTING, WordClass } from './lexicon/classes';
import type { SentenceView } from './sentenceView';

/** A noun phrase as positions in a sentence, [from, to), with the name that it is, where it is one. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Index of the mention that names whom the phrase means; -1 where it is described only. */
  readonly mention: number;
  readonly pronoun: boolean;
}

// Prepositions that tie a noun phrase to the one before: the spokesman of, der Rennstall von.
const LINKS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set([
    'von',
    'vom',
    'des',
    'der',
    'eines',
    'einer',
    'für',
    'aus',
    'bei',
    'beim',
    'im',
    'in',
    'am',
    'zum',
    'zur',
  ]),
  nl: new Set(['van', 'voor', 'uit', 'bij', 'in', 'op', 'namens', 'ter']),
  en: new Set(['of', 'for', 'from', 'at', 'in', 'with', 'on']),
};
// Of those, the ones that always tie.
const TIGHT = new Set(['von', 'vom', 'des', 'eines', 'van', 'of', 'ter']);
const NOT_SUBJECTS = new Set([
  'das',
  'dies',
  'dat',
  'dit',
  'that',
  'this',
  'it',
  'es',
  'het',
  'there',
  'er_',
  'daar',
  'da',
]);
const MAX_WORDS = 14;

/** Reads the noun phrase that starts at a position; `null` where none does. */
export function readNounPhrase(view: SentenceView, from: number, limit = view.length): NounPhrase | null {
  if (from >= limit || view.isMarked(from)) return null;
  const both = endOfBoth(view, from, limit);
  if (both > 0) return { from, to: both, mention: -1, pronoun: false };
  const head = readBase(view, from, limit);
  if (!head) return null;
  let { to, mention } = head;
  if (!head.pronoun) {
    for (let links = 0; links < 4 && to < limit; links++) {
      const more = readLink(view, to, limit);
      if (!more) break;
      // Secretary of State Antony Blinken: the name is that of the whole phrase.
      if (mention < 0 && endsInOwnName(view, to, more)) mention = more.mention;
      to = more.to;
    }
  }
  return { from, to, mention, pronoun: head.pronoun };
}

// What joins two phrases to one: sowohl … als auch, zowel … als, both … and.
const CORRELATIVES: ReadonlyMap<string, string> = new Map([
  ['sowohl', 'als'],
  ['weder', 'noch'],
  ['zowel', 'als'],
  ['both', 'and'],
]);

// How many words may stand before the second of a pair.
const MAX_BETWEEN = 5;

/** Where a phrase of two ends that a pair of words joins: sowohl chinesische als auch US-Beamte; -1 where none starts. */
function endOfBoth(view: SentenceView, from: number, limit: number): number {
  const joint = CORRELATIVES.get(view.word(from));
  if (joint === undefined) return -1;
  for (let at = from + 1; at < Math.min(limit, from + 2 + MAX_BETWEEN); at++) {
    if (at > from + 1 && view.word(at) === joint) {
      let second = at + (view.word(at + 1) === 'auch' || view.word(at + 1) === 'ook' ? 2 : 1);
      // German adjectives may stand there without an article.
      while (view.scene.language === 'de' && /e[mnrs]?$/.test(view.word(second)) && !view.isCapital(second)) second++;
      return readBase(view, second, limit)?.to ?? -1;
    }
    if (!view.isWord(at) || view.is(at, WordClass.Auxiliary | REPORTING)) return -1;
  }
  return -1;
}

/** What a preposition or a genitive ties to the phrase before; `null` where nothing. */
function readLink(view: SentenceView, at: number, limit: number): Base | null {
  const word = view.word(at);
  const language = view.scene.language;
  if (!LINKS[language].has(word)) return null;
  const tight = TIGHT.has(word) || (word === 'der' && language === 'de') || (word === 'einer' && language === 'de');
  const starts = word === 'der' || word === 'des' || word === 'eines' || word === 'einer' ? at : at + 1;
  if (view.is(starts, WordClass.Time) || view.is(starts + 1, WordClass.Time)) return null;
  if (starts > at && view.is(starts, WordClass.Preposition) && !view.is(starts, WordClass.Determiner)) return null;
  const phrase = readBase(view, starts, limit);
  if (!phrase || phrase.pronoun) return null;
  // A loose preposition ties only where a name follows: ein Mann aus Berlin, but not sagte er im Gespräch.
  if (!tight && phrase.mention < 0 && !containsMention(view, starts, phrase.to)) return null;
  return phrase;
}

/**
 * Whether what a preposition at `at` ties ends in the name of whom the phrase before describes: of State Antony Blinken, van
 * Defensie Ruben Brekelmans; but not: of President Biden, van Jan Smit, whose titles belong to their names.
 */
function endsInOwnName(view: SentenceView, at: number, { to, mention }: Base): boolean {
  const name = view.scene.mentions[mention];
  if (name?.type !== 'PER' || view.endOf(to - 1) !== name.end) return false;
  const from = at + 1;
  if (view.is(from, WordClass.Determiner) || view.mentionAt(from) === mention) return false;
  for (let word = from; word < to && view.mentionAt(word) !== mention; word++)
    if (!view.isCapital(word) || view.is(word, WordClass.Role) || isTitle(view.word(word))) return false;
  return true;
}

function containsMention(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mention = view.scene.mentions[view.mentionAt(i)];
    if (mention && (mention.type === 'LOC' || mention.type === 'ORG' || mention.type === 'PER')) return true;
  }
  return false;
}

interface Base {
  readonly to: number;
  readonly mention: number;
  readonly pronoun: boolean;
}

/** Determiner, adjectives, nouns and names, up to the first word that cannot be part of them. */
function readBase(view: SentenceView, from: number, limit: number): Base | null {
  let at = from;
  let nouns = 0;
  let mention = -1;
  const end = Math.min(limit, from + MAX_WORDS);
  if (view.is(at, WordClass.Complementizer)) return null;
  if (view.is(at, WordClass.Pronoun) && !startsWithDeterminer(view, at)) {
    return NOT_SUBJECTS.has(view.word(at)) ? null : { to: at + 1, mention: -1, pronoun: true };
  }
  while (at < end) {
    const index = view.mentionAt(at);
    const named = view.scene.mentions[index];
    if (named && (named.type === 'DATE' || named.type === 'MONEY' || named.type === 'PERCENT')) {
      if (named.type === 'DATE') break;
    } else if (named) {
      // sagte Xi Putin: one person says it, the other hears it.
      if (named.type === 'PER' && at > from && view.scene.mentions[view.mentionAt(at - 1)]?.type === 'PER') break;
      let past = at + 1;
      while (past < end && view.mentionAt(past) === index) past++;
      // The last name of a phrase is what the phrase means: Ajax-Trainer John, EU-buitenlandchef Kallas.
      if (named.type !== 'NORP' && (mention < 0 || named.type === 'PER')) mention = index;
      else if (named.type !== 'NORP' && nouns > 0 && view.scene.mentions[mention]?.type !== 'PER') mention = index;
      nouns++;
      at = past;
      continue;
    }
    const kind = wordKind(view, at, nouns > 0, at === from);
    if (kind === 'stop') break;
    if (kind === 'noun') {
      nouns++;
      // A noun after a name takes it back: EU-Kommission spokesman.
      const before = view.scene.mentions[mention];
      if (before && before.type !== 'PER') mention = -1;
    }
    at++;
  }
  while (at > from && view.isPunctuation(at - 1) && view.word(at - 1) !== '.') at--;
  return nouns === 0 || at === from ? null : { to: at, mention, pronoun: false };
}

function startsWithDeterminer(view: SentenceView, at: number): boolean {
  if (!view.is(at, WordClass.Determiner)) return false;
  const next = at + 1;
  if (view.isMarked(next)) return true;
  if (!view.isWord(next) && !view.isNumber(next)) return false;
  return view.isCapital(next) || !view.is(next, STOPS | REPORTING);
}

const STOPS =
  WordClass.Preposition |
  WordClass.Auxiliary |
  WordClass.Coordinator |
  WordClass.Subordinator |
  WordClass.Complementizer |
  WordClass.Adverb |
  WordClass.Reflexive |
  WordClass.Negation |
  WordClass.Attitude |
  WordClass.Verb |
  WordClass.Subjunctive;

const ARTICLES = new Set(['a', 'an', 'the']);

function wordKind(view: SentenceView, at: number, hasNoun: boolean, first: boolean): 'stop' | 'noun' | 'modifier' {
  const language = view.scene.language;
  if (view.isMarked(at)) return hasNoun ? 'stop' : 'noun';
  if (view.isNumber(at)) return first || !hasNoun ? 'modifier' : 'stop';
  if (view.isPunctuation(at)) {
    const sign = view.word(at);
    const joined = sign === '-' || sign === '&' || sign === '/' || sign === '’' || sign === "'";
    if (joined && !first) return 'modifier';
    // Dr., Mr.: the stop of an abbreviation before a capital.
    return sign === '.' && !first && view.isCapital(at + 1) && view.word(at - 1).length <= 4 ? 'modifier' : 'stop';
  }
  if (view.word(at) === '’s' || view.word(at) === "'s") return first ? 'stop' : 'modifier';
  const capital = view.isCapital(at);
  if (view.is(at, WordClass.Determiner) && !hasNoun) return 'modifier';
  // A sentence's first word is a capital whatever it is.
  if (capital && at === 0 && view.is(at, STOPS | WordClass.Source) && !view.is(at, WordClass.Determiner)) return 'stop';
  if (capital && (language !== 'de' || !first)) {
    if (view.is(at, WordClass.Time)) return 'stop';
    return view.is(at, WordClass.Determiner | WordClass.Pronoun) && first ? 'modifier' : 'noun';
  }
  if (capital && language === 'de') return view.is(at, STOPS | WordClass.Time) ? 'stop' : 'noun';
  if (view.is(at, WordClass.Role)) return 'noun';
  if (view.is(at, STOPS | WordClass.Time | WordClass.Pronoun | WordClass.Particle)) return 'stop';
  // in a note, the call: behind an article a word that looks like a verb is a noun.
  if (language === 'en' && ARTICLES.has(view.word(at - 1)) && !first) return 'noun';
  if (view.is(at, REPORTING) && !view.is(at, WordClass.SayNoun)) return 'stop';
  if (language === 'de') return hasNoun || first ? 'stop' : 'modifier';
  if (view.is(at, WordClass.Determiner)) return 'stop';
  return 'noun';
}

/** The span of text that stands for the speaker: the name alone where the phrase is one, else the whole phrase. */
export function speakerSpan(view: SentenceView, phrase: NounPhrase): { start: number; end: number } {
  const mention = view.scene.mentions[phrase.mention];
  if (mention) return { start: mention.start, end: mention.end };
  return { start: view.startOf(phrase.from), end: view.endOf(phrase.to - 1) };
}

// How many words may stand between a phrase and the name that it leads to: General a. D. Vytenis Grigas.
const MAX_TO_NAME = 5;

/**
 * The phrase with the name right behind it, as in „sagt eine Nachbarin, Switlana Dowhal“ or „aldus oprichter en ceo Jan
 * Smit“; else as it is. Behind a comma a name counts only where it does not open a clause: sagte er, Putin habe …
 */
export function withApposition(view: SentenceView, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || phrase.pronoun || view.scene.mentions[phrase.mention]?.type === 'PER') return phrase;
  let commas = 0;
  for (let at = phrase.to; at < Math.min(view.length, phrase.to + MAX_TO_NAME); at++) {
    const mention = view.mentionAt(at);
    const type = view.scene.mentions[mention]?.type;
    if (type === 'PER' || (type === 'ORG' && commas === 1 && phrase.mention < 0 && view.word(at - 1) === ',')) {
      let to = at + 1;
      while (view.mentionAt(to) === mention) to++;
      if (commas > 0 && !endsApposition(view, to)) return phrase;
      return { from: phrase.from, to, mention, pronoun: false };
    }
    if (view.word(at) === ',') {
      if (++commas > 1) return phrase;
      continue;
    }
    if (view.isMarked(at) || view.word(at) === ':' || view.word(at) === '(') return phrase;
    if (view.is(at, BEFORE_NO_NAME) && !view.is(at, WordClass.Determiner)) return phrase;
  }
  return phrase;
}

const BEFORE_NO_NAME =
  REPORTING |
  WordClass.Auxiliary |
  WordClass.Preposition |
  WordClass.Complementizer |
  WordClass.Subordinator |
  WordClass.Verb |
  WordClass.Pronoun;

/** Whether what stands behind a name lets it be an apposition: a comma, the end, a bracket, a conjunction. */
function endsApposition(view: SentenceView, at: number): boolean {
  if (at >= view.length || view.isPunctuation(at) || view.isMarked(at)) return true;
  return view.is(at, WordClass.Coordinator | WordClass.Preposition);
}
