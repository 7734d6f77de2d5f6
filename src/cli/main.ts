import { readFile } from 'node:fs/promises';
import { analyze } from '../core/analyze';

for (const file of process.argv.slice(3)) {
  readFile(file, 'utf8').then((text) => console.log(JSON.stringify({ source: file, ...analyze(text) })));
}
