// Lists what is likely to be a slip in the written documents: node scripts/run.mjs src/training/corpora/checkWritten.ts [FOLDER]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doubtsOf } from './doubts';
import { parseWritten } from './written';

const [folder = 'src/training/data/written'] = process.argv.slice(2);
let documents = 0;
let doubts = 0;
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.xml')) continue;
  try {
    for (const document of parseWritten(file, readFileSync(join(folder, file), 'utf8'))) {
      documents++;
      for (const doubt of doubtsOf(document)) {
        console.log(`${document.id}: ${doubt}`);
        doubts++;
      }
    }
  } catch (error) {
    console.log(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    doubts++;
  }
}
console.log(`${documents} documents, ${doubts} doubts`);
