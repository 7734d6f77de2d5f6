// Takes the README's picture over from the last run of the user interface's tests.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { results, root } from '../paths.mjs';

const name = 'readme-marks.png';
const target = join(root, 'media', 'readme', 'marks.png');
await mkdir(join(root, 'media', 'readme'), { recursive: true });
try {
  await copyFile(join(results, name), target);
  console.log(`Took ${name} over; look at it before you commit it.`);
} catch {
  console.error(`There is no test-results/${name}: run "npm run test:ui" first.`);
  process.exitCode = 1;
}
