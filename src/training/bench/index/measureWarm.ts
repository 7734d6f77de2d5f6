import { readFileSync, statSync } from 'node:fs';
import { unpackSummaries } from '../../../core/linking/index/packed';
import { WorkspaceIndex } from '../../../core/linking/index/workspaceIndex';
import { loadKnowledge } from '../../../node/models';
import { makeCorpus } from './corpus';
import { partsIn } from './measureIndex';
import { measured } from './processorTime';
import { summaryOf } from './summaryOf';

/** What a process measures that starts from a cache. Times, in milliseconds where the name does not say seconds. */
export interface Warm {
  readonly cacheBytes: number;
  readonly startSeconds: number;
  /** Parts are read and documents put in one at a time, and the thread is free between them. */
  readonly pauseWorst: number;
  readonly prepareSeconds: number;
  readonly heapBytes: number;
  readonly residentBytes: number;
  readonly documents: number;
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
export async function measureWarm(folder: string, length: number): Promise<Warm> {
  const pauses: number[] = [];
  const [index, startSeconds] = measured(() => read(folder, pauses));
  const [, prepareSeconds] = measured(() => {
    for (const _ of index.prepare());
  });
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  const list = () => [...index.entities()].flatMap((row) => row ?? []);
  const rows = list();
  const [, listSeconds] = measured(list);
  const top = rows.reduce((best, row) => (row.mentions > best.mentions ? row : best));
  const searches = 'ber mar san kor vin pol lin den hol mer par lon eur min fra ita gro hau nor wel'
    .split(' ')
    .map((word) => measured(() => index.search(word, 50))[1]);
  const [, mentions] = measured(() => [...index.mentions(top.id)]);
  const changes = await change(index, length);
  return {
    cacheBytes: partsIn(folder).reduce((sum, part) => sum + statSync(part).size, 0),
    startSeconds,
    pauseWorst: Math.max(...pauses) * 1000,
    prepareSeconds,
    heapBytes: heapUsed + arrayBuffers,
    residentBytes: rss,
    documents: index.size,
    entities: rows.length,
    mentions: rows.reduce((sum, row) => sum + row.mentions, 0),
    listMs: listSeconds * 1000,
    searchWorst: Math.max(...searches) * 1000,
    mentionsMs: mentions * 1000,
    ...changes,
  };
}

function read(folder: string, pauses: number[]): WorkspaceIndex {
  const index = new WorkspaceIndex();
  for (const part of partsIn(folder)) {
    const summaries = unpackSummaries(readFileSync(part));
    for (;;) {
      const [next, seconds] = measured(() => {
        const summary = summaries.next();
        if (!summary.done) index.set(summary.value);
        return summary;
      });
      pauses.push(seconds);
      if (next.done) break;
    }
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
    const [summary, analysis] = measured(() => summaryOf(changed, knowledge));
    const [, set] = measured(() => {
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
