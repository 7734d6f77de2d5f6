import { countBelow } from '../text/bisect';
import { message } from '../text/message';
import type { Span } from '../text/span';
import type { ExchangeDocument, ExchangeItem } from './document';
import { isPlaced } from './document';
import type { Lose } from './reduce';

/**
 * The document with LF line ends and its offsets moved along, for formats whose readers turn every line end into LF and
 * would then be off by one a line. What covers nothing but half a CRLF is lost.
 */
export function withLineFeeds(document: ExchangeDocument, lose: Lose): ExchangeDocument {
  const { text } = document;
  if (!text.includes('\r')) return document;
  const removed = Array.from(text.matchAll(/\r(?=\n)/g), (match) => match.index);
  const move = (span: Span): Span => ({
    start: span.start - countBelow(removed, span.start),
    end: span.end - countBelow(removed, span.end),
  });
  const isSome = ({ start, end }: Span) => start < end;
  const items = document.items.flatMap((item): ExchangeItem[] => {
    if (!isPlaced(item)) return [item];
    const spans = item.spans.map(move).filter(isSome);
    if (spans.length === 0) {
      lose(item.id, message('annotations of half a line end are left out'));
      return [];
    }
    if (item.kind !== 'quote') return [{ ...item, spans }];
    const moved = (span: Span | null) => (span && isSome(move(span)) ? move(span) : null);
    const speaker = item.speaker && { ...item.speaker, span: moved(item.speaker.span) };
    return [{ ...item, spans, cue: moved(item.cue), speaker: speaker?.span || speaker?.entity ? speaker : null }];
  });
  return { ...document, text: text.replace(/\r\n?/g, '\n'), items };
}

/** The document with CRLF line ends; a text with line ends of any kind, offsets moved along. */
export function withCarriageReturns(document: ExchangeDocument, lose: Lose): ExchangeDocument {
  const plain = withLineFeeds(document, lose);
  const feeds = Array.from(plain.text.matchAll(/\n/g), (match) => match.index);
  const move = (span: Span): Span => ({
    start: span.start + countBelow(feeds, span.start),
    end: span.end + countBelow(feeds, span.end),
  });
  const items = plain.items.map((item): ExchangeItem => {
    if (!isPlaced(item)) return item;
    const spans = item.spans.map(move);
    if (item.kind !== 'quote') return { ...item, spans };
    const speaker = item.speaker && { ...item.speaker, span: item.speaker.span && move(item.speaker.span) };
    return { ...item, spans, cue: item.cue && move(item.cue), speaker };
  });
  return { ...plain, text: plain.text.replace(/\n/g, '\r\n'), items };
}
