import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSpacy } from '../../src/core/exchange/formats/spacy';
import { CONTEXT, samples, TRICKY } from './support/documents';
import { inFolder, program, tool } from './support/program';

const CHECK = `
import json, sys
for line in open(sys.argv[1], encoding="utf-8", newline="\\n"):
    row = json.loads(line)
    print(json.dumps([row["text"][span["start"]:span["end"]] for span in row["spans"]]))
`;

test('Python slices the words of every span, as spaCy will, and compiles the converter', async () => {
  const documents = [TRICKY, ...(await samples())];
  const folder = await inFolder(writeSpacy(documents, CONTEXT).files);
  const python = tool('EXCHANGE_PYTHON');
  await program(python, '-m', 'py_compile', join(folder, 'jsonl_to_spacy.py'));
  const lines = (await program(python, '-c', CHECK, join(folder, 'spacy.jsonl'))).trimEnd().split('\n');
  expect(lines).toHaveLength(documents.length);
  documents.forEach(({ text, items }, index) => {
    const words = items.flatMap((item) =>
      item.kind === 'relation' ? [] : item.spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(JSON.parse(lines[index] ?? '[]').sort()).toEqual(words.sort());
  });
});
