import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExchangeDocument } from '../../../src/core/exchange/document';
import { wordsOf } from '../../../src/core/exchange/document';
import { writeCsv, writeCsvWithBom } from '../../../src/core/exchange/formats/csv';
import { message } from '../../../src/core/text/message';
import { anyDocument } from './arbitrary';
import { CONTEXT } from './files';

type Row = Record<string, string>;
const rowsOf = (documents: ExchangeDocument[], name: string, write = writeCsv): Row[] =>
  parse(String(write(documents, CONTEXT).files.find(({ path }) => path === name)?.content), {
    columns: true,
    bom: true,
  });

test('csv-parse reads the words, types and code points of every mention back', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const mentions = document.items.filter((item) => item.kind === 'mention');
      const rows = rowsOf([document], 'mentions.csv');
      expect(rows).toHaveLength(mentions.length);
      rows.forEach((row, index) => {
        const mention = mentions[index];
        if (!mention) throw new Error('no mention');
        const words = wordsOf(mention, document.text);
        expect([words, `'${words}`]).toContain(row.text);
        expect(Array.from(document.text.slice(0, mention.spans[0]?.start))).toHaveLength(Number(row.start_codepoint));
      });
    }),
  );
});

const base = { origin: 'person', status: 'made', confidence: null, notes: [] } as const;

test.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', ' =1'])('a cell %j cannot run as a formula', (formula) => {
  const item = {
    ...base,
    id: 'a',
    kind: 'mention',
    type: formula,
    entity: null,
    spans: [{ start: 0, end: 1 }],
  } as const;
  const [row] = rowsOf([{ name: 'a.txt', text: 'x', language: 'en', items: [item] }], 'mentions.csv');
  expect(row?.type).toBe(`'${formula}`);
});

describe('tables', () => {
  const entity = { id: 'geonames:1816670', label: 'Peking' };
  const document: ExchangeDocument = {
    name: 'a.txt',
    text: 'Peking\r\nsagt: „Nein“',
    language: 'de',
    items: [
      {
        ...base,
        id: 'm',
        kind: 'mention',
        type: 'LOC',
        entity,
        spans: [{ start: 0, end: 6 }],
        notes: [{ text: 'a, "b"\n' }],
      },
      {
        ...base,
        id: 'q',
        kind: 'quote',
        type: 'direct',
        spans: [{ start: 15, end: 19 }],
        speaker: { span: { start: 0, end: 6 }, entity },
        cue: { start: 8, end: 12 },
      },
      { ...base, id: 'r', kind: 'relation', label: 'says', from: 'm', to: 'q' },
    ],
  };

  test('tell speaker, cue and line of a quote', () => {
    expect(rowsOf([document], 'quotes.csv')).toMatchObject([
      { line: '2', text: 'Nein', kind: 'direct', speaker: 'Peking', speaker_label: 'Peking', cue: 'sagt' },
    ]);
  });
  test('count an entity over its documents', () => {
    const rows = rowsOf([document, { ...document, name: 'b.txt' }], 'entities.csv');
    expect(rows).toMatchObject([{ entity: entity.id, mentions: '2', documents: '2', quotes: '2' }]);
    expect(rows[0]?.entity_iri).toBe('https://sws.geonames.org/1816670/');
  });
  test('keep a note with comma, quotation marks and line end', () => {
    expect(rowsOf([document], 'notes.csv')).toMatchObject([{ note: 'a, "b"\n', annotation: 'm' }]);
  });
  test('begin with a byte order mark only where Excel wants it', () => {
    expect(
      writeCsvWithBom([document], CONTEXT).files.every(({ content }) => String(content).startsWith('\ufeff')),
    ).toBe(true);
    expect(writeCsv([document], CONTEXT).files.some(({ content }) => String(content).startsWith('\ufeff'))).toBe(false);
  });
  test('tell that relations are left out', () => {
    expect(writeCsv([document], CONTEXT).losses).toEqual([
      { document: 'a.txt', item: 'r', reason: message('relations are left out of the tables') },
    ]);
  });
});
