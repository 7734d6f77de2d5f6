import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packSummaries } from '../../../core/linking/index/packed';
import { loadKnowledge } from '../../../node/models';
import type { Table } from '../../eval/table';
import { makeCorpus } from './corpus';
import type { Warm } from './measureWarm';
import { cpuSeconds } from './processorTime';
import { summaryOf } from './summaryOf';

/** What corpus is generated: how many documents of about how many UTF-16 code units. */
export interface CorpusSize {
  readonly documents: number;
  readonly length: number;
}

interface Cold {
  /** Of processor time. */
  readonly seconds: number;
  /** Those that were analysed, not found in the folder. */
  readonly documents: number;
}

/** Documents in a file of the cache, as many as the editor's has for 10,000 documents. */
const PART = 80;

/**
 * Analyses a generated corpus into packed files in `folder`, but what lies there already, and measures in a process of its
 * own how an index does that starts from them. Gives the table, and a sentence for each goal that was missed.
 */
export async function measureIndex(size: CorpusSize, folder: string): Promise<{ table: Table; missed: string[] }> {
  const cold = await analyseAll(size, folder);
  const script = process.argv[1] ?? '';
  const args = ['--expose-gc', script, '--warm', folder, '--length', String(size.length)];
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return report(size, cold, JSON.parse(child.stdout) as Warm);
}

async function analyseAll({ documents, length }: CorpusSize, folder: string): Promise<Cold> {
  const { knowledge } = await loadKnowledge('media/models');
  const started = cpuSeconds();
  let analysed = 0;
  for (let from = 0; from < documents; from += PART) {
    const file = join(folder, `${from}-${Math.min(documents, from + PART)}.bin`);
    if (existsSync(file)) continue;
    const summaries = [...makeCorpus(Math.min(documents, from + PART), length, from)].map((document) =>
      summaryOf(document, knowledge),
    );
    analysed += summaries.length;
    // Under its name only when it is whole: the run may be broken off.
    writeFileSync(`${file}.part`, packSummaries(summaries));
    renameSync(`${file}.part`, file);
  }
  return { seconds: cpuSeconds() - started, documents: analysed };
}

/** The packed files in a folder. */
export function partsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bin'))
    .map((name) => join(folder, name));
}

type Row = [what: string, value: number, unit: string, goal: number | null];

function perSecond({ documents, seconds }: Cold): Row {
  return ['documents analysed in a second, in the background', documents / seconds, '', null];
}

function report(size: CorpusSize, cold: Cold, warm: Warm): { table: Table; missed: string[] } {
  const rows: Row[] = [
    ...(cold.documents > 0 ? [perSecond(cold)] : []),
    ['cache files', warm.cacheBytes / 1e6, 'MB', null],
    ['warm start: read the cache into the index', warm.startSeconds, 's', 3],
    ['… the longest that it holds up the thread', warm.pauseWorst, 'ms', 50],
    ['… and prepare it for searches', warm.prepareSeconds, 's', null],
    ['memory of the index', warm.heapBytes / 1e6, 'MB', 400],
    ['memory of the process', warm.residentBytes / 1e6, 'MB', null],
    ['one document changed: analysed and in the index, median', warm.changeMedian, 'ms', null],
    ['… the slowest of 300', warm.changeWorst, 'ms', 200],
    ['… of that on the index’s thread, the slowest', warm.setWorst, 'ms', 50],
    ['all entities listed, in slices', warm.listMs, 'ms', null],
    ['entities searched by a word, the slowest of 20', warm.searchWorst, 'ms', 100],
    ['all mentions of the most frequent entity', warm.mentionsMs, 'ms', null],
  ];
  const shown = rows.map(([what, value, unit, goal]) => [
    what,
    `${value.toPrecision(3)} ${unit}`.trim(),
    goal === null ? '' : `${goal} ${unit}`,
  ]);
  const kilobytes = size.length / 1000;
  const title =
    `Index: ${warm.documents} documents of ${kilobytes} kB, ${warm.entities} entities, ${warm.mentions} mentions; ` +
    'times of the clock or the processor, whichever is less';
  const missed = rows.flatMap(([what, value, unit, goal]) =>
    goal === null || value <= goal
      ? []
      : [`Missed: ${what}: ${value.toPrecision(3)} ${unit}, at most ${goal} ${unit}.`],
  );
  return { table: { title, rows: [['what', 'figure', 'at most'], ...shown] }, missed };
}
