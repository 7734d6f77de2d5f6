import { spawnSync } from 'node:child_process';
import type { Table } from '../eval/table';

/** A figure that is kept from run to run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Which way it should go. */
  readonly better: 'higher' | 'lower';
  /** What is promised. */
  readonly goal?: number;
}

/** What one part of the benchmark found. */
export interface Findings {
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
}

/** One part of the benchmark. `tasks` are what it runs in processes of its own, by name, each giving JSON. */
export interface Section {
  readonly name: string;
  run(): Promise<Findings>;
  readonly tasks?: Readonly<Record<string, (parameters: readonly string[]) => Promise<unknown>>>;
}

/**
 * Runs a task of a section in a process of its own, so that neither memory nor compiled code of others counts.
 * @throws Error where it fails.
 */
export function inOwnProcess<Result>(section: string, task: string, ...parameters: string[]): Result {
  const script = process.argv[1] ?? '';
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', script, '--task', `${section}:${task}`, ...parameters],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`The task ${task} of ${section} failed.`);
  // Libraries may print lines of their own before it.
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Result;
}
