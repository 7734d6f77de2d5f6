import type { Figure, Findings, Section } from '../section';
import { median, warmedUp } from './measure';
import { SYSTEMS, type SystemName } from './systems';
import { mixedDocuments, readSamples } from './texts';
import { serve, Turns } from './turns';

const SHARED = process.env.SHARED ?? '../shared';
// UTF-16 code units of corpora, and in how many runs they are read.
const LENGTH = 10_000_000;
const RUNS = 10;

/** After so long, in seconds of processor time, the turns taken so far must do: some read ten times as slowly as others. */
const LONGEST = 60;

/**
 * How fast `analyze` is beside other libraries and beside bare word splitting, on many documents of usual length. The systems take turns, and
 * each turn is compared with that of `analyze` beside it: a machine's speed drifts.
 */
export const speed: Section = {
  name: 'analysis',
  tasks: {
    async serve([system]) {
      const samples = Array(20).fill(readSamples()).flat();
      const corpora = inRuns(mixedDocuments(SHARED, LENGTH));
      const read = await warmedUp(system as SystemName, [...readSamples(), ...corpora.flat()]);
      await serve({ samples: () => read(samples), corpora: (run) => read(corpora[run] ?? []) });
    },
  },
  async run(): Promise<Findings> {
    const systems = Object.keys(SYSTEMS) as SystemName[];
    const rates = new Map<SystemName, Rates>();
    const turns = new Map<SystemName, Turns>();
    for (const system of systems) {
      const started = await Turns.start(system);
      if (started) turns.set(system, started);
      // A peer that cannot be installed here is left out.
      else console.error(`${system} could not be measured.`);
    }
    const spent = new Map<SystemName, number>();
    for (let run = 0; run < RUNS; run++) {
      for (const [system, taking] of turns) {
        if ((spent.get(system) ?? 0) > LONGEST) continue;
        const own = rates.get(system) ?? { samples: [], corpora: [] };
        rates.set(system, own);
        for (const set of SETS) {
          const { tokens, seconds } = await taking.take(set, run);
          own[set].push(tokens / seconds);
          spent.set(system, (spent.get(system) ?? 0) + seconds);
        }
      }
    }
    for (const taking of turns.values()) taking.stop();
    const ours = rates.get('analyze');
    /** How many times as fast a system is as `analyze`, turn by turn. */
    const times = (system: SystemName, set: (typeof SETS)[number]): number =>
      median((rates.get(system)?.[set] ?? []).map((rate, run) => rate / (ours?.[set][run] ?? Number.NaN)));
    const figures = SETS.flatMap((set) => [
      ...(rates.has('compromise')
        ? [figure(`${set}: times as fast as compromise`, 1 / times('compromise', set), 'higher', 2)]
        : []),
      figure(`${set}: times as long as splitting words`, times('Intl.Segmenter, words', set), 'lower', 8),
    ]);
    const table = {
      title: `Analysis: tokens a second of processor time, median of ${RUNS} runs, and times as fast as analyze, turn by turn`,
      rows: [
        ['system', 'samples', '×', `${LENGTH / 1e6} MB of corpora`, '×'],
        ...[...rates].map(([system, { samples, corpora }]) => [
          system,
          rate(median(samples)),
          times(system, 'samples').toFixed(2),
          rate(median(corpora)),
          times(system, 'corpora').toFixed(2),
        ]),
      ],
    };
    return { tables: [table], figures };
  },
};

const SETS = ['samples', 'corpora'] as const;

/** Tokens a second, a turn after another. */
type Rates = Record<(typeof SETS)[number], number[]>;

function inRuns(documents: readonly string[]): string[][] {
  const size = Math.ceil(documents.length / RUNS);
  return Array.from({ length: RUNS }, (_, run) => documents.slice(run * size, (run + 1) * size));
}

function figure(name: string, value: number, better: 'higher' | 'lower', goal: number): Figure {
  return { name, value, better, goal };
}

function rate(tokens: number): string {
  return `${Math.round(tokens / 1000)} k`;
}
