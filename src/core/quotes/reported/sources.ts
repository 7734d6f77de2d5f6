import { clauseStart, isClauseBreak } from '../clauses';
import { topicOf } from '../implicit';
import { WordClass } from '../lexicon/classes';
import { type NounPhrase, readNounPhrase } from '../nounPhrase';
import type { SentenceView } from '../sentenceView';
import { sourcePhrase } from '../sourcePhrase';
import type { Candidate } from './candidates';
import { contentStart } from './contentStart';

/** What a word like laut, zufolge, volgens or according may give as reported. */
export function bySource(view: SentenceView, cue: number, found: Candidate[]): void {
  const word = view.word(cue);
  const { language } = view.scene;
  const start = contentStart(view);
  if (word === 'zufolge') {
    const source = sourcePhrase(view, cue);
    if (!source) return;
    const phrase = view.word(source.from).startsWith('eigen') ? (ownVoice(view) ?? source) : source;
    const gap = { from: source.from, to: cue + 1 };
    // kam es Berichten zufolge zu Felsstürzen: behind a verb's subject the clause is older.
    if (opensClause(view, source.from, start) && !PERSONAL.has(view.word(source.from - 1)))
      found.push({ pattern: 'source-rest', cue, from: cue + 1, to: -1, phrase });
    found.push({ pattern: 'source-all', cue, from: start, to: -1, phrase, gap });
    return;
  }
  if (word === 'so' || word === 'zo' || word === 'aldus') {
    if (view.word(cue - 1) !== ',' && !view.isMarked(cue - 1) && cue !== 0) return;
    if (cue === 0 && word !== 'aldus') return;
    const phrase = QUANTITIES.has(view.word(cue + 1)) ? null : readNounPhrase(view, cue + 1);
    if (!phrase) return;
    if (cue === 0) found.push({ pattern: 'source-rest', cue, from: skipBreak(view, phrase.to), to: -1, phrase });
    else {
      found.push({ pattern: 'source-left', cue, from: start, to: view.word(cue - 1) === ',' ? cue - 1 : cue, phrase });
      if (!isLast(view, phrase.to))
        found.push({
          pattern: 'source-all',
          cue,
          from: start,
          to: -1,
          phrase,
          gap: { from: cue - 1, to: phrase.to + 1 },
        });
    }
    return;
  }
  const idiom = hearsay(view, cue);
  const phrase = idiom > 0 ? (view.word(cue + 1).startsWith('eigen') ? ownVoice(view) : null) : sourcePhrase(view, cue);
  if (idiom < 0 && !phrase) return;
  let to = idiom > 0 ? idiom : (phrase as NounPhrase).to;
  // An apposition or relative clause goes with the source: Volgens Jan Smit, die erbij was, …
  if (language !== 'en' && view.word(to) === ',') {
    for (let at = to + 1; at < Math.min(view.length, to + 25); at++)
      if (view.word(at) === ',') {
        to = at + 1;
        break;
      }
  } else if (view.word(to) === '(') {
    while (to < view.length && view.word(to) !== ')') to++;
    to++;
  }
  if (cue <= start + 1) {
    found.push({ pattern: 'source-rest', cue, from: skipBreak(view, to), to: -1, phrase });
    // Volgens de raad levert …, volgens aanwezigen bood Stoffels …: an unknown verb looks like one more noun.
    if (language === 'nl' && phrase && to === phrase.to) {
      for (let end = phrase.from + 1; end < to; end++) {
        if (
          view.isCapital(end) ||
          !view.isWord(end) ||
          view.is(end, NO_VERB) ||
          view.is(end - 1, WordClass.Determiner | WordClass.Preposition)
        )
          continue;
        found.push({ pattern: 'source-rest', cue, from: end, to: -1, phrase: { ...phrase, to: end } });
      }
    }
    const verb = language === 'en' ? -1 : firstFinite(view, to);
    if (verb > to) found.push({ pattern: 'source-rest', cue, from: verb, to: -1, phrase });
    // An apposition in commas may stand before the report: According to Ann Lowe, the mayor, …
    let commas = 0;
    for (let at = to + 1; at < Math.min(view.length, to + 25) && commas < 2; at++) {
      if (view.word(at) !== ',' || view.is(at + 1, WordClass.Complementizer)) continue;
      commas++;
      found.push({ pattern: 'source-rest', cue, from: at + 1, to: -1, phrase });
    }
    return;
  }
  const comma = view.word(cue - 1) === ',';
  if (comma || isLast(view, to)) {
    found.push({ pattern: 'source-left', cue, from: start, to: comma ? cue - 1 : cue, phrase });
    const clause = clauseStart(view, comma ? cue - 2 : cue);
    if (clause > start && clause < cue - 1)
      found.push({ pattern: 'source-left', cue, from: clause, to: comma ? cue - 1 : cue, phrase });
  }
  const clause = clauseStart(view, cue);
  found.push({ pattern: 'source-all', cue, from: start, to: -1, phrase, gap: { from: cue, to } });
  if (clause > start && clause < cue && !opensWithVerb(view, clause)) {
    found.push({ pattern: 'source-all', cue, from: clause, to: -1, phrase, gap: { from: cue, to } });
    if (view.is(clause, WordClass.Coordinator) && clause + 1 < cue)
      found.push({ pattern: 'source-all', cue, from: clause + 1, to: -1, phrase, gap: { from: cue, to } });
  }
  // In the middle of a main clause with the verb in second place the source belongs to all of it: Dat is volgens hem waar.
  if (
    language === 'en' ||
    opensClause(view, cue, start) ||
    (language === 'nl' && view.is(cue - 1, WordClass.Auxiliary))
  )
    found.push({ pattern: 'source-rest', cue, from: skipBreak(view, to), to: -1, phrase });
}

/** Whether a source opens its clause, or stands behind the word that does: die dem Bericht zufolge … */
function opensClause(view: SentenceView, at: number, start: number): boolean {
  if (at <= start + 1 || isClauseBreak(view, at - 1)) return true;
  // soll nach ersten Meldungen …: behind a finite verb that a comma parts from its subject the clause is older.
  return (
    view.is(at - 1, OPENING) ||
    (view.isPunctuation(at - 2) && isClauseBreak(view, at - 2) && !opensWithVerb(view, at - 1))
  );
}

/** Whether a finite verb stands at a position: a clause that starts with one after a comma goes on with the one before. */
function opensWithVerb(view: SentenceView, at: number): boolean {
  if (view.scene.language === 'en' || view.isCapital(at)) return false;
  return view.is(at, WordClass.Auxiliary | WordClass.Verb) && !view.is(at, WordClass.NonFinite);
}

// Nach Informationen des Senders vom späten Abend | wurden …: so far may what tells of a source put off the verb.
const MAX_SOURCE = 10;

/** The finite verb behind a source that opens its sentence, before the next break: there the report starts; -1 for none. */
function firstFinite(view: SentenceView, from: number): number {
  // Dutch lists fewer of its verbs, so that the one found may be another clause's.
  if (view.scene.language === 'nl' && !view.is(from, WordClass.Preposition)) return -1;
  for (let at = from; at < Math.min(view.length, from + MAX_SOURCE) && !endsPhrase(view, at); at++)
    if (view.is(at, WordClass.Auxiliary) && !view.is(at, WordClass.NonFinite) && !view.isCapital(at)) return at;
  return -1;
}

function endsPhrase(view: SentenceView, at: number): boolean {
  return isClauseBreak(view, at) || view.is(at, WordClass.Coordinator | WordClass.Verb);
}

const OPENING = WordClass.Coordinator | WordClass.Subordinator | WordClass.Complementizer | WordClass.Pronoun;

const NO_VERB =
  WordClass.Determiner | WordClass.Preposition | WordClass.Coordinator | WordClass.Pronoun | WordClass.Adverb;

/** Who speaks of itself: Die Union will nach eigenen Angaben …: the phrase that opens the sentence, or its subject. */
function ownVoice(view: SentenceView): NounPhrase | null {
  return readNounPhrase(view, contentStart(view)) ?? topicOf(view)?.phrase ?? null;
}

/** demnach, naar verluidt, dem Vernehmen nach, nach eigenen Angaben: the end of an idiom that names no source, -1 for none. */
function hearsay(view: SentenceView, at: number): number {
  const word = view.word(at);
  const next = view.word(at + 1);
  if (word === 'reportedly' || word === 'allegedly' || word === 'demnach') return at + 1;
  if (word === 'naar' && next === 'verluidt') return at + 2;
  if (word === 'naar' && next === 'eigen' && view.word(at + 2) === 'zeggen') return at + 3;
  if (word === 'nach' && next.startsWith('eigene') && view.is(at + 2, WordClass.SayNoun)) return at + 3;
  if (word === 'nach' && view.word(at - 1) === 'vernehmen') return at + 1;
  return -1;
}

const PERSONAL = new Set('es er sie man wir ich'.split(' '));

// so viele wie nie: how many, rather than who says so.
const QUANTITIES = new Set('viel viele vielen wenig wenige wenigen manche mancher'.split(' '));

const RELATIVE = new Set(['die', 'who', 'which', 'whose', 'wier']);

/** Whether nothing but an apposition, a relative clause, a date or a place follows. */
function isLast(view: SentenceView, at: number): boolean {
  const { language } = view.scene;
  // a draft seen by Reuters, a filing: in English a participle belongs to the noun.
  const verbs = WordClass.Auxiliary | WordClass.Verb | (language === 'en' ? 0 : WordClass.NonFinite);
  for (let i = at; i < view.length; i++) {
    // functionarissen die anoniem willen blijven: what follows a relative pronoun tells of the source.
    if (language !== 'de' && RELATIVE.has(view.word(i))) return true;
    const participle = language === 'en' && view.is(i, WordClass.NonFinite);
    if (view.is(i, verbs | WordClass.Complementizer) && !participle) return false;
    if (view.is(i, WordClass.Say) && !view.is(i, WordClass.SayNoun) && !participle) return false;
    if (i > at + 12) return false;
  }
  return true;
}

function skipBreak(view: SentenceView, at: number): number {
  return view.word(at) === ',' || view.word(at) === ':' ? at + 1 : at;
}
