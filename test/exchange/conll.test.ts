import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExchangeDocument } from '../../src/core/exchange/document';
import { writeConll2002, writeConll2003 } from '../../src/core/exchange/formats/conll';
import { HOLDS } from '../../src/core/exchange/holds';
import { reduce } from '../../src/core/exchange/reduce';
import { CONTEXT, samples, TRICKY } from './support/documents';
import { inFolder, program } from './support/program';

/** The names that OpenNLP's converter finds in an export, as `type words`. */
async function readByOpenNlp(
  format: 'conll02' | 'conll03',
  language: string,
  document: ExchangeDocument,
): Promise<string[]> {
  const { files } = (format === 'conll03' ? writeConll2003 : writeConll2002)([document], CONTEXT);
  const folder = await inFolder(files);
  const options = ['-lang', language, '-types', 'per,loc,org,misc', '-encoding', 'UTF-8'];
  const data = join(folder, files[0]?.path ?? '');
  const printed = await program('opennlp', 'TokenNameFinderConverter', format, ...options, '-data', data);
  return Array.from(
    printed.matchAll(/<START:(\w+)> (.*?) <END>/g),
    ([, type, words]) => `${type} ${words?.replaceAll(' ', '')}`,
  );
}

const TYPES: Readonly<Record<string, string>> = { PER: 'person', LOC: 'location', ORG: 'organization', MISC: 'misc' };

/** The names that CoNLL can hold, in the same form. */
function namesOf(document: ExchangeDocument): string[] {
  const held = reduce(document, HOLDS.conll).document;
  return held.items.flatMap((item) =>
    item.kind === 'mention'
      ? item.spans.map(({ start, end }) => `${TYPES[item.type]} ${held.text.slice(start, end).replace(/\s/g, '')}`)
      : [],
  );
}

test.each([
  ['conll03', 'deu'],
  ['conll02', 'nld'],
] as const)('OpenNLP finds the names of a document full of traps (%s)', async (format, language) => {
  expect(await readByOpenNlp(format, language, TRICKY)).toEqual(namesOf(TRICKY));
});

test('OpenNLP finds every name of the samples, in the columns of each language', async () => {
  for (const document of await samples()) {
    const [format, language] =
      { de: ['conll03', 'deu'], nl: ['conll02', 'nld'], en: ['conll03', 'eng'] }[document.language] ?? [];
    const names = namesOf(document);
    expect(names.length).toBeGreaterThan(10);
    expect(await readByOpenNlp(format as 'conll03', language ?? '', document)).toEqual(names);
  }
});
