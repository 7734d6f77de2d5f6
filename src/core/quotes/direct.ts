import type { Span } from '../text/span';
import { type Attribution, attribute } from './attribution';
import { dashLine, topicOf } from './implicit';
import type { Layer } from './layers';
import type { Marked } from './marked';
import { speakerSpan } from './nounPhrase';
import type { Scene } from './scene';
import { SentenceView } from './sentenceView';

/** A marked stretch with what was found about it. */
export interface DirectFinding {
  readonly marked: number;
  readonly speech: boolean;
  readonly speaker: Span | null;
  readonly mention: number;
  readonly cue: Span | null;
  readonly confidence: number;
  readonly implicit: boolean;
  /** Whether the words that attribute it stand right behind it. */
  readonly behind: boolean;
}

/** Finds for each marked stretch whether somebody says it, who, and by which word. */
export function findDirect(
  scene: Scene,
  marked: readonly Marked[],
  layers: readonly Layer[],
): Map<number, DirectFinding> {
  const findings = new Map<number, DirectFinding>();
  for (const layer of layers) if (layer.items.some((item) => item < 0)) readLayer(scene, marked, layer, findings);
  return findings;
}

function readLayer(scene: Scene, marked: readonly Marked[], layer: Layer, findings: Map<number, DirectFinding>): void {
  let last: DirectFinding | null = null;
  let lastSentence = -1;
  let lastParagraph = -1;
  const views = layer.sentences.map((range) => new SentenceView(scene, marked, layer, range));
  views.forEach((view, sentence) => {
    for (let at = 0; at < view.length; at++) {
      const index = view.markedAt(at);
      if (index < 0) continue;
      const shape = shapeOf(scene, marked[index] as Marked);
      const paragraph = view.range.paragraph;
      let finding: DirectFinding | null = null;
      if (!isAlone(view, at)) {
        const attribution = attribute(view, at);
        if (attribution) finding = found(view, index, attribution, shape);
      } else {
        finding =
          afterwards(views[sentence + 1], index) ??
          (last && paragraph === lastParagraph && sentence === lastSentence + 1 ? carryOver(last, index) : null) ??
          fromBefore(views[sentence - 1], view, index) ??
          (last ? carryOver(last, index) : null);
      }
      finding ??= unattributed(index, shape, isAlone(view, at));
      findings.set(index, finding);
      if (finding.speech && finding.speaker) {
        last = finding;
        lastSentence = sentence;
        lastParagraph = paragraph;
      }
    }
  });
}

function unattributed(marked: number, shape: Shape, alone: boolean): DirectFinding {
  const speech = alone ? shape.words > 3 : shape.words > 6;
  return { marked, speech, speaker: null, mention: -1, cue: null, confidence: 0.5, implicit: false, behind: false };
}

/** A quote that goes on with what was said last. */
function carryOver(last: DirectFinding, marked: number): DirectFinding {
  return { ...last, marked, implicit: true, behind: false, confidence: 0.8 };
}

function afterwards(next: SentenceView | undefined, marked: number): DirectFinding | null {
  const phrase = next && dashLine(next);
  if (!next || !phrase) return null;
  return {
    marked,
    speech: true,
    speaker: speakerSpan(next, phrase),
    mention: phrase.mention,
    cue: null,
    confidence: 0.85,
    implicit: false,
    behind: false,
  };
}

/** A quote that stands alone behind a sentence about its speaker, or behind a colon at the end of a line. */
function fromBefore(previous: SentenceView | undefined, view: SentenceView, marked: number): DirectFinding | null {
  if (!previous) return null;
  const colon = previous.word(previous.length - 1) === ':';
  if (!colon && previous.range.paragraph !== view.range.paragraph) return null;
  const topic = topicOf(previous);
  if (!topic) return null;
  const { phrase, cue } = topic;
  return {
    marked,
    speech: true,
    speaker: speakerSpan(previous, phrase),
    mention: phrase.mention,
    cue: cue < 0 ? null : { start: previous.startOf(cue), end: previous.endOf(cue) },
    confidence: 0.7,
    implicit: true,
    behind: false,
  };
}

function found(view: SentenceView, marked: number, attribution: Attribution, shape: Shape): DirectFinding {
  const { phrase, cue, place } = attribution;
  const near = place !== 'sentence';
  const speech = near || shape.words > 2;
  return {
    marked,
    speech,
    speaker: phrase ? speakerSpan(view, phrase) : null,
    mention: phrase ? phrase.mention : -1,
    cue: cue < 0 ? null : { start: view.startOf(cue), end: view.endOf(cue) },
    confidence: near ? 0.9 : 0.6,
    implicit: false,
    behind: place === 'after',
  };
}

interface Shape {
  readonly words: number;
  readonly stop: boolean;
}

function shapeOf(scene: Scene, stretch: Marked): Shape {
  const last = scene.words[stretch.innerTo - 1];
  return { words: stretch.innerTo - stretch.innerFrom, stop: last === '.' || last === '!' || last === '?' };
}

function isAlone(view: SentenceView, at: number): boolean {
  for (let i = 0; i < view.length; i++) if (i !== at && (view.isWord(i) || view.isMarked(i))) return false;
  return true;
}
