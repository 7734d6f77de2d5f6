import { makeAnchor } from '../../annotations/anchor';
import type { Annotation, Body, Status } from '../../annotations/model';
import type { Act } from '../../annotations/operations/act';
import type { Span } from '../../text/span';
import type { ExchangeItem, QuoteItem } from '../document';
import type { Align } from './alignTexts';

/**
 * The annotation for an imported item, anchored in `text` where `align` carries its spans; `null` where nothing is left of
 * them. Keeps what the item tells of who made it and when, and an id that can be one of ours.
 */
export function annotationOf(item: ExchangeItem, text: string, align: Align, act: Act): Annotation | null {
  const created = item.created ?? act.now;
  const creator = item.creator ?? act.creator;
  const base = {
    id: item.id.startsWith('urn:uuid:') ? item.id : act.newId(),
    status: statusOf(item),
    orphan: false,
    notes: item.notes.map((note) => ({
      id: act.newId(),
      text: note.text,
      created: note.created ?? created,
      ...(note.creator !== undefined && { creator: note.creator }),
    })),
    ...(creator !== undefined && { creator }),
    created,
    modified: item.modified ?? created,
  };
  if (item.kind === 'relation') {
    return { ...base, body: { kind: 'relation', label: item.label, from: item.from, to: item.to }, target: [] };
  }
  const anchor = (span: Span | null) => {
    const aligned = span && align(span);
    return aligned && makeAnchor(text, aligned);
  };
  const target = item.spans.flatMap((span) => anchor(span) ?? []);
  return target.length === 0 ? null : { ...base, body: bodyOf(item, anchor), target };
}

function bodyOf(
  item: Exclude<ExchangeItem, { kind: 'relation' }>,
  anchor: (span: Span | null) => ReturnType<typeof makeAnchor> | null,
): Body {
  if (item.kind === 'mention') return { kind: 'mention', type: item.type, entity: item.entity };
  if (item.kind === 'passage') return { kind: 'passage' };
  return { kind: 'quote', type: item.type, speaker: speakerOf(item, anchor), cue: anchor(item.cue) };
}

function speakerOf({ speaker }: QuoteItem, anchor: (span: Span | null) => ReturnType<typeof makeAnchor> | null) {
  if (!speaker) return null;
  const words = anchor(speaker.span);
  return words || speaker.entity ? { anchor: words, entity: speaker.entity } : null;
}

function statusOf({ status }: ExchangeItem): Status {
  return status === 'suggested' ? 'made' : status;
}
