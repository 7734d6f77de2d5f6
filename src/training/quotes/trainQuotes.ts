import { writeFileSync } from 'node:fs';
import { allLessons } from './lessons';
import { trainModels } from './models';

const FILE = 'media/models/quotes.json';

/** Trains the models of the quote finder and writes them where it reads them; the same documents give the same bytes. */
export function trainQuotes(log: (line: string) => void): void {
  const content = `${JSON.stringify(trainModels(allLessons(), log), null, 2)}\n`;
  writeFileSync(FILE, content);
  log(`${FILE}: ${content.length.toLocaleString('en')} bytes`);
}
