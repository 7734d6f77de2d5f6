import { readFileSync } from 'node:fs';
import { readSummary } from '../../../core/linking/index/summary';
import { WorkspaceIndex } from '../../../core/linking/index/workspaceIndex';
import { loadKnowledge } from '../../../node/models';
import { makeCorpus } from './corpus';
import { summaryOf } from './summaryOf';

/** What a process measures that starts from a cache. Times in milliseconds where the name does not say seconds. */
export interface Warm {
  readonly cacheBytes: number;
  readonly parseSeconds: number;
  readonly startSeconds: number;
  readonly heapBytes: number;
  readonly residentBytes: number;
  readonly entities: number;
  readonly mentions: number;
  readonly changeMedian: number;
  readonly changeWorst: number;
  readonly setWorst: number;
  readonly listMs: number;
  readonly searchWorst: number;
  readonly mentionsMs: number;
}

const CHANGES = 300;
/** Changes before the measured ones, until the code is compiled. */
const WARM_UP = 30;

/** Reads a cache of summaries into an index and uses it. Needs `--expose-gc` to tell its memory. */
export async function measureWarm(cache: string, length: number): Promise<Warm> {
  const [index, startSeconds] = seconds(() => read(cache));
  // Parsed again after the index was built from them, so that compiling and the disk's cache favour the bare measure.
  const [, parseSeconds] = seconds(() => {
    for (const line of linesOf(cache)) JSON.parse(line);
  });
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  const [rows, list] = seconds(() => [...index.entities()]);
  const top = rows.reduce((best, row) => (row.mentions > best.mentions ? row : best));
  const searches = 'ber mar san kor vin pol lin den hol mer par lon eur min fra ita gro hau nor wel'
    .split(' ')
    .map((word) => seconds(() => index.search(word, 50))[1]);
  const [, mentions] = seconds(() => [...index.mentions(top.id)]);
  const changes = await change(index, length);
  return {
    cacheBytes: readFileSync(cache).length,
    parseSeconds,
    startSeconds,
    heapBytes: heapUsed + arrayBuffers,
    residentBytes: rss,
    entities: rows.length,
    mentions: rows.reduce((sum, row) => sum + row.mentions, 0),
    listMs: list * 1000,
    searchWorst: Math.max(...searches) * 1000,
    mentionsMs: mentions * 1000,
    ...changes,
  };
}

// Not `split`: V8 would keep its answer, and with it the whole file, in a cache that looks like the index's memory.
function* linesOf(cache: string): Generator<string> {
  const text = readFileSync(cache, 'utf8');
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield text.slice(start, end);
    start = end + 1;
  }
}

function read(cache: string): WorkspaceIndex {
  const index = new WorkspaceIndex();
  for (const line of linesOf(cache)) {
    const summary = readSummary(line);
    if (summary) index.set(summary);
  }
  return index;
}

async function change(
  index: WorkspaceIndex,
  length: number,
): Promise<Pick<Warm, 'changeMedian' | 'changeWorst' | 'setWorst'>> {
  const { knowledge } = await loadKnowledge('media/models');
  const times: number[] = [];
  const sets: number[] = [];
  const documents = [...makeCorpus(WARM_UP + CHANGES, length)];
  documents.forEach((document, number) => {
    // Each becomes the one before: as great a change as there can be.
    const changed = { ...(documents[number - 1] ?? document), source: document.source };
    const [summary, analysis] = seconds(() => summaryOf(changed, knowledge));
    const [, set] = seconds(() => {
      index.set(summary);
      // Listed in the view at once: what the change made to be worked out anew is part of its price.
      for (const id of summary.entities) index.entity(id);
    });
    if (number < WARM_UP) return;
    times.push((analysis + set) * 1000);
    sets.push(set * 1000);
  });
  times.sort((a, b) => a - b);
  return { changeMedian: times[times.length >> 1] ?? 0, changeWorst: times.at(-1) ?? 0, setWorst: Math.max(...sets) };
}

function seconds<T>(work: () => T): [result: T, seconds: number] {
  const started = performance.now();
  const result = work();
  return [result, (performance.now() - started) / 1000];
}
