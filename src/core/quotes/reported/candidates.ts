import { clauseEnd, clauseStart, isClauseBreak } from '../clauses';
import { REPORTING, WordClass } from '../lexicon/classes';
import type { NounPhrase } from '../nounPhrase';
import { readNounPhrase } from '../nounPhrase';
import { reportingClasses } from '../reporting';
import type { SentenceView } from '../sentenceView';
import { findSubject } from '../subjects';
import { isComplementizer } from './complementizer';
import { contentStart } from './contentStart';
import { byHeading } from './headings';
import { isInfixedInfinitive, isSubjunctive } from './mood';
import { byNoun } from './nouns';
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
    } else if (classes & WordClass.Attitude) byOpinion(view, at, found);
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
const MAX_BEFORE_INSERTED = 30;

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

/** What stands before a verb of thinking that comes last is told as somebody's words: Das werde teuer, glaubt sie. */
function byOpinion(view: SentenceView, cue: number, found: Candidate[]): void {
  if (view.is(cue, WordClass.NonFinite) || view.isCapital(cue)) return;
  const clause = clauseStart(view, cue);
  if (clause !== cue && view.scene.language !== 'en') return;
  const reports: Candidate[] = [];
  leftOf(view, cue, clause, reports);
  const phrase = findSubject(view, cue, true);
  for (const report of reports) if (report.pattern === 'left') found.push({ ...report, phrase });
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
      // Het bisdom spreekt dat tegen: …
      if (view.word(at + 2) !== ':') break;
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
    if (
      view.word(at) === ',' &&
      commas++ < 3 &&
      language !== 'en' &&
      !opensRelative(view, at + 1) &&
      !isAside(view, at + 1)
    )
      add('comma', at + 1);
    if (at > cue + 1 && reportingClasses(view, at) !== 0 && !view.is(at, WordClass.NonFinite)) break;
  }
  if (language === 'de') {
    const from = infinitiveWithoutComma(view, cue);
    if (from > 0) add('bare', from);
    return;
  }
  const known = found.length;
  bareStarts(view, cue, add);
  if (language === 'nl')
    infinitiveStarts(view, cue, (from) => {
      for (let i = known; i < found.length; i++) if (found[i]?.from === from) return;
      add('bare', from);
    });
}

/** Where a German infinitive clause starts that no comma parts from its cue: hat angekündigt | erneut anzutreten; -1 for none. */
function infinitiveWithoutComma(view: SentenceView, cue: number): number {
  let from = cue + 1;
  if (!view.is(cue, WordClass.NonFinite)) {
    // Er bietet an | zu helfen.
    while (from < view.length && !view.is(from, WordClass.Particle)) {
      if (isClauseBreak(view, from) || from > cue + MAX_TO_PARTICLE) return -1;
      from++;
    }
    from++;
  }
  for (let at = from; at < Math.min(view.length, from + MAX_TO_INFINITIVE) && !isClauseBreak(view, at); at++) {
    if (at === cue) continue;
    const marked =
      view.word(at) === 'zu' && view.isWord(at + 1) && !view.isCapital(at + 1) && /n$/.test(view.word(at + 1));
    if (marked || isInfixedInfinitive(view, at)) return from;
  }
  return -1;
}

const MAX_TO_PARTICLE = 8;

// No more of a clause's words than these may stand before the infinitive that it is for.
const MAX_BEFORE_INFINITIVE = 8;

/** The places where a Dutch infinitive clause may start, whose nouns and those before it nothing parts: vroeg het publiek | stil te zijn. */
function infinitiveStarts(view: SentenceView, cue: number, add: (from: number) => void): void {
  let marker = cue + 1;
  while (marker < view.length && view.word(marker) !== 'te') {
    if (view.word(marker) === ',' || view.word(marker) === ':' || view.is(marker, WordClass.Complementizer)) return;
    marker++;
  }
  if (!view.isWord(marker + 1) || marker > cue + MAX_TO_INFINITIVE) return;
  for (let at = Math.max(cue + 1, marker - MAX_BEFORE_INFINITIVE); at <= marker; at++) {
    const mention = view.mentionAt(at);
    if (mention >= 0 && mention === view.mentionAt(at - 1)) continue;
    if (
      at > cue + 1 &&
      view.is(at - 1, WordClass.Determiner | WordClass.Preposition) &&
      !view.is(at - 1, WordClass.Adverb)
    )
      continue;
    add(at);
  }
}

// How far behind its cue the infinitive may stand.
const MAX_TO_INFINITIVE = 20;

const RELATIVE = new Set('der die das den dem deren dessen denen'.split(' '));

/** Whether a German relative clause starts at a position: die sagte · dessen Chef; but: die Lage sei ernst, das sei falsch. */
function opensRelative(view: SentenceView, at: number): boolean {
  if (view.scene.language !== 'de' || !RELATIVE.has(view.word(at)) || !view.isWord(at + 1)) return false;
  if (view.word(at) === 'deren' || view.word(at) === 'dessen') return true;
  return view.is(at + 1, REPORTING) && !view.isCapital(at + 1) && !view.is(at + 1, WordClass.Subjunctive);
}

/**
 * Whether a German relative or adverbial clause in the indicative starts at a position, by the auxiliary that ends it:
 * die am 1. Juli festgenommen wurde · nachdem er Soldaten geschickt hatte.
 */
function isAside(view: SentenceView, at: number): boolean {
  if (view.scene.language !== 'de') return false;
  const opening = view.is(at, WordClass.Preposition) && RELATIVE.has(view.word(at + 1)) ? at + 1 : at;
  const adverbial = view.is(opening, WordClass.Subordinator) && !isQuestionWord(view, opening);
  if (!adverbial && !RELATIVE.has(view.word(opening))) return false;
  let end = opening + 1;
  while (end < view.length && !isClauseBreak(view, end) && !view.isPunctuation(end)) {
    if (isSubjunctive(view, end)) return false;
    end++;
  }
  return end - opening > 2 && view.is(end - 1, WordClass.Auxiliary) && view.word(end - 2) !== 'zu';
}

// Adverbs that go with the verb of saying: China beklemtoonde daarbij het belang van veiligheid.
const BESIDE = new Set(
  'daarbij daarop daarna daarnaast daartoe ook eerder later gisteren vandaag toen echter verder tevens bovendien onlangs'.split(
    ' ',
  ),
);

/** The places where a bare content clause may start: right behind the verb, its object, or an adverbial. */
function bareStarts(view: SentenceView, cue: number, add: (pattern: Pattern, from: number) => void): void {
  const { language } = view.scene;
  let at = cue + 1;
  for (let steps = 0; steps < 4 && at < view.length; steps++) {
    if (isClauseBreak(view, at) && !view.isMarked(at)) return;
    if (view.is(at, WordClass.Complementizer) && isComplementizer(view, at)) return;
    if (language !== 'nl' || !BESIDE.has(view.word(at))) add('bare', at);
    if (view.isMarked(at)) return;
    const governs =
      view.is(at, WordClass.Preposition) && (view.is(at + 1, WordClass.Determiner) || view.isCapital(at + 1));
    if (
      (!governs && view.is(at, WordClass.Adverb | WordClass.Time | WordClass.Reflexive | WordClass.Particle)) ||
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
  else if (pointsBack(view, cue)) found.push({ pattern: 'previous', cue, from: 0, to: -1, phrase: null });
}

const POINTERS = new Set(['das', 'dies', 'dat', 'dit', 'this']);

/** Whether a cue's object is the sentence before: Die Polizei teilte dies am Montag mit · De club maakte dat bekend. */
function pointsBack(view: SentenceView, cue: number): boolean {
  if (!POINTERS.has(view.word(cue + 1))) return false;
  const next = cue + 2;
  if (next >= view.length || view.isPunctuation(next) || view.mentionType(next) === 'DATE') return true;
  return (
    view.is(next, WordClass.Preposition | WordClass.Adverb | WordClass.Time) || view.is(cue, WordClass.NeedsParticle)
  );
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
  // Wie Petra Lohmann, die Leiterin, mitteilte: a verb without a subject behind it ends the clause that an apposition cut.
  const isLast = cue + 1 >= view.length || view.isPunctuation(cue + 1);
  if (clause === cue && isLast && acrossApposition(view, clause) !== clause) return;
  const opening = view.word(clause);
  // hatte Obama in Moskau gesagt: the finite verb opens the clause that its participle ends.
  const perfect = language !== 'en' && view.is(clause, WordClass.Auxiliary) && view.is(cue, WordClass.NonFinite);
  const inverted =
    clause === cue || perfect || (language === 'nl' && opening === 'zo') || (language === 'de' && opening === 'so');
  const english = language === 'en' && cue - clause <= 20;
  const plain = language === 'de' && cue - clause <= 5;
  if (!inverted && !english && !plain) return;
  const end = clauseEnd(view, cue + 1);
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
  const clause = acrossApposition(view, clauseStart(view, cue));
  const word = view.word(clause);
  if (word !== 'wie' && word !== 'zoals' && word !== 'as' && word !== 'so') return;
  if (clause === cue) return;
  const phrase =
    (view.is(clause + 1, WordClass.Preposition) ? readNounPhrase(view, clause + 2, cue) : null) ??
    readNounPhrase(view, clause + 1, cue + (view.scene.language === 'de' ? 0 : 1)) ??
    findSubject(view, cue, true);
  const end = clauseEnd(view, cue + 1);
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

/** The start of a clause that an apposition cuts in two: wie Alan Stern, Direktor der NASA, betont. */
function acrossApposition(view: SentenceView, clause: number): number {
  if (view.scene.language !== 'de' || view.word(clause - 1) !== ',') return clause;
  const insertion = clauseStart(view, clause - 2);
  const before = view.word(insertion - 1) === ',' ? clauseStart(view, insertion - 2) : insertion;
  for (const start of [insertion, before]) if (view.word(start) === 'wie' && clause - start <= 20) return start;
  return clause;
}
