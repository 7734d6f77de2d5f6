import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../../core/analyze';
import type { Findings, Section } from '../section';
import { inOwnProcess } from '../section';
import { wholeKnowledge } from './knowledge';
import { processorTime } from './measure';
import { longText, readSamples } from './texts';

const SHARED = process.env.SHARED ?? '../shared';
// UTF-16 code units.
const LENGTHS = [1e3, 1e4, 1e5, 1e6, 1e7, 5e7];
/** Beside which length the others are put: long enough to measure, short enough for no effect of length. */
const BASE = 1e5;

interface Growth {
  /** Seconds of processor time. */
  readonly seconds: number;
  /** The most memory that the process had, in bytes, and how much of that it had before the text. */
  readonly resident: number;
  readonly before: number;
}

/** How time and memory of one analysis grow with the length of the text. */
export const growth: Section = {
  name: 'growth',
  tasks: { text: ([file]) => measureText(file ?? '') },
  async run(): Promise<Findings> {
    const rows = measureAll();
    const perUnit = (length: number): number => {
      const row = rows.find((other) => other.length === length);
      return row ? row.seconds / row.length : Number.NaN;
    };
    const table = {
      title: 'Growth: one analysis of one German text, by its length',
      rows: [
        [
          'length',
          'processor time',
          'MB a second',
          'time a character, beside 100 kB',
          'memory of the process',
          'before',
        ],
        ...rows.map(({ length, seconds, resident, before }) => [
          `${length / 1e3} kB`,
          seconds < 1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(1)} s`,
          (length / 1e6 / seconds).toFixed(2),
          (perUnit(length) / perUnit(BASE)).toFixed(2),
          `${Math.round(resident / 1e6)} MB`,
          `${Math.round(before / 1e6)} MB`,
        ]),
      ],
    };
    const largest = rows.at(-1);
    return {
      tables: [table],
      figures: [
        {
          name: '50 MB: time a character beside 100 kB',
          value: perUnit(5e7) / perUnit(BASE),
          better: 'lower',
          goal: 1.3,
        },
        { name: '50 MB: memory, MB', value: (largest?.resident ?? 0) / 1e6, better: 'lower', goal: 600 },
      ],
    };
  },
};

/** The texts are written to files, so that what making them took is not in the memory of the process that is measured. */
function measureAll(): (Growth & { length: number })[] {
  const folder = mkdtempSync(join(tmpdir(), 'growth-bench-'));
  try {
    return LENGTHS.map((length) => {
      const file = join(folder, `${length}.txt`);
      writeFileSync(file, longText(SHARED, 'de', length));
      return { length, ...inOwnProcess<Growth>('growth', 'text', file) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureText(file: string): Promise<Growth> {
  const knowledge = await wholeKnowledge();
  for (let warm = 0; warm < 40; warm++) for (const sample of readSamples()) analyze(sample, { knowledge });
  const text = readFileSync(file, 'utf8');
  const { length } = text;
  const before = process.memoryUsage().rss;
  const runs = Math.max(1, Math.round(1e6 / length));
  const started = processorTime();
  for (let run = 0; run < runs; run++) analyze(text, { knowledge });
  const seconds = (processorTime() - started) / runs;
  // In kilobytes, whatever the system counts in.
  return { seconds, resident: process.resourceUsage().maxRSS * 1024, before };
}
