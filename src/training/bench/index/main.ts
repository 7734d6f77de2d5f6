import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../../node/models';
import { formatTable } from '../../eval/table';
import { makeCorpus } from './corpus';
import { measureWarm, type Warm } from './measureWarm';
import { summaryOf } from './summaryOf';

// Prints how the workspace index does over a generated corpus. Ends with status 1 when what is promised is not reached.
//   npm run bench:index -- [--documents 10000] [--length 5000]

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    length: { type: 'string', default: '5000' },
    /** Set for the process that this one starts, so that the memory it measures is the index's alone. */
    warm: { type: 'string' },
  },
});
const count = Number(values.documents);
const length = Number(values.length);

if (values.warm !== undefined) console.log(JSON.stringify(await measureWarm(values.warm, length)));
else await measure();

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'index-bench-'));
  try {
    const cold = await analyseAll(join(folder, 'cache.jsonl'));
    const script = process.argv[1] ?? '';
    const args = ['--expose-gc', script, '--warm', join(folder, 'cache.jsonl'), '--length', String(length)];
    const child = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    report(cold, JSON.parse(child.stdout) as Warm);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function analyseAll(cache: string): Promise<{ seconds: number; bytes: number }> {
  const { knowledge } = await loadKnowledge('media/models');
  const started = performance.now();
  const lines: string[] = [];
  let bytes = 0;
  for (const document of makeCorpus(count, length)) {
    lines.push(JSON.stringify(summaryOf(document, knowledge)));
    bytes += document.text.length;
  }
  writeFileSync(cache, lines.join('\n'));
  return { seconds: (performance.now() - started) / 1000, bytes };
}

function report(cold: { seconds: number; bytes: number }, warm: Warm): void {
  const rows: [what: string, value: number, unit: string, goal: number | null][] = [
    ['analysed for the first time (one core, in the background)', cold.seconds, 's', null],
    ['documents a second', count / cold.seconds, '', null],
    ['cache file', warm.cacheBytes / 1e6, 'MB', null],
    ['warm start: read the cache into the index', warm.startSeconds, 's', 3],
    ['… times as long as JSON.parse of its lines alone', warm.startSeconds / warm.parseSeconds, '×', null],
    ['memory of the index', warm.heapBytes / 1e6, 'MB', 400],
    ['memory of the process', warm.residentBytes / 1e6, 'MB', null],
    ['one document changed: analysed and in the index, median', warm.changeMedian, 'ms', null],
    ['… the slowest of 300', warm.changeWorst, 'ms', 200],
    ['… of that on the index’s thread, the slowest', warm.setWorst, 'ms', 50],
    ['all entities listed', warm.listMs, 'ms', null],
    ['entities searched by a word, the slowest of 20', warm.searchWorst, 'ms', 50],
    ['all mentions of the most frequent entity', warm.mentionsMs, 'ms', null],
  ];
  const shown = rows.map(([what, value, unit, goal]) => [
    what,
    `${value.toPrecision(3)} ${unit}`.trim(),
    goal === null ? '' : `${goal} ${unit}`,
  ]);
  const title = `Index: ${count} documents of ${length / 1000} kB, ${warm.entities} entities, ${warm.mentions} mentions`;
  console.log(formatTable({ title, rows: [['what', 'figure', 'at most'], ...shown] }));
  for (const [what, value, unit, goal] of rows) {
    if (goal === null || value <= goal) continue;
    console.error(`Missed: ${what}: ${value.toPrecision(3)} ${unit}, at most ${goal} ${unit}.`);
    process.exitCode = 1;
  }
}
