import { isClauseBreak } from '../clauses';
import { WordClass } from '../lexicon/classes';
import { readNounPhrase } from '../nounPhrase';
import { reportingClasses, reportingLemma } from '../reporting';
import type { SentenceView } from '../sentenceView';
import type { Candidate } from './candidates';
import { isInfinitiveClause } from './infinitives';
import { isSubjunctive } from './mood';

/**
 * Whether its construction says that a candidate is a report, however rare its words are: a content clause right behind a
 * noun for an utterance, an infinitive clause that a verb or noun of demanding, promising or accusing asks for, or a clause in the
 * subjunctive right behind a verb of saying.
 */
export function isGoverned(view: SentenceView, candidate: Candidate): boolean {
  const { pattern } = candidate;
  if (view.layer.owner >= 0 || candidate.cue < 0) return false;
  // English has examples enough to be learnt from.
  if (pattern === 'noun') return view.scene.language !== 'en' && isNounsOwn(view, candidate);
  if (pattern === 'comma') return isVerbsOwn(view, candidate);
  if (pattern === 'source-all' || pattern === 'source-rest') return isSourced(view, candidate);
  return false;
}

/** Whether a clause has its verb second and in the subjunctive: sie sagen, | der Minister habe …; er sagt, | Bund und Land sollten … */
function isInSubjunctive(view: SentenceView, from: number): boolean {
  let subject = readNounPhrase(view, from);
  while (subject && view.is(subject.to, WordClass.Coordinator)) subject = readNounPhrase(view, subject.to + 1);
  return subject !== null && (isSubjunctive(view, subject.to) || SHOULD.has(view.word(subject.to)));
}

function isNounsOwn(view: SentenceView, { cue, from, phrase }: Candidate): boolean {
  const comma = view.word(from - 1) === ',' ? from - 1 : from;
  const end = phrase && phrase.from > cue && phrase.to < from ? phrase.to : cue + 1;
  // die Vorgabe gemacht, dass; den Vorschlag unterbreitet, …: a participle or a particle may stand between.
  const near = comma === end || (comma === end + 1 && view.isWord(end) && !view.isCapital(end));
  if (!near) return false;
  if (view.is(from, WordClass.Complementizer)) return true;
  return ASKING.has(view.word(cue)) && isInfinitiveClause(view, from);
}

function isVerbsOwn(view: SentenceView, { cue, from }: Candidate): boolean {
  if (view.scene.language !== 'de' || view.word(from - 1) !== ',') return false;
  const classes = reportingClasses(view, cue);
  if (cue === from - 2 && classes & WordClass.Say && isInSubjunctive(view, from)) return true;
  const demands = classes & WordClass.Demand;
  if (!demands && !ACCUSING.has(reportingLemma(view, cue))) return false;
  const closed = view.is(from - 2, WordClass.Particle) || view.is(from - 2, WordClass.NonFinite);
  if (!closed) for (let at = cue + 1; at < from - 1; at++) if (isClauseBreak(view, at)) return false;
  return isInfinitiveClause(view, from);
}

function isSourced(view: SentenceView, { cue }: Candidate): boolean {
  if (view.scene.language !== 'de') return false;
  const word = view.word(cue);
  if (word === 'zufolge') return true;
  if (word !== 'nach') return false;
  for (let at = cue + 1; at < Math.min(view.length, cue + 4); at++) if (view.is(at, WordClass.SayNoun)) return true;
  return false;
}

// Both moods have these, and in a report it is the subjunctive.
const SHOULD = new Set(['sollte', 'sollten']);
const ASKING = new Set(
  `appell aufforderung aufruf befehl anweisung anordnung bitte empfehlung forderung forderungen mahnung rat ratschlag vorschlag vorschläge
  warnung drohung zusage versprechen angebot aufrufe ankündigung vorwurf vorwürfe beschuldigung`.split(/\s+/),
);
const ACCUSING = new Set(
  `vor|werfen vorwerfen vor|halten vorhalten beschuldigen bezichtigen unterstellen bestreiten leugnen dementieren gestehen beteuern behaupten
  an|kündigen ankündigen zu|sichern zusichern ein|räumen einräumen zu|geben zugeben last|legen mahnen warnen schwören`.split(
    /\s+/,
  ),
);
