// Looks at the errors in quotes: node scripts/run.mjs src/training/eval/quotesMain.ts [--gold-mentions] [--set NAME --errors KIND]
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../node/models';
import { printVerdict } from './quoteErrors';
import type { Verdict } from './quoteScore';
import { authored, type GoldDocument } from './quoteSets';
import { quoteSets, scoreQuotes } from './quotes';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    'gold-mentions': { type: 'boolean', default: false },
    // The documents that may be looked at while tuning, rather than the ones held out.
    train: { type: 'boolean', default: false },
    set: { type: 'string' },
    errors: { type: 'string' },
    limit: { type: 'string', default: '60' },
  },
});

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}

let left = Number(values.limit);
const classes = new Map<string, number>();
function show(document: GoldDocument, verdict: Verdict): void {
  const kind = `${verdict.kind} ${verdict.kind === 'extra' ? verdict.found.kind : verdict.gold.kind}`;
  classes.set(kind, (classes.get(kind) ?? 0) + 1);
  if (values.errors && left > 0 && printVerdict(document, verdict, values.errors)) left--;
}

const { knowledge } = await loadKnowledge('media/models');
const sets = values.train
  ? (['de', 'nl', 'en'] as const).map((language) => ({
      name: `authored ${language}, train`,
      documents: () => authored(language, 'train'),
    }))
  : quoteSets(values.shared);
console.log('set'.padEnd(34), 'direct P/R/F', ' '.repeat(8), 'indirect P/R/F', ' '.repeat(6), 'any F', 'speaker (n)');
for (const set of sets) {
  if (values.set && !set.name.includes(values.set)) continue;
  classes.clear();
  const score = scoreQuotes(set.documents(), knowledge, values['gold-mentions'], show);
  const three = (c: { precision: number; recall: number; f1: number }) =>
    `${percent(c.precision)} ${percent(c.recall)} ${percent(c.f1)}`;
  const { right, wrong } = score.speakers;
  console.log(
    set.name.padEnd(34),
    three(score.direct),
    '|',
    three(score.indirect),
    '|',
    percent(score.any.f1),
    '|',
    percent(right / Math.max(1, right + wrong)),
    right + wrong,
  );
  console.log('   ', [...classes].map(([kind, count]) => `${kind}: ${count}`).join(', '));
}
