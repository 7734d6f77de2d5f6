import { type ExchangeItem, type PlacedItem, type QuoteItem, wordsOf } from '../../document';

/** What a card says of an item, line by line, each with the class that styles it. */
export type CardLine = readonly [text: string, style: '' | 'head'];

export function cardOf(item: PlacedItem, text: string): CardLine[] {
  const lines: CardLine[] = [[headOf(item, text), 'head']];
  if (item.kind === 'quote') {
    lines.push([`Speaker: ${speakerOf(item, text)}`, '']);
    if (item.cue) lines.push([`Cue: ${text.slice(item.cue.start, item.cue.end)}`, '']);
  }
  lines.push([decisionOf(item), '']);
  for (const { text: note, creator } of item.notes) lines.push([creator ? `${creator}: ${note}` : note, '']);
  return lines;
}

function headOf(item: PlacedItem, text: string): string {
  if (item.kind === 'passage') return 'Note';
  if (item.kind === 'quote') return item.type === 'direct' ? 'Direct quote' : 'Reported speech';
  return `${item.entity?.label ?? wordsOf(item, text)} · ${item.type}`;
}

/** Who spoke, in words. */
export function speakerOf({ speaker }: QuoteItem, text: string): string {
  const words = speaker?.span ? text.slice(speaker.span.start, speaker.span.end) : null;
  const label = speaker?.entity?.label ?? null;
  if (label !== null && words !== null && words !== label) return `${label} (“${words}”)`;
  return label ?? words ?? 'not known';
}

function decisionOf({ origin, status, confidence, creator }: ExchangeItem): string {
  if (origin === 'machine') return confidence === null ? 'Suggested' : `Suggested, ${percent(confidence)} % sure`;
  const done = {
    made: 'Annotated',
    accepted: 'Accepted',
    corrected: 'Corrected',
    rejected: 'Rejected',
    suggested: 'Suggested',
  };
  return creator === undefined ? done[status] : `${done[status]} by ${creator}`;
}

/** In percent; never 100, since a machine is never certain. */
function percent(confidence: number): number {
  return Math.min(99, Math.round(confidence * 100));
}
