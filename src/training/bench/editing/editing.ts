import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Analyzer } from '../../../editor/analysis/analyzer';
import { nodePort } from '../../../editor/analysis/port.node';
import { LongReading } from '../../../editor/session/longReading';
import { processorTime } from '../analysis/measure';
import { longText } from '../analysis/texts';
import { type Findings, inOwnProcess, type Section } from '../section';

const SHARED = process.env.SHARED ?? '../shared';
// UTF-16 code units.
const LENGTH = 10_000_000;
const KEYS = 200;

interface Editing {
  /**
   * Milliseconds of processor time from the opening until the first marks are told, where the models are loaded, and until
   * all are. Of both threads together: on a machine with nothing else to do it takes no longer than that.
   */
  readonly first: number;
  readonly all: number;
  /** Of each key, milliseconds of processor time until the marks are right again, of both threads together. */
  readonly keys: readonly number[];
  /** Of each key, milliseconds that the extension host's own thread was busy with it. */
  readonly busy: readonly number[];
}

/**
 * How long a key takes in a long text, with the worker as it ships, in a process that does what the extension host does
 * without an editor around it: `npm run bench:editor` has that.
 */
export const editing: Section = {
  name: 'editing',
  tasks: { type: () => measure() },
  async run(): Promise<Findings> {
    const { first, all, keys, busy } = inOwnProcess<Editing>('editing', 'type');
    const rows = [
      ['opened: first marks', `${first.toFixed(0)} ms`],
      ['opened: all marks', `${(all / 1000).toFixed(1)} s`],
      ['a key: marks right again, median', `${quantile(keys, 0.5).toFixed(1)} ms`],
      ['… p95', `${quantile(keys, 0.95).toFixed(1)} ms`],
      ['a key: host busy, median', `${quantile(busy, 0.5).toFixed(1)} ms`],
      ['… p95', `${quantile(busy, 0.95).toFixed(1)} ms`],
    ];
    return {
      tables: [
        { title: `Editing ${LENGTH / 1e6} MB, ${KEYS} keys: processor time`, rows: [['what', 'figure'], ...rows] },
      ],
      figures: [
        { name: 'first marks, ms', value: first, better: 'lower', goal: 300 },
        { name: 'marks right again, p95, ms', value: quantile(keys, 0.95), better: 'lower', goal: 30 },
        { name: 'host busy, p95, ms', value: quantile(busy, 0.95), better: 'lower', goal: 10 },
      ],
    };
  },
};

async function measure(): Promise<Editing> {
  const analyzer = new Analyzer(() => nodePort(resolve('.')), console.error);
  const text = longText(SHARED, 'de', LENGTH);
  const { signal } = new AbortController();
  await analyzer.analyze(text.slice(0, 20_000), { signal });
  const opened = processorTime();
  let first = 0;
  const near = text.indexOf('\n', LENGTH / 2);
  const source = { name: 'long', language: undefined, read: () => text, near: () => near };
  const reading = new LongReading(analyzer, source, () => {
    first ||= 1000 * (processorTime() - opened);
  });
  await reading.read();
  const all = 1000 * (processorTime() - opened);
  const keys: number[] = [];
  const busy: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    const before = performance.eventLoopUtilization();
    const pressed = processorTime();
    reading.edit([{ start: near + key, end: near + key, text: key % 6 ? 'e' : ' ' }]);
    await reading.read();
    // What the editor asks for then: the marks of what it shows.
    reading.analysis?.within({ start: near, end: near + 5000 });
    keys.push(1000 * (processorTime() - pressed));
    busy.push(performance.eventLoopUtilization(before).active);
  }
  reading.dispose();
  analyzer.dispose();
  return { first, all, keys, busy };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
