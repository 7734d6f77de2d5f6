import { clauseStart, isClauseBreak } from '../clauses';
import { WordClass } from '../lexicon/classes';
import type { NounPhrase } from '../nounPhrase';
import { readNounPhrase } from '../nounPhrase';
import { reportingClasses } from '../reporting';
import type { SentenceView } from '../sentenceView';
import { findSubject } from '../subjects';
import { contentStart } from './contentStart';
import { bySource } from './sources';

/** How what is reported stands to the word that reports it. */
export type Pattern =
  | 'that'
  | 'question'
  | 'colon'
  | 'comma'
  | 'bare'
  | 'left'
  | 'around'
  | 'inserted'
  | 'previous'
  | 'noun'
  | 'source-rest'
  | 'source-all'
  | 'source-left'
  | 'as'
  | 'heading'
  | 'heading-left';

/** A stretch of a sentence that may be what somebody is reported to have said. Positions; the end is not settled yet. */
export interface Candidate {
  readonly pattern: Pattern;
  /** Position of the cue; -1 for a heading that only names who speaks. */
  readonly cue: number;
  readonly from: number;
  /** Where it ends for certain; -1 where that is to be found, up to the sentence's end. */
  readonly to: number;
  readonly phrase: NounPhrase | null;
  /** The cue's own clause, for a report around it. */
  readonly gap?: { readonly from: number; readonly to: number };
}

const MAX_STARTS_WITHIN = 60;

// No sentence that a person wrote has more cues; the bound keeps said said said … from costing what nobody needs.
const MAX_CUES = 10;

/** All that a sentence may report, by each of its cues. */
export function candidatesOf(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  let cues = 0;
  for (let at = 0; at < view.length && cues < MAX_CUES; at++) {
    const before = found.length;
    const item = view.item(at) as number;
    if (item < 0) continue;
    const classes = view.classesAt(at);
    if (classes & WordClass.Source) bySource(view, at, found);
    if (classes & (WordClass.Say | WordClass.Manner | WordClass.Demand | WordClass.NeedsParticle)) {
      const reporting = reportingClasses(view, at);
      if (reporting & ~WordClass.Name) byVerb(view, at, found);
    }
    if (classes & WordClass.SayNoun) byNoun(view, at, found);
    if (found.length > before) cues++;
  }
  byHeading(view, found);
  return found.filter((candidate) => hasWords(view, candidate));
}

/** Whether there are words to report, rather than a quote alone, which is direct speech. */
function hasWords(view: SentenceView, { from, to, gap, pattern }: Candidate): boolean {
  if (pattern === 'previous') return true;
  const end = to < 0 ? view.length : to;
  for (let at = from; at < end; at++) {
    if (gap && at >= gap.from && at < gap.to) continue;
    if (view.isWord(at) || view.isNumber(at)) return true;
  }
  return false;
}

// How many words may stand before a cue that is inserted ahead of its report.
const MAX_BEFORE_INSERTED = 14;

function byVerb(view: SentenceView, cue: number, found: Candidate[]): void {
  const before = found.length;
  toTheRight(view, cue, found);
  toTheLeft(view, cue, found);
  asClause(view, cue, found);
  if (found.length === before) return;
  const rightSubject = findSubject(view, cue, false);
  const leftSubject = findSubject(view, cue, true);
  for (let i = before; i < found.length; i++) {
    const candidate = found[i] as Candidate;
    if (candidate.phrase) continue;
    const left =
      candidate.pattern === 'left' ||
      candidate.pattern === 'around' ||
      candidate.pattern === 'inserted' ||
      candidate.pattern === 'previous';
    found[i] = { ...candidate, phrase: left ? leftSubject : rightSubject };
  }
}

function toTheRight(view: SentenceView, cue: number, found: Candidate[]): void {
  const add = (pattern: Pattern, from: number): void => {
    if (from < view.length) found.push({ pattern, cue, from, to: -1, phrase: null });
  };
  let commas = 0;
  const { language } = view.scene;
  for (let at = cue + 1; at < Math.min(view.length, cue + MAX_STARTS_WITHIN); at++) {
    const previous = view.word(at - 1);
    if (view.is(at, WordClass.Complementizer) && isComplementizer(view, at)) {
      add('that', at);
      break;
    }
    if (
      view.is(at, WordClass.Subordinator) &&
      (previous === ',' || at === cue + 1 || language !== 'de') &&
      isQuestionWord(view, at)
    ) {
      add('question', at);
      if (at <= cue + 3) break;
    }
    if (view.word(at) === ':') {
      add('colon', at + 1);
      break;
    }
    if (view.word(at) === ';') break;
    if (view.word(at) === ',' && commas++ < 3 && language !== 'en') add('comma', at + 1);
    if (at > cue + 1 && reportingClasses(view, at) !== 0 && !view.is(at, WordClass.NonFinite)) break;
  }
  if (language !== 'de') bareStarts(view, cue, add);
}

/** The places where a bare content clause may start: right behind the verb, its object, or an adverbial. */
function bareStarts(view: SentenceView, cue: number, add: (pattern: Pattern, from: number) => void): void {
  let at = cue + 1;
  for (let steps = 0; steps < 4 && at < view.length; steps++) {
    if (isClauseBreak(view, at) && !view.isMarked(at)) return;
    if (view.is(at, WordClass.Complementizer) && isComplementizer(view, at)) return;
    add('bare', at);
    if (view.isMarked(at)) return;
    if (
      view.is(at, WordClass.Adverb | WordClass.Time | WordClass.Reflexive | WordClass.Particle) ||
      view.mentionType(at) === 'DATE'
    ) {
      const mention = view.mentionAt(at);
      at++;
      while (mention >= 0 && view.mentionAt(at) === mention) at++;
      continue;
    }
    const inside = view.is(at, WordClass.Preposition) ? readNounPhrase(view, at + 1) : readNounPhrase(view, at);
    if (!inside) {
      if (view.is(at, WordClass.Preposition) && view.mentionType(at + 1) === 'DATE') {
        const mention = view.mentionAt(at + 1);
        at += 2;
        while (view.mentionAt(at) === mention) at++;
        continue;
      }
      return;
    }
    at = inside.to;
  }
}

function isComplementizer(view: SentenceView, at: number): boolean {
  const word = view.word(at);
  if (word === 'dat' || word === 'that') {
    // dat jaar, that year: a determiner rather than a conjunction.
    if (view.is(at + 1, WordClass.Time)) return false;
    return !(view.is(at - 1, WordClass.Preposition) && !view.is(at - 1, WordClass.Particle));
  }
  if (word === 'of') return view.scene.language === 'nl' && !view.is(at + 1, WordClass.Preposition);
  return true;
}

const QUESTIONS = new Set(
  'wer was wie warum weshalb wieso wo wann welche welcher welches woher wohin woran wen wem wat waarom hoe wie wanneer welke waar what why how when where who which'.split(
    ' ',
  ),
);

function isQuestionWord(view: SentenceView, at: number): boolean {
  return QUESTIONS.has(view.word(at));
}

function toTheLeft(view: SentenceView, cue: number, found: Candidate[]): void {
  for (const clause of clausesBefore(view, cue)) leftOf(view, cue, clause, found);
  const first = view.word(0) === 'althans' ? view.word(2) : view.word(0);
  const early = cue <= 4 || (view.is(cue, WordClass.NonFinite) && view.is(1, WordClass.Auxiliary));
  if ((first === 'das' || first === 'dies' || first === 'dat' || first === 'dit' || first === 'that') && early)
    found.push({ pattern: 'previous', cue, from: 0, to: -1, phrase: null });
}

/** Where the cue's clause may start: at its last break, or at the one before an apposition or a bracket in it. */
function clausesBefore(view: SentenceView, cue: number): number[] {
  const clause = clauseStart(view, cue);
  const starts = [clause];
  const sign = view.word(clause - 1);
  if (sign === ')') {
    let open = clause - 2;
    while (open > 0 && view.word(open) !== '(') open--;
    if (open > 1) starts.push(clauseStart(view, open - 1));
  } else if (sign === ',' && view.scene.language === 'en') {
    // The mayor, Ann Lowe, said: one insertion, or two.
    for (let before = clauseStart(view, clause - 2), steps = 0; steps < 2 && clause - before <= 14; steps++) {
      starts.push(before);
      if (view.word(before - 1) !== ',') break;
      before = clauseStart(view, before - 2);
    }
  }
  return starts;
}

/** The report that stands before the cue's clause, or around it where the sentence goes on behind. */
function leftOf(view: SentenceView, cue: number, clause: number, found: Candidate[]): void {
  const { language } = view.scene;
  const start = contentStart(view);
  if (clause <= start + 1 || view.word(clause - 1) !== ',') return;
  if (view.is(clause, WordClass.Subordinator | WordClass.Complementizer)) return;
  const opening = view.word(clause);
  const inverted = clause === cue || (language === 'nl' && opening === 'zo') || (language === 'de' && opening === 'so');
  const english = language === 'en' && cue - clause <= 20;
  const plain = language === 'de' && cue - clause <= 5;
  if (!inverted && !english && !plain) return;
  let end = cue + 1;
  while (end < view.length && !isClauseBreak(view, end)) end++;
  const around = view.word(end) === ',' && end + 2 < view.length;
  // Until then, the authors note, …: what stands before the cue is none of the report.
  if (around && clause - start <= MAX_BEFORE_INSERTED)
    found.push({ pattern: 'inserted', cue, from: end + 1, to: -1, phrase: null });
  for (const from of leftStarts(view, start, clause - 1)) {
    found.push({ pattern: 'left', cue, from, to: clause - 1, phrase: null });
    if (around)
      found.push({ pattern: 'around', cue, from, to: -1, phrase: null, gap: { from: clause - 1, to: end + 1 } });
  }
}

/** A report before its cue starts with the sentence, or behind a colon or a joined main clause. */
function leftStarts(view: SentenceView, start: number, end: number): number[] {
  const starts = [start];
  for (let at = start + 1; at < end - 1; at++) {
    if (view.word(at) === ':') starts.push(at + 1);
    else if (view.word(at) === ',' && view.is(at + 1, WordClass.Coordinator)) starts.push(at + 2);
  }
  return starts.slice(0, 4);
}

/** wie das Ministerium mitteilte · Wie das Unternehmen mitteilte, … · zoals hij zegt · as she put it */
function asClause(view: SentenceView, cue: number, found: Candidate[]): void {
  const clause = clauseStart(view, cue);
  const word = view.word(clause);
  if (word !== 'wie' && word !== 'zoals' && word !== 'as' && word !== 'so') return;
  if (clause === cue) return;
  const phrase =
    (view.is(clause + 1, WordClass.Preposition) ? readNounPhrase(view, clause + 2, cue) : null) ??
    readNounPhrase(view, clause + 1, cue + (view.scene.language === 'de' ? 0 : 1)) ??
    findSubject(view, cue, true);
  let end = cue + 1;
  while (end < view.length && !isClauseBreak(view, end)) end++;
  if (clause === 0 && view.word(end) === ',') found.push({ pattern: 'as', cue, from: end + 1, to: -1, phrase });
  else if (clause > 2) {
    const last = end >= view.length - 1;
    if (last) found.push({ pattern: 'as', cue, from: contentStart(view), to: clause - 1, phrase });
    else
      found.push({
        pattern: 'as',
        cue,
        from: contentStart(view),
        to: -1,
        phrase,
        gap: { from: clause - 1, to: end + 1 },
      });
  }
}

function byNoun(view: SentenceView, noun: number, found: Candidate[]): void {
  const owner = ownerOf(view, noun);
  const past = Math.max(noun + 1, owner?.to ?? 0);
  for (let at = noun + 1; at < Math.min(view.length, past + 7); at++) {
    if (view.is(at, WordClass.Complementizer) && isComplementizer(view, at)) {
      found.push({ pattern: 'noun', cue: noun, from: at, to: -1, phrase: owner });
      return;
    }
    if (
      view.word(at) === ',' &&
      view.scene.language === 'de' &&
      at <= past + 3 &&
      !view.is(at + 1, WordClass.Complementizer)
    )
      found.push({ pattern: 'noun', cue: noun, from: at + 1, to: -1, phrase: owner });
    if (view.word(at) === ':') {
      found.push({ pattern: 'noun', cue: noun, from: at + 1, to: -1, phrase: owner });
      return;
    }
    if (view.isMarked(at)) return;
  }
}

/** Whose utterance a noun tells of: die Frage der Richterin, de vraag van de rechter, the claim by Smith, Smith’s claim. */
function ownerOf(view: SentenceView, noun: number): NounPhrase | null {
  const { language } = view.scene;
  const next = view.word(noun + 1);
  if (language === 'de' && GENITIVES.has(next)) return readNounPhrase(view, noun + 1);
  if (OWNERS.has(next)) return readNounPhrase(view, noun + 2);
  if (view.word(noun - 1) === '’s' || view.word(noun - 1) === "'s") {
    for (let from = Math.max(0, noun - 6); from < noun - 1; from++) {
      const phrase = readNounPhrase(view, from, noun - 1);
      if (phrase?.to === noun - 1) return phrase;
    }
  }
  return null;
}

const GENITIVES = new Set(['der', 'des', 'eines', 'einer', 'seiner', 'ihrer']);
const OWNERS = new Set(['von', 'vom', 'van', 'by']);

// A heading is short.
const MAX_HEADING = 24;

/** Ministerium: Besuch abgesagt · Besuch abgesagt – Ministerium. A heading names who speaks and what is said. */
function byHeading(view: SentenceView, found: Candidate[]): void {
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
