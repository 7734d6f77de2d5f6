import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlaced } from '../../src/core/exchange/document';
import { writeNif } from '../../src/core/exchange/formats/nif';
import { CONTEXT, samples, TRICKY } from './support/documents';
import { inFolder, program, tool } from './support/program';

interface Read {
  readonly text: string;
  readonly strings: readonly { readonly words: string; readonly slice: string; readonly link: string | null }[];
}

test('rdflib finds every annotated string at its code points, and its link', async () => {
  const documents = [TRICKY, ...(await samples())];
  const { files } = writeNif(documents, CONTEXT);
  const folder = await inFolder(files);
  const script = join(import.meta.dirname, 'programs', 'read_nif.py');
  const printed = await program(tool('EXCHANGE_PYTHON'), script, ...files.map(({ path }) => join(folder, path)));
  const read: Read[] = printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  documents.forEach((document, index) => {
    const { text, strings } = read[index] ?? { text: '', strings: [] };
    expect(text).toBe(document.text);
    for (const { words, slice } of strings) expect(slice).toBe(words);
    const words = strings.map((string) => string.words);
    for (const item of document.items.filter(isPlaced)) {
      expect(words).toEqual(expect.arrayContaining(item.spans.map(({ start, end }) => text.slice(start, end))));
    }
  });
  expect(read[0]?.strings).toContainEqual({
    words: 'Xi Jinping',
    slice: 'Xi Jinping',
    link: 'https://d-nb.info/gnd/131517376',
  });
});
