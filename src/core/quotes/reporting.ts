import { clauseEnd, isClauseBreak } from './clauses';
import { REPORTING, WordClass, type WordClasses } from './lexicon/classes';
import type { SentenceView } from './sentenceView';

// How far from its verb a particle may stand: teilte das Ministerium in Berlin am Freitag … mit.
const MAX_PARTICLE_DISTANCE = 30;

/** What a verb form at a position reports as, its particle taken into account; 0 where it does not report. */
export function reportingClasses(view: SentenceView, at: number): WordClasses {
  const classes = view.classesAt(at);
  let result = classes & REPORTING;
  if (view.isCapital(at) && (view.scene.language === 'de' ? at > 0 : view.mentionAt(at) >= 0)) return 0;
  // a note, the firm's report: a noun that looks like a verb.
  if (
    view.scene.language === 'en' &&
    ((view.is(at - 1, WordClass.Determiner) && !STANDS_ALONE.has(view.word(at - 1))) ||
      view.word(at - 1) === '’s' ||
      view.word(at - 1) === "'s")
  )
    return view.is(at - 1, WordClass.Pronoun) && !view.is(at - 1, WordClass.Reflexive) ? result : 0;
  if (isDutchNoun(view, at)) return 0;
  if (isAgain(view, at) || isPluralNoun(view, at) || isOtherVerb(view, at)) return 0;
  if ((classes & WordClass.NeedsParticle) === 0) return result;
  const particle = particleOf(view, at);
  if (particle >= 0)
    result |= (view.scene.lexicon.particles.get(view.word(at))?.get(view.word(particle)) ?? 0) & REPORTING;
  return result;
}

// Dutch nouns that look like verbs of saying, and what stands before a noun only: het besluit, een verwijt.
const DUTCH_NOUNS = new Set('besluit verwijt antwoord vraag bericht eis klacht roep'.split(' '));
const BEFORE_A_NOUN = new Set('het een de dit zijn haar hun ons onze geen elk iedere ieder'.split(' '));

/** noemde het besluit …: a Dutch form that looks like a verb of saying is a noun behind an article. */
function isDutchNoun(view: SentenceView, at: number): boolean {
  return (
    view.scene.language === 'nl' && DUTCH_NOUNS.has(view.word(at)) && at > 0 && BEFORE_A_NOUN.has(view.word(at - 1))
  );
}

// Verbs of saying that report nothing with these particles: findet … statt, sagte … ab, sprach … frei.
const OTHERWISE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    finden: ['statt'],
    sagen: ['ab'],
    melden: ['an', 'ab'],
    sprechen: ['frei', 'ab'],
    rufen: ['hervor', 'ab'],
  }),
);

/** Whether a German verb of saying is another verb by the particle at its clause's end. */
function isOtherVerb(view: SentenceView, at: number): boolean {
  if (view.scene.language !== 'de') return false;
  const particles = OTHERWISE.get(view.scene.lexicon.lemmas.get(view.word(at)) ?? '');
  if (!particles || view.is(at, WordClass.NonFinite)) return false;
  const end = clauseEnd(view, at + 1, Math.min(view.length, at + MAX_PARTICLE_DISTANCE));
  const last = end === view.length && view.isPunctuation(end - 1) ? end - 2 : end - 1;
  return last > at && particles.includes(view.word(last));
}

/** The new notes include …: an English form in -s before a plural's verb is a noun. */
function isPluralNoun(view: SentenceView, at: number): boolean {
  return (
    view.scene.language === 'en' && PLURAL.has(view.word(at + 1)) && view.word(at).endsWith('s') && !view.isCapital(at)
  );
}

const PLURAL = new Set('are were have do include contain remain'.split(' '));

/** Position of a verb's particle, behind it or right before it (haben darauf bestanden); -1 where none of its own is found. */
function particleOf(view: SentenceView, at: number): number {
  const wanted = view.scene.lexicon.particles.get(view.word(at));
  if (!wanted) return -1;
  const end = Math.min(view.length, at + MAX_PARTICLE_DISTANCE);
  for (let next = at + 1; next < end; next++)
    if (wanted.has(view.word(next)) && (endsClause(view, next) || view.is(next, WordClass.Attitude))) return next;
  return wanted.has(view.word(at - 1)) && isClauseBreak(view, at + 1) ? at - 1 : -1;
}

// Each said, both say: determiners that are a subject by themselves.
const STANDS_ALONE = new Set('each both many some several few all most two three four five six'.split(' '));

/** haben wiederholt bewiesen: here wiederholt only says how often. */
function isAgain(view: SentenceView, at: number): boolean {
  if (view.word(at) !== 'wiederholt' || at + 1 >= view.length || isClauseBreak(view, at + 1)) return false;
  for (let before = at - 1; before >= 0 && !isClauseBreak(view, before); before--)
    if (view.is(before, WordClass.Auxiliary)) return !view.isPunctuation(at + 1);
  return false;
}

/** The dictionary form of the reporting verb at a position, its particle joined: teilte … mit → mitteilen. */
export function reportingLemma(view: SentenceView, at: number): string {
  const word = view.word(at);
  const lemma = view.scene.lexicon.lemmas.get(word) ?? word;
  const particle = particleOf(view, at);
  return particle < 0 ? lemma : `${view.word(particle)}|${lemma}`;
}

/** A particle stands at the end of its clause: before a comma, a conjunction or the sentence's end. */
function endsClause(view: SentenceView, at: number): boolean {
  const next = at + 1;
  if (next >= view.length || isClauseBreak(view, next) || view.isPunctuation(next)) return true;
  return !view.is(next, WordClass.Determiner) || view.is(next, WordClass.Complementizer | WordClass.Coordinator);
}

/** Whether the word at a position reports. */
export function isReporting(view: SentenceView, at: number): boolean {
  return reportingClasses(view, at) !== 0;
}
