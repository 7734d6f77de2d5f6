import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { analyze } from '../../core/analyze';
import { wholeKnowledge } from './analysis/knowledge';
import { median, processorTime } from './analysis/measure';
import { readSamples } from './analysis/texts';
import { type Findings, inOwnProcess, type Section } from './section';

const BUNDLES = ['extension.js', 'editor.js', 'extension.web.js', 'worker.js', 'worker.web.js', 'cli.js'];
const RUNS = 7;

/** What starting costs: the size of the bundles, and the time until the first text has its marks. */
export const start: Section = {
  name: 'start',
  tasks: { compile, load, firstText },
  async run(): Promise<Findings> {
    const sizes = BUNDLES.map((name) => statSync(join('dist', name)).size / 1000);
    const runs = Array.from({ length: RUNS }, () => ({
      compile: inOwnProcess<number>('start', 'compile'),
      load: inOwnProcess<number>('start', 'load'),
      ...inOwnProcess<FirstText>('start', 'firstText'),
    }));
    const of = (name: keyof (typeof runs)[number]) => median(runs.map((run) => run[name]));
    const rows = [
      ...BUNDLES.map((name, i) => [name, `${sizes[i]?.toFixed(0)} kB`]),
      ['compiling editor.js', `${of('compile').toFixed(1)} ms`],
      ['loading editor.js, when the first source opens', `${of('load').toFixed(1)} ms`],
      ['reading the models (in the worker)', `${of('models').toFixed(0)} ms`],
      ['the first text after that, cold', `${of('text').toFixed(0)} ms`],
    ];
    return {
      tables: [{ title: `Start: processor time, median of ${RUNS} processes`, rows: [['what', 'figure'], ...rows] }],
      figures: [
        ...BUNDLES.map((name, i) => ({
          name: `${name}, kB`,
          value: sizes[i] ?? Number.NaN,
          better: 'lower' as const,
          ...(name !== 'cli.js' && { goal: 500 }),
        })),
        { name: 'compiling editor.js, ms', value: of('compile'), better: 'lower', goal: 30 },
        { name: 'loading editor.js, ms', value: of('load'), better: 'lower' },
      ],
    };
  },
};

interface FirstText {
  /** Milliseconds of processor time. */
  readonly models: number;
  readonly text: number;
}

/** Milliseconds to compile the bundle, without running it: for that it needs an editor around it (`npm run bench:editor`). */
async function compile(): Promise<number> {
  const code = readFileSync('dist/editor.js', 'utf8');
  const started = processorTime();
  new Function(code);
  return 1000 * (processorTime() - started);
}

/**
 * Milliseconds to compile the bundle and run its modules, up to where the editor would call `activate`. A lower bound of
 * activation: what the editor's own interface costs is not in it.
 */
async function load(): Promise<number> {
  const file = resolve('dist/editor.js');
  const ofNode = createRequire(file);
  const require = (name: string): unknown => (name === 'vscode' ? anything : ofNode(name));
  const started = processorTime();
  new Function('require', 'module', 'exports', readFileSync(file, 'utf8'))(require, { exports: {} }, {});
  return 1000 * (processorTime() - started);
}

/** Stands for the editor's interface: it and all that inherits from it has every member, and is a class and a number where one is wanted. */
const anything: object = new Proxy(class {}, {
  getPrototypeOf: () => anything,
  apply: () => anything,
  get(target, key) {
    if (key === 'prototype') return target.prototype;
    return key === Symbol.toPrimitive ? () => 0 : anything;
  },
});

async function firstText(): Promise<FirstText> {
  const started = processorTime();
  const knowledge = await wholeKnowledge();
  const loaded = processorTime();
  analyze(readSamples()[0] ?? '', { knowledge });
  return { models: 1000 * (loaded - started), text: 1000 * (processorTime() - loaded) };
}
