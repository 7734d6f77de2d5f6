import type { Findings, Section } from '../section';
import { inOwnProcess } from '../section';
import { measure, median, type Run } from './measure';
import { SYSTEMS, type SystemName } from './systems';
import { mixedDocuments, readSamples } from './texts';

const SHARED = process.env.SHARED ?? '../shared';
// UTF-16 code units of corpora, and in how many runs they are read.
const LENGTH = 10_000_000;
const RUNS = 10;

/** How fast `analyze` is beside other libraries and beside bare word splitting, on many documents of usual length. */
export const speed: Section = {
  name: 'analysis',
  tasks: {
    samples: ([system]) => measure(system as SystemName, Array(RUNS).fill(Array(20).fill(readSamples()).flat())),
    corpora: ([system]) => measure(system as SystemName, inRuns(mixedDocuments(SHARED, LENGTH))),
  },
  async run(): Promise<Findings> {
    const rows = (Object.keys(SYSTEMS) as SystemName[]).flatMap((system) => {
      const row = measured(system);
      return row ? [row] : [];
    });
    const ours = rows[0];
    const of = (name: SystemName) => rows.find(({ system }) => system === name);
    const segmenter = of('Intl.Segmenter, words');
    const compromise = of('compromise');
    const figures = ours && [
      ...(compromise
        ? [
            figure('samples: times as fast as compromise', ours.samples / compromise.samples, 'higher', 2),
            figure('corpora: times as fast as compromise', ours.corpora / compromise.corpora, 'higher', 2),
          ]
        : []),
      ...(segmenter
        ? [
            figure('samples: times as long as splitting words', segmenter.samples / ours.samples, 'lower', 8),
            figure('corpora: times as long as splitting words', segmenter.corpora / ours.corpora, 'lower', 8),
          ]
        : []),
    ];
    const table = {
      title: `Analysis: tokens a second of processor time, median of ${RUNS} runs, and times as fast as analyze`,
      rows: [
        ['system', 'samples', '×', `${LENGTH / 1e6} MB of corpora`, '×'],
        ...rows.map(({ system, samples, corpora }) => [
          system,
          rate(samples),
          (samples / (ours?.samples ?? 1)).toFixed(2),
          rate(corpora),
          (corpora / (ours?.corpora ?? 1)).toFixed(2),
        ]),
      ],
    };
    return { tables: [table], figures: figures ?? [] };
  },
};

interface Row {
  readonly system: SystemName;
  /** Tokens a second. */
  readonly samples: number;
  readonly corpora: number;
}

function measured(system: SystemName): Row | undefined {
  try {
    const rateOf = (task: string) =>
      median(inOwnProcess<Run[]>('analysis', task, system).map(({ tokens, seconds }) => tokens / seconds));
    return { system, samples: rateOf('samples'), corpora: rateOf('corpora') };
  } catch {
    // A peer that cannot be installed here is left out.
    console.error(`${system} could not be measured.`);
    return undefined;
  }
}

function inRuns(documents: readonly string[]): string[][] {
  const size = Math.ceil(documents.length / RUNS);
  return Array.from({ length: RUNS }, (_, run) => documents.slice(run * size, (run + 1) * size));
}

function figure(name: string, value: number, better: 'higher' | 'lower', goal: number) {
  return { name, value, better, goal };
}

function rate(tokens: number): string {
  return `${Math.round(tokens / 1000)} k`;
}
