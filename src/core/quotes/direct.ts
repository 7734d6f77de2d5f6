import type { Span } from '../text/span';
import { attribute } from './attribution';
import { dashLine, topicOf } from './implicit';
import type { Layer } from './layers';
import type { Marked } from './marked';
import { speakerSpan } from './nounPhrase';
import type { Scene } from './scene';
import { SentenceView } from './sentenceView';

/** How a marked stretch was attributed: by words around it, by a line behind it, or by what stands before. */
export type How = 'after' | 'colon' | 'before' | 'sentence' | 'line' | 'carried' | 'topic' | 'none';

/** A marked stretch with what was found about it. */
export interface DirectFinding {
  readonly marked: number;
  readonly view: SentenceView;
  /** The stretch's position in its sentence, and that of the cue, -1 where it stands elsewhere. */
  readonly at: number;
  readonly cueAt: number;
  readonly how: How;
  readonly speech: boolean;
  readonly speaker: Span | null;
  readonly mention: number;
  readonly cue: Span | null;
  readonly confidence: number;
}

/** Finds for each marked stretch who may say it and by which word; whether it is speech at all is guessed by its shape. */
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
  for (const [sentence, view] of views.entries()) {
    for (let at = 0; at < view.length; at++) {
      const index = view.markedAt(at);
      if (index < 0) continue;
      const paragraph = view.range.paragraph;
      const here: Place = { marked: index, view, at };
      const next = last && paragraph === lastParagraph && sentence === lastSentence + 1 ? last : null;
      const finding: DirectFinding = isAlone(view, at)
        ? (byLineBehind(here, views[sentence + 1]) ??
          (next && carryOver(here, next)) ??
          byTopic(here, views[sentence - 1]) ??
          (last && carryOver(here, last)) ??
          unattributed(here))
        : (byWords(here) ?? unattributed(here));
      findings.set(index, finding);
      if (finding.speech && finding.speaker) {
        last = finding;
        lastSentence = sentence;
        lastParagraph = paragraph;
      }
    }
  }
}

interface Place {
  readonly marked: number;
  readonly view: SentenceView;
  readonly at: number;
}

function unattributed({ marked, view, at }: Place): DirectFinding {
  const words = view.stretchLength(at);
  const speech = isAlone(view, at) ? words > 3 : words > 6;
  return { marked, view, at, cueAt: -1, how: 'none', speech, speaker: null, mention: -1, cue: null, confidence: 0.5 };
}

/** A quote that goes on with what was said last. */
function carryOver({ marked, view, at }: Place, last: DirectFinding): DirectFinding {
  const { speaker, mention, cue } = last;
  return { marked, view, at, cueAt: -1, how: 'carried', speech: true, speaker, mention, cue, confidence: 0.8 };
}

function byLineBehind({ marked, view, at }: Place, next: SentenceView | undefined): DirectFinding | null {
  const phrase = next && dashLine(next);
  if (!next || !phrase) return null;
  const speaker = speakerSpan(next, phrase);
  return {
    marked,
    view,
    at,
    cueAt: -1,
    how: 'line',
    speech: true,
    speaker,
    mention: phrase.mention,
    cue: null,
    confidence: 0.85,
  };
}

/** A quote that stands alone behind a sentence about its speaker, or behind a colon at the end of a line. */
function byTopic({ marked, view, at }: Place, previous: SentenceView | undefined): DirectFinding | null {
  if (!previous) return null;
  const colon = previous.word(previous.length - 1) === ':';
  if (!colon && previous.range.paragraph !== view.range.paragraph) return null;
  const topic = topicOf(previous);
  if (!topic) return null;
  const { phrase, cue } = topic;
  return {
    marked,
    view,
    at,
    cueAt: -1,
    how: 'topic',
    speech: true,
    speaker: speakerSpan(previous, phrase),
    mention: phrase.mention,
    cue: cue < 0 ? null : { start: previous.startOf(cue), end: previous.endOf(cue) },
    confidence: 0.7,
  };
}

function byWords({ marked, view, at }: Place): DirectFinding | null {
  const attribution = attribute(view, at);
  if (!attribution) return null;
  const { phrase, cue, place } = attribution;
  const near = place !== 'sentence';
  return {
    marked,
    view,
    at,
    cueAt: cue,
    how: place,
    speech: near || view.stretchLength(at) > 2,
    speaker: phrase ? speakerSpan(view, phrase) : null,
    mention: phrase ? phrase.mention : -1,
    cue: cue < 0 ? null : { start: view.startOf(cue), end: view.endOf(cue) },
    confidence: near ? 0.9 : 0.6,
  };
}

/** Whether the stretch at a position is all of its sentence. */
export function isAlone(view: SentenceView, at: number): boolean {
  for (let i = 0; i < view.length; i++) if (i !== at && (view.isWord(i) || view.isMarked(i))) return false;
  return true;
}
