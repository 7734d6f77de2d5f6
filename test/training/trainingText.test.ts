import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { labelOf } from '../../src/core/entities/tagger/labels';
import { AUTHORED_WEIGHT, HARD_WEIGHT } from '../../src/training/tagger/corpusList';
import { readTrainingTexts } from '../../src/training/tagger/trainingText';

let shared: string;
beforeAll(() => {
  shared = mkdtempSync(join(tmpdir(), 'corpora-'));
  mkdirSync(join(shared, 'corpora/ner'), { recursive: true });
  const lines = ['Die\tO', 'Champions\tB-ORG', 'League\tI-ORG', 'zahlt\tO', 'Bayern\tB-ORG', '5\tO', 'Euro\tB-MISC'];
  writeFileSync(join(shared, 'corpora/ner/germeval2014fine.de.train.conll'), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(shared, { recursive: true }));

test('where a corpus counts otherwise than we do, its labels are read in our sense', () => {
  const { texts, missing } = readTrainingTexts(shared, 'de', 0);
  expect(missing.map((file) => file.split('/').at(-1))).toEqual(['mobie.de.train.conll']);
  const allowed = texts[0]?.allowed ?? [];
  expect([...allowed.slice(1, 3)]).toEqual([1 << labelOf('MISC', 'B'), 1 << labelOf('MISC', 'E')]);
  expect(allowed[4]).toBe(1 << labelOf('ORG', 'S'));
  expect((allowed[6] as number) & 1).toBe(1);
});

test('documents that are hard on purpose count less than the others', () => {
  const { texts } = readTrainingTexts(shared, 'de', 0);
  // The first text is the corpus.
  expect(new Set(texts.slice(1).map(({ weight }) => weight))).toEqual(new Set([AUTHORED_WEIGHT, HARD_WEIGHT.de]));
});
