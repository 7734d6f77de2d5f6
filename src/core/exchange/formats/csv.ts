import { codePoints } from '../../text/codePoints';
import { linePositions } from '../../text/lines';
import { message } from '../../text/message';
import { type ExchangeDocument, type ExchangeItem, isPlaced, type PlacedItem, wordsOf } from '../document';
import { entityIri } from '../entityIri';
import type { OutputFile, Write } from '../format';

type Cell = string | number | null | undefined;
type Row = readonly Cell[];

/** Four tables in UTF-8: mentions, quotes, notes and entities. */
export const writeCsv: Write = (documents) => ({ files: tables(documents, ''), losses: lossesOf(documents) });

/** The same with a byte order mark, by which Excel knows UTF-8. */
export const writeCsvWithBom: Write = (documents) => ({
  files: tables(documents, '\ufeff'),
  losses: lossesOf(documents),
});

function lossesOf(documents: readonly ExchangeDocument[]) {
  return documents.flatMap((document) =>
    document.items
      .filter((item) => item.kind === 'relation')
      .map((item) => ({
        document: document.name,
        item: item.id,
        reason: message('relations are left out of the tables'),
      })),
  );
}

function tables(documents: readonly ExchangeDocument[], mark: string): OutputFile[] {
  const table = (path: string, header: readonly string[], rows: readonly Row[]) => ({
    path,
    content: mark + [header, ...rows].map(line).join(''),
  });
  return [
    table('mentions.csv', MENTION_HEADER, documents.flatMap(mentionRows)),
    table('quotes.csv', QUOTE_HEADER, documents.flatMap(quoteRows)),
    table('notes.csv', NOTE_HEADER, documents.flatMap(noteRows)),
    table('entities.csv', ENTITY_HEADER, entityRows(documents)),
  ];
}

const PLACE_HEADER = ['document', 'line', 'start', 'end', 'start_codepoint', 'end_codepoint', 'text'];
const ITEM_HEADER = ['origin', 'status', 'confidence', 'creator', 'created', 'modified', 'id'];
const MENTION_HEADER = [...PLACE_HEADER, 'type', 'entity', 'entity_label', 'entity_iri', ...ITEM_HEADER];
const QUOTE_HEADER = [...PLACE_HEADER, 'kind', 'speaker', 'speaker_entity', 'speaker_label', 'cue', ...ITEM_HEADER];
const NOTE_HEADER = [...PLACE_HEADER, 'note', 'note_creator', 'note_created', 'annotation'];
const ENTITY_HEADER = ['entity', 'label', 'type', 'mentions', 'documents', 'quotes', 'entity_iri'];

function mentionRows(document: ExchangeDocument): Row[] {
  const place = placeCells(document);
  return document.items.flatMap((item) =>
    item.kind === 'mention'
      ? [
          [
            ...place(item),
            item.type,
            item.entity?.id,
            item.entity?.label,
            item.entity && entityIri(item.entity),
            ...itemCells(item),
          ],
        ]
      : [],
  );
}

function quoteRows(document: ExchangeDocument): Row[] {
  const place = placeCells(document);
  const words = (span: { start: number; end: number } | null | undefined) =>
    span && document.text.slice(span.start, span.end);
  return document.items.flatMap((item) => {
    if (item.kind !== 'quote') return [];
    const { speaker } = item;
    const spoken = [item.type, words(speaker?.span), speaker?.entity?.id, speaker?.entity?.label, words(item.cue)];
    return [[...place(item), ...spoken, ...itemCells(item)]];
  });
}

function noteRows(document: ExchangeDocument): Row[] {
  const place = placeCells(document);
  return document.items.flatMap((item) =>
    item.notes.map((note) => [
      ...(isPlaced(item) ? place(item) : [document.name, ...PLACE_HEADER.slice(1).map(() => null)]),
      note.text,
      note.creator,
      note.created,
      item.id,
    ]),
  );
}

function entityRows(documents: readonly ExchangeDocument[]): Row[] {
  const seen = new Map<
    string,
    { label: string; type: string; iri: string; mentions: number; quotes: number; documents: Set<string> }
  >();
  for (const document of documents) {
    for (const item of document.items) {
      const entity = item.kind === 'mention' ? item.entity : item.kind === 'quote' ? item.speaker?.entity : null;
      if (!entity) continue;
      const row = seen.get(entity.id) ?? {
        label: entity.label,
        type: '',
        iri: entityIri(entity),
        mentions: 0,
        quotes: 0,
        documents: new Set<string>(),
      };
      if (item.kind === 'mention') {
        row.mentions++;
        row.type ||= item.type;
      } else row.quotes++;
      row.documents.add(document.name);
      seen.set(entity.id, row);
    }
  }
  return [...seen].map(([id, row]) => [id, row.label, row.type, row.mentions, row.documents.size, row.quotes, row.iri]);
}

/** The cells that say where an item stands: its hull, in both countings, and its line from 1. */
function placeCells(document: ExchangeDocument): (item: PlacedItem) => Row {
  const points = codePoints(document.text);
  const positionOf = linePositions(document.text);
  return (item) => {
    const start = Math.min(...item.spans.map((span) => span.start));
    const end = Math.max(...item.spans.map((span) => span.end));
    const line = positionOf(start).line + 1;
    return [
      document.name,
      line,
      start,
      end,
      points.fromUtf16(start),
      points.fromUtf16(end),
      wordsOf(item, document.text),
    ];
  };
}

function itemCells(item: ExchangeItem): Row {
  return [item.origin, item.status, item.confidence, item.creator, item.created, item.modified, item.id];
}

/** A record as RFC 4180 has it. */
function line(row: Row): string {
  return `${row.map(cell).join(',')}\r\n`;
}

/**
 * One field. A text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises ("CSV
 * Injection"); numbers are ours and stay numbers.
 */
function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
