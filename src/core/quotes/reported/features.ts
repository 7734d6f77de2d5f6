import { ENTITY_TYPES } from '../../entities/types';
import { clauseEnd, clauseStart, isClauseBreak } from '../clauses';
import { REPORTING, WordClass, type WordClasses } from '../lexicon/classes';
import type { Features } from '../model/linearModel';
import { type NounPhrase, readNounPhrase } from '../nounPhrase';
import { reportingClasses, reportingLemma } from '../reporting';
import type { SentenceView } from '../sentenceView';
import type { Candidate } from './candidates';
import { isInfixedInfinitive, isMaybeSubjunctive, isSubjunctive } from './mood';

const SHOWN: readonly (readonly [string, WordClasses])[] = [
  ['say', WordClass.Say],
  ['manner', WordClass.Manner],
  ['demand', WordClass.Demand],
  ['name', WordClass.Name],
  ['attitude', WordClass.Attitude],
  ['nonfinite', WordClass.NonFinite],
  ['noun', WordClass.SayNoun],
  ['that', WordClass.Complementizer],
  ['pronoun', WordClass.Pronoun],
  ['determiner', WordClass.Determiner],
  ['preposition', WordClass.Preposition],
  ['auxiliary', WordClass.Auxiliary],
  ['subjunctive', WordClass.Subjunctive],
  ['coordinator', WordClass.Coordinator],
  ['subordinator', WordClass.Subordinator],
  ['adverb', WordClass.Adverb],
  ['reflexive', WordClass.Reflexive],
  ['particle', WordClass.Particle],
];

/** The places around a report and its cue whose items are described. */
type Place = 'attribution' | 'before' | 'behind' | 'clause' | 'first' | 'second' | 'last' | 'next' | 'then' | 'rest';

/** What may be said of a place, ready: joining strings anew for each sentence would cost more than all the rest. */
const SAID = Object.fromEntries(
  (['attribution', 'before', 'behind', 'clause', 'first', 'second', 'last', 'next', 'then', 'rest'] as const).map(
    (place) => [
      place,
      {
        edge: `${place}:edge`,
        quote: `${place}:quote`,
        number: `${place}:number`,
        capital: `${place}:capital`,
        shown: SHOWN.map(([label]) => `${place}:${label}`),
        types: new Map<string, string>(ENTITY_TYPES.map((type) => [type, `${place}:${type}`])),
      },
    ],
  ),
) as unknown as Readonly<Record<Place, SaidOfPlace>>;

interface SaidOfPlace {
  readonly edge: string;
  readonly quote: string;
  readonly number: string;
  readonly capital: string;
  /** By place in `SHOWN`. */
  readonly shown: readonly string[];
  readonly types: ReadonlyMap<string, string>;
}

function describe(view: SentenceView, at: number, place: Place, into: string[]): void {
  const said = SAID[place];
  if (at < 0 || at >= view.length) {
    into.push(said.edge);
    return;
  }
  if (view.isMarked(at)) {
    into.push(said.quote);
    return;
  }
  if (view.isPunctuation(at)) {
    into.push(`${place}=${view.word(at)}`);
    return;
  }
  if (view.isNumber(at)) into.push(said.number);
  const classes = view.classesAt(at);
  for (let i = 0; i < SHOWN.length; i++) if (classes & (SHOWN[i]?.[1] ?? 0)) into.push(said.shown[i] as string);
  // An English ending tells verbs and adverbs from nouns, where no list knows the word.
  if (classes === 0 && view.scene.language === 'en' && view.isWord(at) && !view.isCapital(at))
    into.push(`${place}-${view.word(at).slice(-2)}`);
  if (view.isCapital(at)) into.push(said.capital);
  const type = view.mentionType(at);
  if (type) into.push(said.types.get(type) ?? `${place}:${type}`);
}

const FUNCTION_WORDS =
  WordClass.Complementizer |
  WordClass.Pronoun |
  WordClass.Determiner |
  WordClass.Preposition |
  WordClass.Auxiliary |
  WordClass.Coordinator |
  WordClass.Subordinator |
  WordClass.Adverb |
  WordClass.Particle |
  WordClass.Negation;

function bucket(value: number): string {
  return value > 24 ? '25+' : value > 12 ? '13+' : value > 6 ? '7+' : String(value);
}

/** What speaks for and against a candidate's being a report that starts where it does. */
export function startFeatures(view: SentenceView, candidate: Candidate): Features {
  const { pattern, cue, from, to, phrase } = candidate;
  const within: string[] = [`p=${pattern}`];
  if (cue >= 0) {
    const reporting = reportingClasses(view, cue);
    within.push(`cue=${view.word(cue)}`, `lemma=${reportingLemma(view, cue)}`);
    for (const [label, mask] of SHOWN) if (reporting & mask & REPORTING) within.push(`cue:${label}`);
    if (view.is(cue, WordClass.NonFinite)) within.push('cue:nonfinite');
    if (view.is(cue, WordClass.Attitude)) within.push('cue:attitude');
    if (view.is(cue, WordClass.NeedsParticle)) within.push('cue:particle');
    describe(view, cue - 1, 'before', within);
    describe(view, cue + 1, 'behind', within);
    const clause = clauseStart(view, cue);
    describe(view, clause, 'clause', within);
    if (clause === 0) within.push('clause:first');
    for (let at = clause; at < cue; at++) {
      if (view.is(at, WordClass.Negation)) within.push('negated');
      if (view.is(at, WordClass.Auxiliary)) within.push(`aux=${view.word(at)}`);
    }
    if (from > cue) {
      let commas = 0;
      for (let at = cue; at < from; at++) if (view.word(at) === ',') commas++;
      within.push(`gap=${bucket(from - cue)}`, `commas=${Math.min(commas, 3)}`);
    } else within.push(`gap=${bucket(cue - (to >= 0 ? to : clause))}`, `inverted=${clause === cue}`);
  }
  if (cue >= 0 && from > cue) describeSkipped(view, cue + 1, from, within);
  if (to >= 0 && cue >= to) within.push(`tail=${bucket(view.length - cue)}`);
  const left = to >= 0 && cue >= to ? to : candidate.gap && candidate.gap.from < cue ? candidate.gap.from : -1;
  if (left >= 0) {
    describe(view, left + 1, 'attribution', within);
    let insertions = 0;
    for (let at = left + 1; at < cue; at++) if (view.word(at) === ',') insertions++;
    within.push(`insertions=${Math.min(insertions, 3)}`);
  }
  describe(view, from, 'first', within);
  describe(view, from + 1, 'second', within);
  describe(view, from - 1, 'last', within);
  if (view.is(from, FUNCTION_WORDS)) within.push(`first=${view.word(from)}`);
  within.push(
    !phrase
      ? 'who:none'
      : phrase.pronoun
        ? `who=${view.word(phrase.from)}`
        : `who:${view.scene.mentions[phrase.mention]?.type ?? 'noun'}`,
  );
  const end = to < 0 ? view.length : to;
  // What comes behind its first clause may be no part of the report.
  const firstEnd = clauseEnd(view, from + 1, end);
  within.push(`length=${bucket(end - from)}`);
  let subjunctive = false;
  let finite = false;
  let infinitive = false;
  for (let at = from; at < (to < 0 ? firstEnd : end); at++) {
    if (isSubjunctive(view, at)) subjunctive = true;
    if (view.is(at, WordClass.Auxiliary)) finite = true;
    const word = view.word(at);
    if (word === 'zu' || word === 'te' || isInfixedInfinitive(view, at)) infinitive = true;
  }
  within.push(`shape=${shapeOf(view, from, end)}`, `own=${ownVerbs(view, from, end)}`);
  if (cue >= 0)
    within.push(
      `speaker=${!phrase ? 'none' : phrase.from > cue ? 'behind' : phrase.from < from ? 'before' : 'within'}`,
    );
  let quotes = 0;
  for (let at = from; at < end; at++) if (view.isMarked(at)) quotes++;
  if (quotes > 0) within.push(view.isMarked(from) ? 'opens-with-quote' : 'holds-quote');
  if (cue >= 0 && view.isMarked(cue - 1)) within.push('quote-before-cue');
  if (subjunctive) within.push('subjunctive');
  if (finite) within.push('finite');
  if (infinitive) within.push('infinitive');
  if (view.layer.owner >= 0) within.push('inside');
  if (candidate.gap) describeGap(view, candidate.gap, within);
  if (cue >= from) describeRest(view, cue, phrase, within);
  const last = view.length - 1;
  if (!view.isPunctuation(last) && !view.isMarked(last)) within.push('heading');
  if (view.word(last) === '?') within.push('asks');
  return { names: within, group: pattern };
}

/** What stands between the cue and the report: a clause of its own there is likely to be the report's first. */
function describeSkipped(view: SentenceView, from: number, to: number, into: string[]): void {
  let clause = false;
  for (let at = from; at < to; at++) {
    if (isClauseBreak(view, at)) clause = true;
    if (!clause) continue;
    if (isSubjunctive(view, at)) into.push('skips-subjunctive');
    else if (view.is(at, WordClass.Auxiliary)) into.push('skips-finite');
    if (view.is(at, WordClass.Complementizer)) into.push('skips-that');
  }
}

/**
 * What follows the clause of a cue that stands behind its report or in it: a relative clause or an apposition tells of the
 * speaker, what has a verb of its own goes on with the report.
 */
function describeRest(view: SentenceView, cue: number, phrase: NounPhrase | null, into: string[]): void {
  const end = clauseEnd(view, Math.max(cue + 1, phrase?.to ?? 0));
  const from = end + 1;
  into.push(`rest-sign=${view.word(end)}`);
  if (from >= view.length) return;
  describe(view, from, 'rest', into);
  if (view.is(from, FUNCTION_WORDS)) into.push(`rest=${view.word(from)}`);
  let to = from + 1;
  while (to < view.length && !isClauseBreak(view, to) && !(view.isPunctuation(to) && to === view.length - 1)) to++;
  const VERBAL = WordClass.Auxiliary | WordClass.Verb | WordClass.Say | WordClass.Attitude | WordClass.Manner;
  into.push(`rest-second=${view.is(from + 1, VERBAL)} rest-last=${view.is(to - 1, VERBAL)}`);
}

/** What goes on behind the cue's own clause: a report around it does so without a new clause, or in the subjunctive. */
function describeGap(view: SentenceView, { to }: { to: number }, into: string[]): void {
  const joined = view.is(to, WordClass.Coordinator);
  into.push(`gap-shape=${shapeOf(view, joined ? to + 1 : to, view.length)} ${joined}`);
  for (let at = to; at < view.length; at++) {
    if (at > to && isClauseBreak(view, at)) break;
    if (isSubjunctive(view, at)) into.push('gap-subjunctive');
    if (reportingClasses(view, at) & WordClass.Say) into.push('gap-reports');
  }
}

/** The verbs of a stretch's first clause: a bare infinitive clause has te or zu, and none that is finite. */
function ownVerbs(view: SentenceView, from: number, end: number): string {
  let marker = false;
  let finite = false;
  for (let at = from; at < end; at++) {
    if (at > from && isClauseBreak(view, at)) break;
    const word = view.word(at);
    if ((word === 'zu' || word === 'te' || word === 'to') && view.isWord(at + 1) && !view.isCapital(at + 1))
      marker = true;
    else if (isInfixedInfinitive(view, at)) marker = true;
    else if (isMaybeSubjunctive(view, at)) finite = true;
    else if (view.is(at, FINITE) && !view.is(at, WordClass.SayNoun | WordClass.NonFinite | WordClass.Determiner))
      finite = true;
  }
  return `${marker ? 'to' : ''}${finite ? 'finite' : ''}`;
}

const FINITE = WordClass.Auxiliary | WordClass.Verb | WordClass.Attitude | WordClass.Subjunctive | WordClass.Say;

/** Whether a stretch starts as a clause does: a noun phrase and a finite verb, or the other way round. */
function shapeOf(view: SentenceView, from: number, end: number): string {
  let at = from;
  if (view.is(at, WordClass.Complementizer)) at++;
  if (view.is(at, FINITE) && !view.is(at, WordClass.SayNoun | WordClass.NonFinite)) return 'finite';
  const opening = view.is(at, WordClass.Preposition) && !view.is(at, WordClass.Determiner) ? 'pp' : 'np';
  const phrase = readNounPhrase(view, opening === 'pp' ? at + 1 : at, end);
  if (!phrase) return view.is(at, WordClass.Adverb) ? 'adverb' : 'other';
  let next = phrase.to;
  // Warhol’s obsession with celebrities began: the verb may follow what belongs to the noun.
  if (view.scene.language === 'en' && view.is(next, WordClass.Preposition) && !view.is(next, FINITE))
    next = readNounPhrase(view, next + 1, end)?.to ?? next;
  while (next < end && view.is(next, WordClass.Adverb)) next++;
  if (next >= end) return `${opening}-end`;
  if (isSubjunctive(view, next)) return `${opening}-subjunctive`;
  if (view.is(next, FINITE)) return `${opening}-finite`;
  if (view.isPunctuation(next)) return `${opening}-${view.word(next)}`;
  return view.scene.language === 'en' && /(?:ed|s)$/.test(view.word(next)) ? `${opening}-verb?` : opening;
}

/** A place where a report may end: before the item at `to`. */
export interface EndOption {
  readonly to: number;
  readonly sign: string;
}

/** Where a report that starts at `from` may end: at commas, conjunctions, dashes, and with its sentence. */
export function endOptions(view: SentenceView, from: number): EndOption[] {
  let end = view.length;
  while (end > from + 1 && isTerminator(view, end - 1)) end--;
  const options: EndOption[] = [];
  for (let at = from + 2; at < end && options.length < 14; at++) {
    if (view.isMarked(at)) continue;
    const sign = view.word(at);
    if (view.is(at, WordClass.Coordinator)) {
      if (view.word(at - 1) !== ',') options.push({ to: at, sign: 'and' });
    } else if (sign === ',' || sign === '(' || sign === ':') options.push({ to: at, sign });
    else if ((sign === '–' || sign === '—') && isClauseBreak(view, at)) options.push({ to: at, sign: '–' });
    else if (
      view.scene.language === 'en' &&
      (sign === 'after' || sign === 'while' || sign === 'as' || sign === 'before')
    )
      options.push({ to: at, sign: 'after' });
  }
  options.push({ to: end, sign: 'end' });
  return options;
}

function isTerminator(view: SentenceView, at: number): boolean {
  if (!view.isPunctuation(at)) return false;
  const sign = view.word(at);
  return (
    sign === '.' ||
    sign === '!' ||
    sign === '?' ||
    sign === '…' ||
    sign === ';' ||
    sign === '+' ||
    sign === ',' ||
    sign === ':' ||
    sign === '–' ||
    sign === '-'
  );
}

// How far the verb may stand that ends a German clause: wie weit China in Bezug auf materielle Hilfe gehe.
const MAX_CLAUSE = 20;

// Verbs that by themselves tell that somebody says so.
const HEARSAY = new Set('soll sollen sollte sollten zou zouden'.split(' '));

/**
 * Whether a conjunction joins a main clause with its subject in front, as a report whose source has put its verb first does
 * not go on: Volgens Rusland bestaan die plannen | en China heeft die lezing overgenomen.
 */
export function opensOwnClause(view: SentenceView, { pattern, from }: Candidate, at: number): boolean {
  if (pattern !== 'source-rest' || view.scene.language === 'en' || !view.is(from, FINITE)) return false;
  if (!view.is(at, WordClass.Coordinator)) return false;
  const verb = readNounPhrase(view, at + 1)?.to ?? -1;
  // …, aber Mitarbeiter sollten Einzelheiten nennen: the mood tells that the report goes on.
  if (isSubjunctive(view, verb) || HEARSAY.has(view.word(verb))) return false;
  return view.is(verb, FINITE) && !view.is(verb, WordClass.NonFinite);
}

/** What speaks for and against a report's ending at a place. */
export function endFeatures(view: SentenceView, candidate: Candidate, option: EndOption): Features {
  const { to, sign } = option;
  const features: string[] = [];
  const next = sign === 'and' || sign === 'end' || sign === 'after' ? to : to + 1;
  if (sign !== 'end') {
    describe(view, next, 'next', features);
    describe(view, next + 1, 'then', features);
    if (view.is(next, FUNCTION_WORDS)) features.push(`next=${view.word(next)}`);
    if (sign === 'and')
      features.push(`and=${view.word(to)}`, ...(view.is(to + 1, FUNCTION_WORDS) ? [`and+${view.word(to + 1)}`] : []));
    let reports = false;
    let subjunctive = false;
    for (let at = next; at < Math.min(view.length, next + MAX_CLAUSE); at++) {
      if (at > next && isClauseBreak(view, at)) break;
      const near = at < next + 7 && !view.is(at, WordClass.NonFinite);
      if (near && reportingClasses(view, at) & (WordClass.Say | WordClass.Demand)) reports = true;
      if (isSubjunctive(view, at)) subjunctive = true;
    }
    const joined = view.is(next, WordClass.Coordinator) ? next + 1 : next;
    const rest = shapeOf(view, joined, view.length);
    features.push(`p=${candidate.pattern} rest=${rest}`);
    features.push(`rest=${rest}`, `rest=${rest} joined=${joined > next || sign === 'and'}`);
    // Volgens Rusland bestaan die plannen | en China heeft …: behind a verb in front a subject in front is no longer its own.
    const inverted = candidate.pattern === 'source-rest' && view.is(candidate.from, FINITE);
    const opens = view.is(candidate.from, WordClass.Complementizer) ? 'that' : inverted ? 'verb' : 'bare';
    features.push(
      `opens=${opens} rest=${rest}`,
      `opens=${opens} next=${view.is(next, FUNCTION_WORDS) ? view.word(next) : ''}`,
    );
    if (reports) features.push('reports');
    if (reportingClasses(view, next) !== 0 || reportingClasses(view, next + 1) !== 0) features.push('reports-soon');
    if (subjunctive) features.push('goes-on');
    features.push(`left=${bucket(view.length - to)}`);
  }
  features.push(`so-far=${bucket(to - candidate.from)}`);
  const clause = candidate.cue < 0 ? -1 : clauseStart(view, candidate.cue);
  if (clause >= 0) {
    if (view.is(clause, WordClass.Subordinator)) {
      features.push('cue-subordinate');
      if (sign !== 'end') features.push(`cue-subordinate rest=${shapeOf(view, next, view.length)}`);
    }
    if (view.is(candidate.cue, WordClass.NonFinite)) features.push('cue-nonfinite');
    if (candidate.cue === 0) features.push('cue-first');
    if (view.is(0, WordClass.Preposition) || view.is(0, WordClass.Subordinator)) features.push('opens-subordinate');
  }
  describe(view, candidate.from, 'first', features);
  features.push(`s=${sign}`, `p=${candidate.pattern}`);
  return { names: features, group: sign };
}
