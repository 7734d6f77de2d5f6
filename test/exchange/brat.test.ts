import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ExchangeDocument } from '../../src/core/exchange/document';
import { writeBrat } from '../../src/core/exchange/formats/brat';
import { CONTEXT, samples, TRICKY } from './support/documents';
import { inFolder, java, tool } from './support/program';

type Row = readonly string[];

/** What OpenNLP's BratDocument reads of an export: for each document its annotations, as kind, id, type and the rest. */
async function readByOpenNlp(documents: readonly ExchangeDocument[]): Promise<Row[][]> {
  const folder = await inFolder(writeBrat(documents, CONTEXT).files);
  const stems = documents.map(({ name }) => join(folder, name.replace(/\.txt$/, '')));
  const printed = await java(tool('EXCHANGE_OPENNLP_JAR'), 'ReadBrat.java', join(folder, 'annotation.conf'), ...stems);
  const rows = printed
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return documents.map((_, index) => rows.filter(([number]) => number === String(index)).map(([, ...row]) => row));
}

let documents: ExchangeDocument[];
let read: Row[][];

beforeAll(async () => {
  documents = [TRICKY, ...(await samples())];
  read = await readByOpenNlp(documents);
});

test('OpenNLP reads spans, pieces, relations, attributes and notes', () => {
  const [rows = []] = read;
  // OpenNLP gives them in an order of its own.
  const of = (kind: string) =>
    rows
      .filter(([first]) => first === kind)
      .map(([, , ...rest]) => rest)
      .sort((a, b) => (a.join() < b.join() ? -1 : 1));
  // Code points of the text with LF, as brat counts; the quote is cut at the tab, which a line of brat cannot hold.
  expect(of('span')).toEqual([
    ['Beruf_x0020_der_x0020_Person', '56-65', 'US-Beamte'],
    ['CUE', '13-18', 'sagte'],
    ['LOC', '56-58', 'US'],
    ['LOC', '85-88', 'Rom'],
    ['PER', '2-12', 'Xi Jinping'],
    ['PER', '95-102', 'Mu\u0308ller'],
    ['QUOTE', '21-46 72-84 85-92', 'Die 👩‍👩‍👧 <Familie> & ich reisen; nach Rom_2|3'],
    ['SPEAKER', '2-12', 'Xi Jinping'],
  ]);
  expect(of('relation').map(([type]) => type)).toEqual(['CUE', 'SPEAKER', 'kennt']);
  expect(of('attribute').map(([type, , value]) => [type, value])).toEqual([
    ['Status', 'accepted'],
    ['Status', 'suggested'],
  ]);
  expect(of('note')).toEqual([['T1', 'Wer <ist> das? Er & sie']]);
});

test('OpenNLP finds in the samples the words at the offsets that it reads', () => {
  documents.slice(1).forEach((document, index) => {
    const spans = (read[index + 1] ?? []).filter(([kind]) => kind === 'span');
    const characters = Array.from(document.text);
    expect(spans.length).toBeGreaterThanOrEqual(document.items.length);
    for (const [, , , offsets = '', words] of spans) {
      const slices = offsets.split(' ').map((piece) => characters.slice(...piece.split('-').map(Number)).join(''));
      expect(slices.join(' ')).toBe(words);
    }
  });
});
