import { expect, test } from 'vitest';
import { NO_NAMES } from '../../../src/core/entities/names/nameLists';
import { type Candidate, kindOf } from '../../../src/core/entities/tagger/candidates';
import { LABEL_COUNT } from '../../../src/core/entities/tagger/labels';
import { readModel, type StoredSegments, writeModel } from '../../../src/core/entities/tagger/model';
import { SecondReader } from '../../../src/core/entities/tagger/secondReading';
import { segmentFeatures } from '../../../src/core/entities/tagger/segmentFeatures';
import { describeWords } from '../../../src/core/entities/tagger/wordFacts';
import { Failure } from '../../../src/core/text/message';
import { tokenize } from '../../../src/core/text/tokens';
import { buildVocabulary } from '../../../src/core/text/vocabulary';

const PER = kindOf({ type: 'PER', compound: false });
const ORG = kindOf({ type: 'ORG', compound: false });
const candidate = (first: number, last: number, kind: number, chance: number): Candidate => ({
  first,
  last,
  kind,
  chance,
});

/** Reads a text of one sentence in which all is in doubt; returns what each name covers and is. */
function secondReading(text: string, candidates: readonly Candidate[], segments?: StoredSegments): string[] {
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  const read = readModel(writeModel({ language: 'de', scale: 1, transitions, calibration: [] }, [], segments));
  if (!read.ok) throw new Failure(read.error);
  const tokens = tokenize(text, 'de');
  const vocabulary = buildVocabulary(tokens);
  const facts = describeWords(tokens, vocabulary, NO_NAMES);
  const sentence = { first: 0, end: tokens.count, names: [], doubts: [{ first: 0, end: tokens.count, candidates }] };
  const names = new SecondReader(read.model).read([sentence], vocabulary, facts, NO_NAMES);
  return names.map(({ first, last, type }) => `${text.slice(tokens.starts[first], tokens.ends[last])} ${type}`);
}

test('of segments that overlap those are taken that are worth most together', () => {
  const long = candidate(0, 1, PER, 0.6);
  expect(secondReading('Anna Berg', [candidate(0, 0, PER, 0.4), long, candidate(1, 1, PER, 0.5)])).toEqual([
    'Anna Berg PER',
  ]);
  expect(secondReading('Anna Berg', [candidate(0, 0, PER, 0.5), long, candidate(1, 1, PER, 0.6)])).toEqual([
    'Anna PER',
    'Berg PER',
  ]);
});

test('what is unlikely is left out, also where nothing stands against it', () => {
  expect(secondReading('Anna Berg', [candidate(0, 1, PER, 0.2)])).toEqual([]);
});

test('what is learnt of a segment moves its odds', () => {
  const text = 'Firma Berg';
  const rivals = [candidate(1, 1, PER, 0.5), candidate(1, 1, ORG, 0.4)];
  expect(secondReading(text, rivals)).toEqual(['Berg PER']);
  const tokens = tokenize(text, 'de');
  const vocabulary = buildVocabulary(tokens);
  const facts = describeWords(tokens, vocabulary, NO_NAMES);
  const features = new Uint32Array(64);
  const sentence = { first: 0, end: 2, candidates: rivals };
  const count = segmentFeatures({ vocabulary, facts, lists: NO_NAMES }, sentence, 1, 1, features);
  const hashes = [...features.subarray(0, count)];
  expect(new Set(hashes).size).toBe(count);
  const learnt = hashes.slice(0, 1).map((hash) => ({ hash, labels: [PER, ORG], weights: [-2, 2] }));
  expect(secondReading(text, rivals, { scale: 1, features: learnt })).toEqual(['Berg ORG']);
});
