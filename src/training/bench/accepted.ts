import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from './section';

const FILE = 'src/training/bench/accepted.json';
/** Ratios of processor times differ so much from run to run on one machine, and somewhat from one machine to another. */
const NOISE = 0.25;

/** The last accepted result: by section and name of the figure. */
type Accepted = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function readAccepted(): Accepted {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Accepted) : {};
}

/** Puts the figures of a section in the place of those accepted before. */
export function accept(section: string, figures: readonly Figure[]): void {
  const kept = Object.fromEntries(figures.map(({ name, value }) => [name, Number(value.toPrecision(3))]));
  writeFileSync(FILE, `${JSON.stringify({ ...readAccepted(), [section]: kept }, null, 2)}\n`);
}

/** What is wrong with a figure, a sentence each: it is worse than accepted by more than the noise, or misses its goal. */
export function complaints({ name, value, better, goal }: Figure, accepted: number | undefined): string[] {
  const shown = value.toPrecision(3);
  const isWorse = (than: number, by: number) => (better === 'higher' ? value < than / by : value > than * by);
  return [
    ...(accepted !== undefined && isWorse(accepted, 1 + NOISE) ? [`${name}: ${shown}, accepted was ${accepted}.`] : []),
    ...(goal !== undefined && isWorse(goal, 1) ? [`${name}: ${shown}, the goal is ${goal}.`] : []),
  ];
}
