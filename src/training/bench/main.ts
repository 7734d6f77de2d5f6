import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { formatTable } from '../eval/table';
import { accept, complaints, readAccepted } from './accepted';
import { growth } from './analysis/growth';
import { speed } from './analysis/speed';
import { editing } from './editing/editing';
import type { Section } from './section';
import { start } from './start';

// Prints how fast it all is, as ratios to other programs in the same run. Ends with status 1 where something has become
// slower than the last accepted result or misses what is promised.
//   npm run bench                  everything
//   npm run bench -- analysis      one or some of: analysis, growth, start, editing, editor, index, anchoring
//   npm run bench -- --accept      keeps the figures as accepted

const SECTIONS: readonly Section[] = [speed, growth, start, editing];
/** Benchmarks with a command of their own, and promises that they check themselves. */
const OWN_COMMAND = ['editor', 'index', 'anchoring'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'boolean', default: false },
    /** Set for the processes that this one starts: `section:task`, with its parameters behind. */
    task: { type: 'string' },
  },
});

if (values.task !== undefined) console.log(JSON.stringify(await runTask(values.task, positionals)));
else await runAll(positionals);

async function runTask(name: string, parameters: readonly string[]): Promise<unknown> {
  const [section, task = ''] = name.split(':');
  const run = SECTIONS.find((other) => other.name === section)?.tasks?.[task];
  if (!run) throw new Error(`There is no task ${name}.`);
  return run(parameters);
}

async function runAll(wanted: readonly string[]): Promise<void> {
  const known = [...SECTIONS.map(({ name }) => name), ...OWN_COMMAND];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no benchmark ${unknown.join(', ')}. There are ${known.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  for (const section of SECTIONS) if (isWanted(section.name)) await runSection(section);
  for (const name of OWN_COMMAND) {
    if (!isWanted(name)) continue;
    const { status } = spawnSync('npm', ['run', '-s', `bench:${name}`], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

async function runSection(section: Section): Promise<void> {
  const { tables, figures } = await section.run();
  for (const table of tables) console.log(formatTable(table));
  const accepted = readAccepted()[section.name] ?? {};
  const rows = figures.map(({ name, value, goal }) => [
    name,
    value.toPrecision(3),
    accepted[name]?.toPrecision(3) ?? '',
    goal === undefined ? '' : String(goal),
  ]);
  console.log(
    formatTable({ title: `${section.name}: kept figures`, rows: [['figure', 'now', 'accepted', 'goal'], ...rows] }),
  );
  for (const figure of figures) {
    for (const complaint of complaints(figure, accepted[figure.name])) {
      console.error(complaint);
      process.exitCode = 1;
    }
  }
  if (values.accept) accept(section.name, figures);
}
