import { WordClass } from '../lexicon/classes';
import { readNounPhrase } from '../nounPhrase';
import { reportingClasses, reportingLemma } from '../reporting';
import type { SentenceView } from '../sentenceView';
import type { Candidate } from './candidates';
import { isHeard } from './hearers';

/**
 * Whether an English verb that always tells of speech has somebody before it and its content right behind it: Ann Lowe stated |
 * they had left · she also claims | that … · residents were told | the water was safe; whether a study has found what follows:
 * The survey found | that most people agree; or whether the sentence says at its start who told so: As Lowe told the paper, | sales
 * have dropped.
 */
export function isStated(view: SentenceView, { pattern, cue, from, phrase }: Candidate): boolean {
  if (view.scene.language !== 'en') return false;
  const says = pattern === 'that' || (pattern === 'bare' && opensClause(view, from));
  if (isHeard(view, cue)) return says && from === cue + 1;
  if (!phrase || phrase.to > cue || !isOpen(view, phrase.to, cue)) return false;
  const lemma = reportingLemma(view, cue);
  if (pattern === 'as') return from > cue && isSaid(view, cue, TOLD);
  if (pattern === 'question')
    return from === cue + 1 && lemma === 'explain' && view.word(from + 1) !== 'to' && view.isWord(from + 2);
  if (!says) return false;
  // warned residents | the water was unsafe: verbs with a hearer.
  if (HEARD.has(lemma)) return readNounPhrase(view, cue + 1)?.to === from;
  const finds = FOUND.has(lemma) && STUDIES.has(view.word(phrase.to - 1));
  return from === cue + 1 && (finds || isSaid(view, cue, SAID));
}

/** Whether a form is of a verb that always tells of speech and stands as one. */
function isSaid(view: SentenceView, cue: number, lemmas: ReadonlySet<string>): boolean {
  return (reportingClasses(view, cue) & WordClass.Say) !== 0 && lemmas.has(reportingLemma(view, cue));
}

/** Whether but adverbs and the auxiliary of the perfect stand between a subject and its verb, so that it was said indeed. */
function isOpen(view: SentenceView, from: number, cue: number): boolean {
  for (let at = from; at < cue; at++)
    if (!PERFECT.has(view.word(at)) && (!view.is(at, WordClass.Adverb) || view.is(at, WordClass.Negation)))
      return false;
  return !view.word(cue).endsWith('ing');
}

/** Whether a subject and a finite verb stand at a position. */
function opensClause(view: SentenceView, position: number): boolean {
  let from = position;
  while (view.is(from, WordClass.Adverb) && !view.is(from, WordClass.Determiner)) from++;
  if (NOMINATIVE.has(view.word(from))) return standsFinite(view, pastAdverbs(view, from + 1));
  const end = readNounPhrase(view, from)?.to ?? from;
  for (let at = from + 1; at <= end; at++) if (isUnknownVerb(view, at)) return true;
  let to = end;
  for (let links = 0; links < 2 && to > from && view.is(to, WordClass.Preposition); links++)
    to = readNounPhrase(view, to + 1)?.to ?? to;
  return to > from && standsFinite(view, pastAdverbs(view, to));
}

function pastAdverbs(view: SentenceView, from: number): number {
  let at = from;
  while (view.is(at, WordClass.Adverb) || /\wly$/.test(view.word(at))) at++;
  return at;
}

function standsFinite(view: SentenceView, at: number): boolean {
  return view.is(at, FINITE) && !view.is(at, WordClass.SayNoun | WordClass.NonFinite);
}

/** Whether a word that no list knows is likely to be a verb: Ann Lowe | ignored him, managers | ignored warnings; but: people employed by … */
function isUnknownVerb(view: SentenceView, at: number): boolean {
  if (!/\wed$/.test(view.word(at)) || view.isCapital(at) || view.mentionAt(at) >= 0) return false;
  if (view.mentionAt(at - 1) >= 0) return true;
  return /\ws$/.test(view.word(at - 1)) && view.isWord(at + 1) && !view.is(at + 1, WordClass.Preposition);
}

const FINITE = WordClass.Auxiliary | WordClass.Verb | WordClass.Attitude | WordClass.Say;
const PERFECT = new Set(['has', 'have', 'had']);
const NOMINATIVE = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'there']);
const SAID: ReadonlySet<string> = new Set(
  `say state claim announce declare allege assert contend maintain insist argue explain add note warn report confirm stress
  emphasise emphasize reveal admit acknowledge concede write testify reiterate reply respond remark observe mention affirm proclaim
  complain theorise theorize disclose suggest speculate boast recount rule`.split(/\s+/),
);
// As he added sugar, …: but these tell of speech whatever stands with them.
const TOLD: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'explain',
  'note',
  'write',
  'put',
  'report',
  'argue',
  'state',
]);
const HEARD = new Set(['tell', 'warn', 'inform', 'assure', 'remind']);
// What a study says, in the words for that.
const FOUND = new Set(['find', 'suggest', 'indicate', 'estimate', 'conclude', 'reveal']);
const STUDIES = new Set(
  `study studies survey surveys poll polls report reports audit review inquiry analysis research researchers scientists results figures
  data estimates findings paper trial trials statistics authors investigation investigators economists astronomers experts`.split(
    /\s+/,
  ),
);
