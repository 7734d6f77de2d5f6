import { analyze } from '../../../core/analyze';
import { loadKnowledge } from '../../../node/models';
import type { Findings, Section } from '../section';
import { inOwnProcess } from '../section';
import { processorTime } from './measure';
import { longText } from './texts';

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
  tasks: { length: ([length]) => measureLength(Number(length)) },
  async run(): Promise<Findings> {
    const rows = LENGTHS.map((length) => ({ length, ...inOwnProcess<Growth>('growth', 'length', String(length)) }));
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

async function measureLength(length: number): Promise<Growth> {
  const { knowledge } = await loadKnowledge('media/models');
  // Others than the measured text, so that nothing of it is remembered.
  for (const warm of ['nl', 'en', 'de'] as const) analyze(longText(SHARED, warm, 300_000), { knowledge });
  const text = longText(SHARED, 'de', length);
  const before = process.memoryUsage().rss;
  const runs = Math.max(1, Math.round(3e5 / length));
  const started = processorTime();
  for (let run = 0; run < runs; run++) analyze(text, { knowledge });
  const seconds = (processorTime() - started) / runs;
  // In kilobytes, whatever the system counts in.
  return { seconds, resident: process.resourceUsage().maxRSS * 1024, before };
}
