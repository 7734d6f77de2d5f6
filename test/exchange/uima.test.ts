import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type ExchangeDocument, isPlaced } from '../../src/core/exchange/document';
import { writeXmi } from '../../src/core/exchange/formats/uima';
import { CONTEXT, samples, TRICKY } from './support/documents';
import { inFolder, java, tool } from './support/program';

const escaped = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t');

type Row = readonly string[];
let documents: ExchangeDocument[];
/** What Apache UIMA reads of each document. */
let read: Row[][];

beforeAll(async () => {
  documents = [TRICKY, ...(await samples())];
  const { files } = writeXmi(documents, CONTEXT);
  const folder = await inFolder(files);
  const xmis = documents.map(({ name }) => join(folder, `${name}.xmi`));
  const printed = await java(tool('EXCHANGE_UIMA_JAR'), 'ReadXmi.java', join(folder, 'TypeSystem.xml'), ...xmis);
  read = [];
  for (const line of printed.trimEnd().split('\n')) {
    const row = line.split('\t');
    if (row[0] === 'language') read.push([]);
    read.at(-1)?.push(row);
  }
});

test('Apache UIMA reads text, spans, features, links and notes', () => {
  const [rows = []] = read;
  expect(rows[0]).toEqual(['language', 'de']);
  expect(rows[1]).toEqual(['text', escaped(TRICKY.text)]);
  const of = (type: string) => rows.filter(([first]) => first === type).map(([, ...rest]) => rest);
  const xi = of('Span').find(([words, ...features]) => words === 'Xi Jinping' && features.includes('label=PER'));
  expect(xi).toEqual(expect.arrayContaining(['entity=wikidata:Q15031', 'entityLabel=Xi Jinping', 'creator=Anna & Bo']));
  const us = of('Span').find(([words]) => words === 'US');
  expect(us).toEqual(expect.arrayContaining(['confidence=0.75', 'status=suggested']));
  expect(of('Link').map((link) => link.slice(-2))).toContainEqual(['from->Xi Jinping', 'to->Mu\u0308ller']);
  expect(of('Note')[0]).toEqual(expect.arrayContaining(['text=Wer <ist> das?\\nEr & sie', 'about->Xi Jinping']));
});

test('Apache UIMA covers the same words in the samples', () => {
  expect(read).toHaveLength(documents.length);
  documents.forEach((document, index) => {
    const spans = (read[index] ?? []).filter(([type]) => type === 'Span').map(([, words]) => words);
    const words = document.items
      .filter(isPlaced)
      .map(({ spans: pieces }) => escaped(document.text.slice(pieces[0]?.start, pieces.at(-1)?.end)));
    expect(spans).toEqual(expect.arrayContaining(words));
  });
});
