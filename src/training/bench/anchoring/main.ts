import { formatTable } from '../../eval/table';
import { readTexts } from './documents';
import { METHODS, measure } from './measure';
import { Tally } from './outcome';
import { EDIT_SCRIPTS } from './scripts';
import { timings } from './timings';

// Prints how well and how fast annotations find their place in changed texts, beside the rule of the Hypothesis client.
// Ends with status 1 when what is promised is not reached.

const LEAST_RIGHT = 0.995;
const MOST_WRONG = 0.001;

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}

const texts = readTexts(process.env.SHARED ?? '../shared');
const rows: string[][] = [
  ['change', 'annotations', 'surviving', ...METHODS.flatMap(({ name }) => [`${name}: right`, 'wrong'])],
];
const totals = METHODS.map(() => new Tally());
for (const script of EDIT_SCRIPTS) {
  const tallies = measure(script, texts, METHODS);
  rows.push(row(script.name, tallies));
  for (const [which, tally] of tallies.entries()) totals[which]?.add(tally);
}
rows.push(row('all', totals));
console.log(
  formatTable({
    title: `Anchoring: ${texts.length} texts; right: of the annotations whose text survives; wrong: of all`,
    rows,
  }),
);
console.log(formatTable(timings(texts)));

function row(name: string, tallies: readonly Tally[]): string[] {
  const [first] = tallies;
  return [
    name,
    String(first?.all),
    String(first?.survivors),
    ...tallies.flatMap((tally) => [percent(tally.survivorsRight, tally.survivors), percent(tally.wrong, tally.all)]),
  ];
}

const ours = totals[0];
if (!ours || ours.survivorsRight / ours.survivors < LEAST_RIGHT || ours.wrong / ours.all > MOST_WRONG) {
  console.error(
    `Missed: at least ${100 * LEAST_RIGHT} % right and at most ${100 * MOST_WRONG} % wrong, with the stored text.`,
  );
  process.exitCode = 1;
}
