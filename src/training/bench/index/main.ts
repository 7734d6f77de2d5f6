import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTable } from '../../eval/table';
import { measureIndex } from './measureIndex';
import { measureWarm } from './measureWarm';

// Prints how the workspace index does over a generated corpus. Ends with status 1 when what is promised is not reached.
//   npm run bench:index -- [--documents 10000] [--length 5000] [--cache FOLDER]
// A folder given as --cache keeps what was analysed, and a run that was broken off goes on there.

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    length: { type: 'string', default: '5000' },
    cache: { type: 'string' },
    /** Set for the process that this one starts, so that the memory it measures is the index's alone. */
    warm: { type: 'string' },
  },
});
const corpus = { documents: Number(values.documents), length: Number(values.length) };

if (values.warm !== undefined) console.log(JSON.stringify(await measureWarm(values.warm, corpus.length)));
else if (values.cache === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'index-bench-'));
  await run(folder).finally(() => rmSync(folder, { recursive: true }));
} else {
  mkdirSync(values.cache, { recursive: true });
  await run(values.cache);
}

async function run(folder: string): Promise<void> {
  const { table, missed } = await measureIndex(corpus, folder);
  console.log(formatTable(table));
  for (const sentence of missed) console.error(sentence);
  if (missed.length > 0) process.exitCode = 1;
}
