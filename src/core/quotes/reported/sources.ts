import { sourcePhrase } from '../attribution';
import { clauseStart, isClauseBreak } from '../clauses';
import { WordClass } from '../lexicon/classes';
import { type NounPhrase, readNounPhrase } from '../nounPhrase';
import type { SentenceView } from '../sentenceView';
import type { Candidate } from './candidates';
import { contentStart } from './contentStart';

/** What a word like laut, zufolge, volgens or according may give as reported. */
export function bySource(view: SentenceView, cue: number, found: Candidate[]): void {
  const word = view.word(cue);
  const { language } = view.scene;
  const start = contentStart(view);
  if (word === 'zufolge') {
    const phrase = sourcePhrase(view, cue);
    if (!phrase) return;
    const gap = { from: phrase.from, to: cue + 1 };
    if (phrase.from <= start + 1) found.push({ pattern: 'source-rest', cue, from: cue + 1, to: -1, phrase });
    found.push({ pattern: 'source-all', cue, from: start, to: -1, phrase, gap });
    return;
  }
  if (word === 'so' || word === 'zo' || word === 'aldus') {
    if (view.word(cue - 1) !== ',' && !view.isMarked(cue - 1) && cue !== 0) return;
    if (cue === 0 && word !== 'aldus') return;
    const phrase = readNounPhrase(view, cue + 1);
    if (!phrase) return;
    if (cue === 0) found.push({ pattern: 'source-rest', cue, from: skipBreak(view, phrase.to), to: -1, phrase });
    else if (isLast(view, phrase.to))
      found.push({ pattern: 'source-left', cue, from: start, to: view.word(cue - 1) === ',' ? cue - 1 : cue, phrase });
    else
      found.push({
        pattern: 'source-all',
        cue,
        from: start,
        to: -1,
        phrase,
        gap: { from: cue - 1, to: phrase.to + 1 },
      });
    return;
  }
  const idiom = hearsay(view, cue);
  const phrase = idiom > 0 ? null : sourcePhrase(view, cue);
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
    // Volgens de raad levert …: an unknown verb looks like one more noun.
    if (language === 'nl' && phrase && to === phrase.to && to - phrase.from > 1 && !view.isCapital(to - 1)) {
      const shorter = { ...phrase, to: to - 1 };
      found.push({ pattern: 'source-rest', cue, from: to - 1, to: -1, phrase: shorter });
    }
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
  if (isLast(view, to)) {
    found.push({ pattern: 'source-left', cue, from: start, to: comma ? cue - 1 : cue, phrase });
    const clause = clauseStart(view, comma ? cue - 2 : cue);
    if (clause > start && clause < cue - 1)
      found.push({ pattern: 'source-left', cue, from: clause, to: comma ? cue - 1 : cue, phrase });
  }
  const clause = clauseStart(view, cue);
  found.push({ pattern: 'source-all', cue, from: start, to: -1, phrase, gap: { from: cue, to } });
  if (clause > start && clause < cue)
    found.push({ pattern: 'source-all', cue, from: clause, to: -1, phrase, gap: { from: cue, to } });
  // In the middle of a Dutch main clause the source belongs to all of it: Dat is volgens hem waar.
  const opensClause =
    isClauseBreak(view, cue - 1) ||
    view.is(cue - 1, WordClass.Coordinator | WordClass.Subordinator | WordClass.Complementizer | WordClass.Pronoun);
  if (language !== 'nl' || opensClause)
    found.push({ pattern: 'source-rest', cue, from: skipBreak(view, to), to: -1, phrase });
}

/** naar verluidt, dem Vernehmen nach, nach eigenen Angaben, reportedly: the end of an idiom without a speaker, -1 for none. */
function hearsay(view: SentenceView, at: number): number {
  const next = view.word(at + 1);
  if (view.word(at) === 'naar' && next === 'verluidt') return at + 2;
  if (
    view.word(at) === 'naar' &&
    (next === 'eigen' || view.is(at + 2, WordClass.SayNoun)) &&
    view.word(at + 2) === 'zeggen'
  )
    return at + 3;
  if (view.word(at) === 'nach' && (next === 'eigenen' || next === 'eigener') && view.is(at + 2, WordClass.SayNoun))
    return at + 3;
  return -1;
}

/** Whether nothing but an apposition, a date or a place follows. */
function isLast(view: SentenceView, at: number): boolean {
  for (let i = at; i < view.length; i++) {
    if (view.is(i, WordClass.Auxiliary | WordClass.Verb | WordClass.Complementizer | WordClass.NonFinite)) return false;
    if (view.is(i, WordClass.Say) && !view.is(i, WordClass.SayNoun)) return false;
    if (i > at + 12) return false;
  }
  return true;
}

function skipBreak(view: SentenceView, at: number): number {
  return view.word(at) === ',' || view.word(at) === ':' ? at + 1 : at;
}
