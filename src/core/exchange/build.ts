import type { Analysis } from '../analysis';
import { type Mark, visibleMarks } from '../annotations/marks';
import type { Annotation, SpeakerRef } from '../annotations/model';
import { emptySidecar } from '../annotations/sidecar/names';
import { message } from '../text/message';
import type { Span } from '../text/span';
import {
  type ExchangeDocument,
  type ExchangeItem,
  type ExchangeSpeaker,
  hullOf,
  type ItemBase,
  isPlaced,
  type PlacedItem,
} from './document';
import type { Loss } from './loss';

/** One source with what is known of it. */
export interface ExchangeSource {
  readonly name: string;
  readonly text: string;
  /** Placed in `text`: offsets are UTF-16 code units into it. */
  readonly annotations: readonly Annotation[];
  /** `null` where only people's annotations are wanted, or the text was not analysed. */
  readonly analysis: Analysis | null;
  /** Overrides the analysis's language. */
  readonly language?: string;
}

export interface BuildOptions {
  /** Whether the machine's suggestions go out too. */
  readonly suggestions: boolean;
  /** Suggestions below this confidence (0 to 1) stay out. */
  readonly minConfidence: number;
}

/**
 * The document to export: a person's annotations, and the suggestions on which nobody has decided yet. Rejected
 * annotations stay out, and so does the suggestion that each of them rejects. Orphans have no place and are a loss.
 */
export function buildDocument(
  source: ExchangeSource,
  options: BuildOptions,
): { readonly document: ExchangeDocument; readonly losses: readonly Loss[] } {
  const lost = source.annotations.filter((annotation) => annotation.orphan && annotation.status !== 'rejected');
  const live = source.annotations.filter((annotation) => !annotation.orphan);
  const placed = live.filter((annotation) => annotation.status !== 'rejected').flatMap((each) => itemOf(each) ?? []);
  const aboutEntities = live.filter(({ body, status }) => body.kind === 'entity' && status !== 'rejected');
  const suggestions =
    options.suggestions && source.analysis ? suggestedItems(source, source.analysis, options.minConfidence) : [];
  const items = sortItems([...placed, ...suggestions]);
  const ids = new Set(items.map((item) => item.id));
  const linked = items.filter((item) => isPlaced(item) || (ids.has(item.from) && ids.has(item.to)));
  const kept = new Set(linked);
  return {
    document: {
      name: source.name,
      text: source.text,
      language: source.language ?? source.analysis?.language ?? '',
      items: linked,
    },
    losses: [
      ...lost.map(({ id }) => ({
        document: source.name,
        item: id,
        reason: message('annotations whose place in the text is lost are left out'),
      })),
      ...aboutEntities.map(({ id }) => ({
        document: source.name,
        item: id,
        reason: message('decisions about entities as a whole (merged, split, renamed, linked) stay in the sidecar'),
      })),
      ...items
        .filter((item) => !kept.has(item))
        .map(({ id }) => ({
          document: source.name,
          item: id,
          reason: message('relations to an annotation that is left out are left out'),
        })),
    ],
  };
}

/** Reading order: by start, then the longer first, relations last; ties keep their order. */
export function sortItems(items: readonly ExchangeItem[]): ExchangeItem[] {
  const placed = items.filter(isPlaced).map((item) => ({ item, hull: hullOf(item) }));
  placed.sort((a, b) => a.hull.start - b.hull.start || b.hull.end - a.hull.end);
  return [...placed.map(({ item }) => item), ...items.filter((item) => !isPlaced(item))];
}

/** `null` for what no format has a place for. */
function itemOf(annotation: Annotation): ExchangeItem | null {
  const { body } = annotation;
  if (body.kind === 'entity') return null;
  const base: ItemBase = {
    id: annotation.id,
    origin: 'person',
    status: annotation.status,
    confidence: null,
    notes: annotation.notes.map(({ text, creator, created }) => ({
      text,
      ...(created !== '' && { created }),
      ...(creator !== undefined && { creator }),
    })),
    ...(annotation.creator !== undefined && { creator: annotation.creator }),
    ...(annotation.created !== '' && { created: annotation.created }),
    ...(annotation.modified !== '' && { modified: annotation.modified }),
  };
  if (body.kind === 'relation') return { ...base, kind: 'relation', label: body.label, from: body.from, to: body.to };
  const spans = annotation.target.map(spanOf);
  if (body.kind === 'passage') return { ...base, kind: 'passage', spans };
  if (body.kind === 'mention') return { ...base, kind: 'mention', spans, type: body.type, entity: body.entity };
  return {
    ...base,
    kind: 'quote',
    spans,
    type: body.type,
    speaker: body.speaker && speakerOf(body.speaker),
    cue: body.cue && spanOf(body.cue),
  };
}

function speakerOf(speaker: SpeakerRef): ExchangeSpeaker | null {
  if (!speaker.anchor && !speaker.entity) return null;
  return { span: speaker.anchor && spanOf(speaker.anchor), entity: speaker.entity };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The machine's suggestions that the editor would show: those on which nobody has decided. */
function suggestedItems(source: ExchangeSource, analysis: Analysis, minConfidence: number): PlacedItem[] {
  const sidecar = { ...emptySidecar(source.name), annotations: source.annotations };
  return visibleMarks(sidecar, analysis)
    .filter(({ origin, confidence }) => origin === 'machine' && (confidence ?? 0) >= minConfidence)
    .map(itemOfMark);
}

function itemOfMark(mark: Mark): PlacedItem {
  const spans = mark.pieces;
  const { start = 0 } = spans[0] ?? {};
  const { end = 0 } = spans.at(-1) ?? {};
  const base = {
    id: `urn:source-annotator:suggestion:${mark.kind}:${start}-${end}`,
    origin: 'machine',
    status: 'suggested',
    confidence: mark.confidence ?? null,
    notes: [],
    spans,
  } as const;
  if (mark.kind === 'mention') return { ...base, kind: 'mention', type: mark.type, entity: mark.entity };
  if (mark.kind === 'passage') return { ...base, kind: 'passage' };
  const speaker = mark.speaker?.span || mark.speaker?.entity ? mark.speaker : null;
  return { ...base, kind: 'quote', type: mark.type === 'indirect' ? 'indirect' : 'direct', speaker, cue: mark.cue };
}
