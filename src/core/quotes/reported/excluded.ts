import { clauseEnd } from '../clauses';
import { WordClass } from '../lexicon/classes';
import { readNounPhrase } from '../nounPhrase';
import { reportingLemma } from '../reporting';
import type { SentenceView } from '../sentenceView';
import type { Candidate } from './candidates';

/** Whether its construction says that an English candidate is no report, or none that starts there, whatever its words are. */
export function isExcluded(view: SentenceView, candidate: Candidate): boolean {
  if (view.scene.language !== 'en' || candidate.cue < 0) return false;
  if (isNoVerb(view, candidate) || isAheadOfQuote(view, candidate)) return true;
  if (candidate.pattern === 'bare') return cutsPhrase(view, candidate) || isGiven(view, candidate);
  if (candidate.pattern === 'source-rest') return isSubjectsOwn(view, candidate);
  // boats which, according to the union, | the courts have criticised: the relative clause alone is the union's.
  const { pattern, cue } = candidate;
  return (
    (pattern === 'source-left' || pattern === 'source-all') &&
    view.word(cue - 1) === ',' &&
    RELATIVE.has(view.word(cue - 2))
  );
}

const RELATIVE = new Set(['who', 'which', 'whose']);
const ASPECTS = new Set(['continue', 'begin', 'start']);
const MODALS = new Set('can could will would may might must should'.split(' '));

/** They continued to shun doctors: how an action goes on; unsuccessful claims can be returned: a noun in the plural. */
function isNoVerb(view: SentenceView, { cue, pattern }: Candidate): boolean {
  const next = view.word(cue + 1);
  if (next === 'to') return ASPECTS.has(reportingLemma(view, cue));
  return pattern !== 'noun' && MODALS.has(next) && view.word(cue).endsWith('s') && !view.isCapital(cue);
}

/** said her | party has agreed: her hears it only with verbs that take a hearer, as in told her | they would. */
function cutsPhrase(view: SentenceView, { cue, from }: Candidate): boolean {
  return view.word(from - 1) === 'her' && from > cue + 1 && reportingLemma(view, cue) === 'say';
}

/** They were denied | visas: what was given or not; light related | festivals: no telling either. */
function isGiven(view: SentenceView, { cue }: Candidate): boolean {
  if (view.word(cue) === 'related') return true;
  if (view.word(cue) !== 'denied') return false;
  let at = cue - 1;
  while (view.is(at, WordClass.Adverb) || view.word(at) === 'twice') at--;
  return BE.has(view.word(at));
}

const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);

/** Of the process, he said, “…”: a phrase without a verb ahead of the cue of a quote is no report with it. */
function isAheadOfQuote(view: SentenceView, { pattern, from, gap }: Candidate): boolean {
  if (pattern !== 'around' || !gap || !view.isMarked(gap.to) || !view.is(from, WordClass.Preposition)) return false;
  for (let at = from; at < gap.from; at++) if (view.is(at, FINITE)) return false;
  for (let at = gap.to + 1; at < view.length; at++) if (view.isWord(at)) return false;
  return true;
}

const FINITE = WordClass.Auxiliary | WordClass.Verb | WordClass.Say | WordClass.Attitude;

// How far from its source an apposition's subject may begin.
const MAX_SOURCE = 25;

/** According to the paper, Ann Lowe, | the mayor, said …: the apposition is the subject's rather than the source's, and so is the verb. */
function isSubjectsOwn(view: SentenceView, { cue, from }: Candidate): boolean {
  if (view.word(from - 1) !== ',') return false;
  // Behind that apposition comes the verb.
  if (view.is(from, WordClass.Say) && !view.is(from, WordClass.SayNoun | WordClass.NonFinite)) return true;
  const end = clauseEnd(view, from);
  if (view.word(end) !== ',' || !view.is(end + 1, WordClass.Say | WordClass.Auxiliary | WordClass.Verb)) return false;
  let start = from - 2;
  while (start > Math.max(cue, from - MAX_SOURCE) && view.word(start) !== ',') start--;
  const subject = view.word(start) === ',' ? readNounPhrase(view, start + 1, from - 1) : null;
  return subject?.to === from - 1 && view.scene.mentions[subject.mention]?.type === 'PER';
}
