import { type Message, message } from '../../../text/message';
import { type ExchangeItem, type PlacedItem, type QuoteItem, wordsOf } from '../../document';
import type { Wording } from '../../format';

type Say = Wording['say'];

/** What a card says of an item, line by line, each with the class that styles it. */
export type CardLine = readonly [text: string, style: '' | 'head'];

export function cardOf(item: PlacedItem, text: string, say: Say): CardLine[] {
  const lines: CardLine[] = [[headOf(item, text, say), 'head']];
  if (item.kind === 'quote') {
    lines.push([say(message('Speaker: {0}', speakerOf(item, text, say))), '']);
    if (item.cue) lines.push([say(message('Cue: {0}', text.slice(item.cue.start, item.cue.end))), '']);
  }
  lines.push([say(decisionOf(item)), '']);
  for (const { text: note, creator } of item.notes) lines.push([creator ? `${creator}: ${note}` : note, '']);
  return lines;
}

function headOf(item: PlacedItem, text: string, say: Say): string {
  if (item.kind === 'passage') return say(message('Note'));
  if (item.kind === 'quote') return say(item.type === 'direct' ? message('Direct quote') : message('Reported speech'));
  return `${item.entity?.label ?? wordsOf(item, text)} · ${item.type}`;
}

/** Who spoke, in words. */
export function speakerOf({ speaker }: QuoteItem, text: string, say: Say): string {
  const words = speaker?.span ? text.slice(speaker.span.start, speaker.span.end) : null;
  const label = speaker?.entity?.label ?? null;
  if (label !== null && words !== null && words !== label) return `${label} (“${words}”)`;
  return label ?? words ?? say(message('not known'));
}

function decisionOf({ origin, status, confidence, creator }: ExchangeItem): Message {
  if (origin === 'machine') {
    return confidence === null ? message('Suggested') : message('Suggested, {0} % sure', percent(confidence));
  }
  const done = {
    made: message('Annotated'),
    accepted: message('Accepted'),
    corrected: message('Corrected'),
    rejected: message('Rejected'),
    suggested: message('Suggested'),
  }[status];
  return creator === undefined ? done : message('{0} by {1}', done, creator);
}

/** In percent; never 100, since a machine is never certain. */
function percent(confidence: number): number {
  return Math.min(99, Math.round(confidence * 100));
}
