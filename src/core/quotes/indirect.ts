import type { Span } from '../text/span';
import { clauseStart } from './clauses';
import type { DirectFinding } from './direct';
import { topicOf } from './implicit';
import type { Layer } from './layers';
import { WordClass } from './lexicon/classes';
import type { Marked } from './marked';
import { speakerSpan, withApposition } from './nounPhrase';
import { type Candidate, candidatesOf } from './reported/candidates';
import { contentStart } from './reported/contentStart';
import { continuedFeatures, type LastReport, mayContinue } from './reported/continued';
import { endOptions } from './reported/features';
import { findReported, type Report } from './reported/findReported';
import { isHeard, tellerOf } from './reported/hearers';
import type { QuoteModels } from './reported/models';
import type { Scene } from './scene';
import { SentenceView } from './sentenceView';
import { findSubject } from './subjects';

/** A reported utterance with its place in the text. Offsets are UTF-16 code units. */
export interface IndirectFinding extends Span {
  readonly spans: readonly Span[];
  readonly speaker: Span | null;
  readonly mention: number;
  readonly cue: Span | null;
  readonly confidence: number;
}

interface Voice {
  readonly speaker: Span | null;
  readonly mention: number;
  readonly cue: Span | null;
}

/** Finds the reported speech of all layers. A sentence in the subjunctive goes on with what was reported last. */
export function findIndirect(
  scene: Scene,
  marked: readonly Marked[],
  layers: readonly Layer[],
  direct: ReadonlyMap<number, DirectFinding>,
  models: QuoteModels,
): IndirectFinding[] {
  const found: IndirectFinding[] = [];
  for (const layer of layers) {
    let voice: Voice | null = null;
    let kind: LastReport['kind'] = 'indirect';
    let voiceSentence = 0;
    let voiceParagraph = 0;
    let previous: SentenceView | null = null;
    for (const [sentence, range] of layer.sentences.entries()) {
      const view = new SentenceView(scene, marked, layer, range);
      const candidates = candidatesOf(view);
      let reports = findReported(view, candidates, models);
      let goesOn = 0;
      if (reports.every((report) => isItselfReported(view, report)) && mayContinue(view)) {
        const last: LastReport | null = voice && {
          kind,
          distance: sentence - voiceSentence,
          sameParagraph: voiceParagraph === range.paragraph,
        };
        goesOn = models.continued.probability(continuedFeatures(view, last, candidates.length));
        const own = goesOn >= 0.5 && reports.length === 0 ? ownReports(view, candidates, models) : [];
        if (own.length > 0) {
          reports = own;
          goesOn = 0;
        }
      }
      for (const report of reports) {
        const finding = place(report, previous);
        if (!finding) continue;
        found.push(finding);
        // Who is reported within a report does not go on speaking behind it.
        if (isWithin(report, reports)) continue;
        voice = finding;
        kind = 'indirect';
        voiceSentence = sentence;
        voiceParagraph = range.paragraph;
      }
      if (goesOn >= 0.5) {
        const topic = previous && sentence > voiceSentence + 1 && samePlace(previous, view) ? voiceOf(previous) : null;
        voice = topic ?? voice;
        const from = contentStart(view);
        const to = endOptions(view, from).at(-1)?.to ?? view.length;
        const start = view.startOf(from);
        const end = view.endOf(to - 1);
        found.push({
          start,
          end,
          spans: [{ start, end }],
          speaker: voice?.speaker ?? null,
          mention: voice?.mention ?? -1,
          cue: null,
          confidence: goesOn,
        });
        kind = 'continued';
        voiceSentence = sentence;
        voiceParagraph = range.paragraph;
      }
      for (let at = 0; at < view.length; at++) {
        const finding = direct.get(view.markedAt(at));
        if (!finding?.speech || !finding.speaker) continue;
        if (reports.length > 0 && finding.confidence < 0.7) continue;
        voice = finding;
        kind = 'direct';
        voiceSentence = sentence;
        voiceParagraph = range.paragraph;
      }
      previous = view;
    }
  }
  return found;
}

// What a cue must reach to explain a sentence's mood, where the sentence would else count as going on with what was said.
const EXPLAINS = 0.15;

/** The reports by cues of the sentence's own that explain its mood: Ich habe gesagt, ich hätte lieber den Gernot. */
function ownReports(view: SentenceView, candidates: readonly Candidate[], models: QuoteModels): Report[] {
  return findReported(view, candidates, models, EXPLAINS).filter(({ candidate: { cue }, from }) => {
    if (cue < 0 || from < cue) return false;
    for (let at = 0; at < from; at++) if (REPORTED_MOOD.has(view.word(at))) return false;
    return true;
  });
}

function samePlace(a: SentenceView, b: SentenceView): boolean {
  return a.range.paragraph === b.range.paragraph;
}

/** Who a sentence without a report is about, as in: China mahnte zur Ruhe. */
function voiceOf(view: SentenceView): Voice | null {
  const topic = topicOf(view);
  if (!topic || topic.cue < 0) return null;
  return { speaker: speakerSpan(view, topic.phrase), mention: topic.phrase.mention, cue: null };
}

function isWithin(report: Report, reports: readonly Report[]): boolean {
  const { cue } = report.candidate;
  return reports.some((other) => {
    if (other === report || cue < other.from || cue >= other.to) return false;
    const { gap } = other.candidate;
    return !gap || cue < gap.from || cue >= gap.to;
  });
}

/** Whether a cue is told of rather than tells: Die Firma habe ihm mitgeteilt, dass … goes on with who spoke before. */
function isItselfReported(view: SentenceView, { candidate: { cue } }: Report): boolean {
  if (cue < 0 || view.scene.language !== 'de') return false;
  if (view.is(cue, WordClass.Subjunctive) && /[^t]e$/.test(view.word(cue))) return true;
  if (!view.is(cue, WordClass.NonFinite) && !view.word(cue).endsWith('en')) return false;
  for (let at = clauseStart(view, cue); at < cue; at++) if (REPORTED_MOOD.has(view.word(at))) return true;
  return false;
}

const REPORTED_MOOD = new Set('sei seien habe werde könne müsse dürfe wolle solle möge'.split(' '));

function place(report: Report, previous: SentenceView | null): IndirectFinding | null {
  const { view, candidate, from, to, probability } = report;
  // Officials, who …, said on Monday, …: what looks inserted may have its subject before a relative clause.
  const ahead = !report.phrase && candidate.pattern === 'inserted' ? findSubject(view, candidate.cue, false) : null;
  const subject = isHeard(view, candidate.cue) ? tellerOf(view, candidate.cue) : (report.phrase ?? ahead);
  const phrase = withApposition(view, subject);
  const speaker = phrase ? speakerSpan(view, phrase) : null;
  const cue = candidate.cue < 0 ? null : { start: view.startOf(candidate.cue), end: view.endOf(candidate.cue) };
  const mention = phrase?.mention ?? -1;
  if (candidate.pattern === 'previous') {
    if (!previous) return null;
    const first = contentStart(previous);
    const last = endOptions(previous, first).at(-1)?.to ?? previous.length;
    const start = previous.startOf(first);
    const end = previous.endOf(last - 1);
    return { start, end, spans: [{ start, end }], speaker, mention, cue, confidence: probability };
  }
  const start = view.startOf(from);
  const end = view.endOf(to - 1);
  const spans: Span[] = [];
  const { gap } = candidate;
  if (gap && gap.from > from && gap.to < to) {
    spans.push({ start, end: view.endOf(gap.from - 1) }, { start: view.startOf(gap.to), end });
  } else spans.push({ start, end });
  return { start, end, spans, speaker, mention, cue, confidence: probability };
}
