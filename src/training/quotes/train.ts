// Trains what the quote finder has learnt: node scripts/run.mjs src/training/quotes/train.ts
import { writeFileSync } from 'node:fs';
import { authored } from '../eval/quoteSets';
import { trainModels } from './models';

const OUT = 'src/core/quotes/model/weights.json';

const weights = trainModels(
  { de: authored('de', 'train'), nl: authored('nl', 'train'), en: authored('en', 'train') },
  (line) => console.log(line),
);
writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
