import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { translate } from '../../scripts/schemas.mjs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** Every title and description of a schema, and the rest of it without them. */
function taken(schema: unknown): { words: string[]; rest: string } {
  const words: string[] = [];
  const rest = JSON.stringify(schema, (key, value) => {
    if ((key !== 'title' && key !== 'description') || typeof value !== 'string') return value;
    words.push(value);
    return '';
  });
  return { words, rest };
}

it.each(['de', 'nl'])('the schemas say everything in the language of the window: %s', (language) => {
  const dictionary: Record<string, string> = read(`l10n/schemas.${language}.json`);
  const used = new Set<string>();
  for (const name of ['annotations', 'annotation-types']) {
    const english = taken(read(`media/${name}.schema.json`));
    const other = taken(translate(read(`media/${name}.schema.json`), dictionary));
    expect(other.rest).toBe(english.rest);
    // A placeholder of a snippet is no sentence.
    const sentences = english.words.filter((words) => !words.startsWith('$'));
    expect(sentences.filter((words) => !dictionary[words])).toEqual([]);
    for (const words of sentences) used.add(words);
  }
  expect(Object.keys(dictionary).filter((words) => !used.has(words))).toEqual([]);
});
