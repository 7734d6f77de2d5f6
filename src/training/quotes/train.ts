// Trains what the quote finder has learnt: node scripts/run.mjs src/training/quotes/train.ts
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../core/text/language';
import { authored } from '../eval/quoteSets';
import { trainModels } from './models';

const OUT = 'src/core/quotes/model/weights.json';

const file: Record<string, unknown> = {};
for (const language of LANGUAGES)
  file[language] = trainModels(authored(language, 'train'), (line) => console.log(language, line));
writeFileSync(OUT, `${JSON.stringify(file, null, 2)}\n`);
