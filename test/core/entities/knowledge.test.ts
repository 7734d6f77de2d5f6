import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gatherFiles, readKnowledge } from '../../../src/core/entities/knowledge';

test('cities are known from the bytes of their list', () => {
  const { knowledge, warnings } = readKnowledge({ cities: readFileSync('media/models/cities.tsv') });
  expect(warnings).toEqual([]);
  expect(knowledge.cities.find('Peking', new Set())).toMatchObject({ country: 'iso3166:CN', capital: true });
  expect(knowledge.cities.find('Nirgendwo an der Null', new Set())).toBeNull();
});

test('a file that is not there is named, and the others are read', async () => {
  const { files, missing } = await gatherFiles(
    async (name) => {
      return name === 'names.bin' ? readFileSync(`media/models/${name}`) : undefined;
    },
    ['nl'],
  );
  expect(missing).toEqual(expect.arrayContaining(['clusters.bin', 'tagger.nl.bin']));
  expect(missing).not.toContain('names.bin');
  expect(missing).not.toContain('tagger.de.bin');
  expect(readKnowledge(files).warnings).toEqual([]);
});

test('a language’s own word groups are looked for with its tagger, and no others', async () => {
  const asked: string[] = [];
  const read = async (name: string) => {
    asked.push(name);
    return undefined;
  };
  expect((await gatherFiles(read, ['de'])).missing).toContain('clusters.de.bin');
  expect((await gatherFiles(read, ['nl', 'en'])).missing).not.toContain('clusters.nl.bin');
  expect(asked).not.toContain('clusters.en.bin');
});
