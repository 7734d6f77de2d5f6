import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ExchangeDocument, isPlaced } from '../../src/core/exchange/document';
import { writeXmi } from '../../src/core/exchange/formats/uima';
import { CONTEXT, samples, TRICKY } from './support/documents';
import { inFolder, java, tool } from './support/program';

async function readByUima(document: ExchangeDocument): Promise<string[][]> {
  const folder = await inFolder(writeXmi([document], CONTEXT).files);
  const files = [join(folder, 'TypeSystem.xml'), join(folder, `${document.name}.xmi`)];
  const printed = await java(tool('EXCHANGE_UIMA_JAR'), 'ReadXmi.java', ...files);
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

const escaped = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t');

test('Apache UIMA reads text, spans, features, links and notes', async () => {
  const rows = await readByUima(TRICKY);
  expect(rows[0]).toEqual(['language', 'de']);
  expect(rows[1]).toEqual(['text', escaped(TRICKY.text)]);
  const of = (type: string) => rows.filter(([first]) => first === type).map(([, ...rest]) => rest);
  const xi = of('Span').find(([words, ...features]) => words === 'Xi Jinping' && features.includes('label=PER'));
  expect(xi).toEqual(expect.arrayContaining(['entity=wikidata:Q15031', 'entityLabel=Xi Jinping', 'creator=Anna & Bo']));
  expect(of('Span').find(([words]) => words === 'US')).toEqual(
    expect.arrayContaining(['confidence=0.75', 'status=suggested']),
  );
  expect(of('Link').map((link) => link.slice(-2))).toContainEqual(['from->Xi Jinping', 'to->Mu\u0308ller']);
  expect(of('Note')[0]).toEqual(expect.arrayContaining(['text=Wer <ist> das?\\nEr & sie', 'about->Xi Jinping']));
});

test('Apache UIMA covers the same words in a sample', async () => {
  const [document] = await samples();
  if (!document) throw new Error('no sample');
  const spans = (await readByUima(document)).filter(([type]) => type === 'Span').map(([, words]) => words);
  for (const item of document.items.filter(isPlaced)) {
    const words = document.text.slice(item.spans[0]?.start, item.spans.at(-1)?.end);
    expect(spans).toContain(escaped(words));
  }
});
