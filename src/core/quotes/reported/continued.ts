import { WordClass } from '../lexicon/classes';
import type { Features } from '../model/linearModel';
import type { SentenceView } from '../sentenceView';
import { contentStart } from './contentStart';
import { isMaybeSubjunctive, isPast, isUnknownVerb } from './mood';

/** What was reported last, as the sentences after it may go on with it. */
export interface LastReport {
  readonly kind: 'direct' | 'indirect' | 'continued';
  /** Sentences between it and the one asked about; 1 for the next. */
  readonly distance: number;
  readonly sameParagraph: boolean;
}

// Forms that are subjunctive for certain; others (hätten, sollten) are that or a past tense.
const SURE = new Set(
  'sei seien habe werde könne müsse dürfe wolle solle möge wisse gebe gehe stehe komme lasse'.split(' '),
);
const CONDITIONAL = new Set(
  'wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften käme kämen gäbe gäben zou zouden would'.split(
    ' ',
  ),
);
const INDICATIVE = new Set(
  'ist sind war waren hat hatte hatten haben wird wurde wurden kann muss soll will gibt gab steht'.split(' '),
);

/** Whether a sentence has a verb in a mood that reports; most have not, and need no closer look. */
export function mayContinue(view: SentenceView): boolean {
  if (view.length <= 2) return false;
  for (let at = 0; at < view.length; at++)
    if (view.is(at, WordClass.Subjunctive) || CONDITIONAL.has(view.word(at)) || isMaybeSubjunctive(view, at))
      return true;
  return false;
}

/**
 * What speaks for and against a sentence's going on with a report although it has no cue of its own.
 * @param cues how many candidates its words offer for a report
 */
export function continuedFeatures(view: SentenceView, last: LastReport | null, cues: number): Features {
  const features: string[] = [];
  const start = contentStart(view);
  let sure = 0;
  let conditional = 0;
  let indicative = 0;
  let weak = 0;
  let past = 0;
  let firstVerb = '';
  for (let at = start; at < view.length; at++) {
    const word = view.word(at);
    if (word === '') continue;
    let kind = '';
    if (SURE.has(word)) {
      sure++;
      kind = 'sure';
    } else if (CONDITIONAL.has(word)) {
      conditional++;
      kind = 'conditional';
    } else if (INDICATIVE.has(word)) {
      indicative++;
      kind = 'indicative';
    } else if (view.is(at, WordClass.Subjunctive)) {
      weak++;
      kind = 'weak';
    } else if (at > start && isMaybeSubjunctive(view, at)) kind = 'maybe';
    else if (at > start && isUnknownVerb(view, at) && isPast(word)) {
      past++;
      kind = 'past';
    }
    if (kind && kind !== 'maybe' && !firstVerb) firstVerb = kind;
    if (kind === 'maybe' && !firstVerb && at <= start + 8) firstVerb = 'maybe';
  }
  features.push(`verb=${firstVerb || 'none'}`, `sure=${Math.min(sure, 2)}`, `weak=${Math.min(weak, 2)}`);
  features.push(
    `conditional=${Math.min(conditional, 2)}`,
    `indicative=${Math.min(indicative, 2)}`,
    `past=${Math.min(past, 2)}`,
  );
  const context = last ? `${last.kind} ${Math.min(last.distance, 4)} ${last.sameParagraph ? 'same' : 'other'}` : 'none';
  features.push(
    `last=${context}`,
    `verb=${firstVerb || 'none'} last=${context}`,
    `sure=${sure > 0} indicative=${indicative > 0} near=${last !== null && last.distance < 3}`,
  );
  features.push(`sure=${sure > 0} indicative=${indicative > 0} conditional=${conditional > 0} weak=${weak > 0}`);
  if (view.is(start, WordClass.Pronoun)) features.push(`first=${view.word(start)}`);
  if (view.is(start, WordClass.Subordinator | WordClass.Coordinator | WordClass.Adverb))
    features.push(`first=${view.word(start)}`);
  const end = view.word(view.length - 1);
  features.push(`end=${end === '.' || end === '?' || end === '!' || end === ';' ? end : 'none'}`);
  if (view.layer.owner >= 0) features.push('inside');
  features.push(`cues=${Math.min(cues, 2)}`);
  features.push(`length=${view.length > 25 ? 25 : view.length > 12 ? 12 : view.length > 6 ? 6 : 0}`);
  return { names: features };
}
