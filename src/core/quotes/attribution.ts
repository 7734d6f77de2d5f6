import { clauseStart, isClauseBreak } from './clauses';
import { topicOf } from './implicit';
import { REPORTING, WordClass } from './lexicon/classes';
import { type NounPhrase, readNounPhrase, withApposition } from './nounPhrase';
import { isReporting, reportingClasses } from './reporting';
import type { SentenceView } from './sentenceView';
import { sourcePhrase } from './sourcePhrase';
import { findSubject, subjectAfter } from './subjects';

/** Who says a marked stretch and by which word, as positions in its sentence. */
export interface Attribution {
  readonly phrase: NounPhrase | null;
  readonly cue: number;
  /** How sure the place of the cue is: next to the quote, before a colon, or only in the same sentence. */
  readonly place: 'after' | 'colon' | 'before' | 'sentence';
}

const SOURCE_AFTER = new Set([
  'aldus',
  'so',
  'volgens',
  'laut',
  'according',
  'zufolge',
  'luidens',
  'gemäß',
  'zo',
  'nach',
  'per',
]);

/** Looks for what attributes the marked stretch at a position: first behind it, then before it, then in its sentence. */
export function attribute(view: SentenceView, at: number): Attribution | null {
  const found = behind(view, at) ?? before(view, at) ?? inSentence(view, at);
  return found && { ...found, phrase: withApposition(view, found.phrase) };
}

function behind(view: SentenceView, at: number): Attribution | null {
  let next = at + 1;
  let comma = false;
  while (view.isPunctuation(next) && [',', '–', '—', '-'].includes(view.word(next))) {
    comma = true;
    next++;
  }
  const inner = view.lastSign(at);
  comma ||= inner === ',';
  const clean = comma || inner === '!' || inner === '?' || inner === '…' || inner === '.';
  if (next >= view.length) return null;
  const word = view.word(next);
  if (SOURCE_AFTER.has(word) && view.is(next, WordClass.Source)) {
    if (word === 'zo' || word === 'so') {
      if (isReporting(view, next + 1) || view.is(next + 1, WordClass.NeedsParticle)) return verbAt(view, next + 1);
      const phrase = clean ? readNounPhrase(view, next + 1) : null;
      if (phrase) return { phrase, cue: next, place: 'after' };
    } else {
      const phrase = readNounPhrase(view, word === 'according' ? next + 2 : next + 1);
      if (phrase) return { phrase, cue: next, place: 'after' };
    }
  }
  if (view.scene.language === 'de' && word === 'wie' && comma) {
    const cue = lastVerb(view, next + 1);
    const phrase = readNounPhrase(view, next + 1);
    if (cue >= 0 && phrase) return { phrase, cue, place: 'after' };
  }
  const short = !clean && (at > 0 || view.stretchLength(at) < 4);
  if (!short && view.is(next, REPORTING | WordClass.Attitude | WordClass.NeedsParticle) && !view.isCapital(next))
    return verbAt(view, next);
  if (view.scene.language === 'en') return englishBehind(view, next, clean);
  if (!clean || view.isCapital(next) || !view.isWord(next)) return null;
  if (view.is(next, WordClass.Auxiliary)) {
    const cue = participleAfter(view, next);
    return cue < 0 ? null : { phrase: subjectAfter(view, next), cue, place: 'after' };
  }
  // Any verb may tell how something was said; its place right behind the quote gives it away.
  const functional =
    WordClass.Preposition |
    WordClass.Coordinator |
    WordClass.Subordinator |
    WordClass.Complementizer |
    WordClass.Adverb |
    WordClass.Pronoun |
    WordClass.Determiner;
  if (view.is(next, functional) || !/(?:t|te|ten|de|den|en|[aeiou][a-z])$/.test(word)) return null;
  const phrase = subjectAfter(view, next, next + 6);
  return phrase ? { phrase, cue: next, place: 'after' } : null;
}

function verbAt(view: SentenceView, cue: number): Attribution {
  return { phrase: subjectAfter(view, cue) ?? findSubject(view, cue, true), cue, place: 'after' };
}

/** “…,” Paul Smith, the manager, said. */
function englishBehind(view: SentenceView, from: number, clean: boolean): Attribution | null {
  if (!clean) return null;
  // “…!” snorted a retired signalman: any verb may tell how something was said.
  if (/[^e]ed$/.test(view.word(from)) && !view.isCapital(from) && !view.is(from, WordClass.Determiner)) {
    const subject = subjectAfter(view, from, from + 4);
    if (subject && subject.from === from + 1) return { phrase: subject, cue: from, place: 'after' };
  }
  const phrase = readNounPhrase(view, from);
  if (!phrase) return null;
  let at = phrase.to;
  while (view.is(at, WordClass.Adverb)) at++;
  if (view.is(at, WordClass.Auxiliary)) at++;
  if (view.is(at, REPORTING)) return { phrase, cue: at, place: 'after' };
  if (view.word(at) !== ',' && view.word(at) !== '(') return null;
  for (let behind = at + 1; behind < Math.min(view.length, at + 25); behind++) {
    if (view.word(behind) !== ',' && view.word(behind) !== ')') continue;
    let verb = behind + 1;
    while (view.is(verb, WordClass.Adverb | WordClass.Auxiliary)) verb++;
    if (view.is(verb, REPORTING)) return { phrase, cue: verb, place: 'after' };
  }
  return null;
}

function lastVerb(view: SentenceView, from: number): number {
  let found = -1;
  for (let at = from; at < view.length && !isClauseBreak(view, at); at++) if (view.is(at, REPORTING)) found = at;
  return found;
}

function participleAfter(view: SentenceView, from: number): number {
  for (let at = from + 1; at < view.length; at++) {
    if (isClauseBreak(view, at)) return -1;
    if (view.is(at, WordClass.NonFinite) && view.is(at, REPORTING)) return at;
  }
  return -1;
}

function before(view: SentenceView, at: number): Attribution | null {
  const sign = view.word(at - 1);
  if (sign === ':') return beforeColon(view, at);
  const cue = cueBackwards(view, at - 1, Math.max(0, at - 8));
  if (cue < 0) return null;
  return { phrase: findSubject(view, cue, false), cue, place: 'before' };
}

/** What stands before a colon: a cue in its clause, else a phrase that names who speaks, else a cue further off. */
function beforeColon(view: SentenceView, at: number): Attribution | null {
  const clause = clauseStart(view, at - 2);
  const near = cueBackwards(view, at - 2, clause);
  if (near >= 0) return { phrase: quoted(view, near, at) ?? findSubject(view, near, false), cue: near, place: 'colon' };
  if (view.is(clause, WordClass.Source)) {
    const source = sourcePhrase(view, clause);
    if (source) return { phrase: source, cue: clause, place: 'colon' };
  }
  const phrase = readNounPhrase(view, clause, at - 1);
  const whole = phrase && !phrase.pronoun && phrase.to === at - 1;
  if (whole && view.mentionType(phrase.from) !== 'ORG') return { phrase, cue: -1, place: 'colon' };
  const far = cueBackwards(view, at - 2, 0);
  if (far >= 0) return { phrase: quoted(view, far, at) ?? findSubject(view, far, false), cue: far, place: 'colon' };
  if (whole && clause > 0 && view.word(clause - 1) === '(') {
    const before = readNounPhrase(view, clauseStart(view, clause - 2), clause - 1);
    if (before) return { phrase: before, cue: -1, place: 'colon' };
  }
  if (whole) return { phrase, cue: -1, place: 'colon' };
  const topic = topicOf(view);
  return topic && { phrase: topic.phrase, cue: -1, place: 'colon' };
}

/** Who is quoted rather than who quotes: Die Zeitung zitiert einen Zeugen mit den Worten: … */
function quoted(view: SentenceView, cue: number, at: number): NounPhrase | null {
  if (!/^(?:zitier|citeer)/.test(view.word(cue))) return null;
  // wird mit den Worten zitiert: here the subject is quoted.
  for (let before = clauseStart(view, cue); before < cue; before++)
    if (view.is(before, WordClass.Auxiliary)) return null;
  for (let next = cue + 1; next < at; next++) {
    if (view.is(next, WordClass.Adverb) && !view.is(next, WordClass.Determiner)) continue;
    return readNounPhrase(view, next, at);
  }
  return null;
}

/** The nearest reporting word at or before `from`: finite verbs first, a participle where there is only that. */
function cueBackwards(view: SentenceView, from: number, to: number): number {
  for (let at = from; at >= to; at--) {
    if (view.isMarked(at)) return -1;
    if (isReporting(view, at)) return at;
  }
  return -1;
}

// How many words may stand between a quote inside a sentence and the word that tells of its speaker.
const MAX_DISTANCE = 50;

function inSentence(view: SentenceView, at: number): Attribution | null {
  for (let back = at - 1; back >= Math.max(0, at - MAX_DISTANCE); back--) {
    if (view.is(back, WordClass.Source)) {
      const source = sourcePhrase(view, back);
      if (source) return { phrase: source, cue: back, place: 'sentence' };
    }
    if (reportingClasses(view, back) & (WordClass.Say | WordClass.Name))
      return { phrase: findSubject(view, back, false), cue: back, place: 'sentence' };
  }
  for (let next = at + 1; next < Math.min(view.length, at + MAX_DISTANCE); next++) {
    if (view.is(next, WordClass.Source)) {
      const source = sourcePhrase(view, next);
      if (source) return { phrase: source, cue: next, place: 'sentence' };
    }
    if (reportingClasses(view, next) & (WordClass.Say | WordClass.Name))
      return { phrase: findSubject(view, next), cue: next, place: 'sentence' };
  }
  return null;
}
