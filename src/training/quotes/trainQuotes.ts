import { writeFileSync } from 'node:fs';
import type { Knowledge } from '../../core/entities/knowledge';
import { LANGUAGES } from '../../core/text/language';
import { calibrate } from './calibrate';
import { outsideLessons, ownLessons } from './lessons';
import { trainModels } from './models';

const FILE = 'media/models/quotes.json';

/** Trains the models of the quote finder and writes them where it reads them; the same documents and taggers give the same bytes. */
export function trainQuotes(shared: string, knowledge: Knowledge, log: (line: string) => void): void {
  const lessons = [...ownLessons(), ...outsideLessons(shared, knowledge)];
  const models = trainModels(lessons, log);
  const calibration = calibrate(lessons);
  const file = Object.fromEntries(
    LANGUAGES.map((language) => [language, { ...models[language], calibration: calibration[language] }]),
  );
  const content = `${JSON.stringify(file, null, 2)}\n`;
  writeFileSync(FILE, content);
  log(`${FILE}: ${content.length.toLocaleString('en')} bytes`);
}
