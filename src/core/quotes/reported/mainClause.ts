import { isClauseBreak } from '../clauses';
import { REPORTING, WordClass } from '../lexicon/classes';
import { readNounPhrase } from '../nounPhrase';
import type { SentenceView } from '../sentenceView';
import { isInfinitiveClause } from './infinitives';
import { isSubjunctive } from './mood';

// Words of the first of two joined phrases, at most.
const MOST_OF_ONE = 10;
const FINITE = REPORTING | WordClass.Auxiliary | WordClass.Verb | WordClass.Attitude | WordClass.NeedsParticle;

/**
 * Where a German main clause in the indicative is joined to a clause with dass or to an infinitive, which it does not belong to: dass
 * er sie stärken wolle | , aber im Bericht wurde sie nicht erwähnt. The position of its comma; the sentence's end where there is none.
 */
export function mainClauseBehind(view: SentenceView, from: number): number {
  if (view.scene.language !== 'de') return view.length;
  const isInfinitive = isInfinitiveClause(view, from);
  if (!isInfinitive && !view.is(from, WordClass.Complementizer)) return view.length;
  for (let at = from + 2; at < view.length; at++)
    if (view.word(at) === ',' && view.is(at + 1, WordClass.Coordinator)) {
      // A finite verb, wherever it stands, belongs to no infinitive.
      const isOther = isInfinitive && pastFirstPart(view, at + 2) > at + 2 && !isInfinitiveClause(view, at + 2);
      if (isOther || isMainClause(view, at + 2)) return at;
    }
  return view.length;
}

/** Whether the finite verb of the clause at a position is its second part, with more behind it, rather than its last. */
function isMainClause(view: SentenceView, from: number): boolean {
  const verb = pastInsertion(view, pastFirstPart(view, from));
  if (verb === from || !view.is(verb, FINITE) || view.is(verb, WordClass.NonFinite | WordClass.SayNoun)) return false;
  if (isSubjunctive(view, verb) || view.isCapital(verb)) return false;
  return verb + 1 < view.length && !isClauseBreak(view, verb + 1) && !view.isPunctuation(verb + 1);
}

function pastFirstPart(view: SentenceView, from: number): number {
  if (view.word(from) === 'sowohl') return pastBoth(view, from);
  const isPhrase = view.is(from, WordClass.Preposition) && !view.isCapital(from);
  const phrase = readNounPhrase(view, isPhrase ? from + 1 : from);
  if (phrase) return phrase.to;
  let to = isPhrase ? from + 1 : from;
  while (view.mentionType(to) === 'DATE' || view.is(to, WordClass.Adverb | WordClass.Time)) to++;
  return to;
}

/** Behind sowohl … als auch …; where it began if the second part is missing. */
function pastBoth(view: SentenceView, from: number): number {
  let also = from + 1;
  while (view.word(also) !== 'auch' && also < from + MOST_OF_ONE && !isClauseBreak(view, also)) also++;
  if (view.word(also) !== 'auch') return from;
  return readNounPhrase(view, also + 1)?.to ?? from;
}

/** Behind a subordinate clause between commas: im September, nachdem sie verloren hatte, | gab er zu. */
function pastInsertion(view: SentenceView, at: number): number {
  if (view.word(at) !== ',' || !view.is(at + 1, WordClass.Subordinator)) return at;
  let to = at + 2;
  while (to < view.length && view.word(to) !== ',') to++;
  return to + 1;
}
