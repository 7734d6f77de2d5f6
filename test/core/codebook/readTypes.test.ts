import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveStrings } from '../../../scripts/docs/tables.mjs';
import { checkPatterns } from '../../../src/core/codebook/checkPatterns';
import { readTypes, readTypesFile } from '../../../src/core/codebook/readTypes';
import { inEnglish } from '../../../src/core/text/message';

const THEORY = {
  id: 'THEORY',
  label: 'Theory',
  key: 'y',
  color: { light: '#7a3e9d', dark: '#c79bf2' },
  description: 'A theory by name.',
  parent: 'MISC',
  words: ['realism'],
  patterns: ['\\bneo-\\w+ism\\b'],
};

describe('readTypes', () => {
  it('reads a whole type', () => {
    expect(readTypes([THEORY])).toEqual({ types: [THEORY], problems: [] });
  });

  it('keeps what is right of a type, and says what is not', () => {
    const { types, problems } = readTypes([{ ...THEORY, key: 'x', color: 'red', words: 'realism' }]);
    const { key: _key, color: _color, words: _words, ...rest } = THEORY;
    expect(types).toEqual([rest]);
    expect(problems).toHaveLength(3);
    for (const { message } of problems) expect(inEnglish(message)).toMatch(/^THEORY: "(key|color|words)" is /);
  });

  it('gives a key and an id to one type only', () => {
    const { types, problems } = readTypes([THEORY, { id: 'OTHER', key: 'y' }, { id: 'THEORY' }]);
    expect(types).toEqual([THEORY, { id: 'OTHER' }]);
    expect(problems.map(({ id, message }) => [id, inEnglish(message)])).toEqual([
      ['OTHER', 'THEORY and OTHER share the key y: OTHER has none.'],
      ['THEORY', 'THEORY is defined twice: the first definition counts.'],
    ]);
  });

  it('leaves it to checkPatterns to say which patterns cannot be used, and why', () => {
    const { types } = readTypes([{ id: 'T', patterns: ['(unclosed', '(?=look-ahead)', 'c+', 'x'.repeat(1001)] }]);
    const problems = checkPatterns(types);
    expect(problems).toHaveLength(3);
    for (const { id, message } of problems) {
      expect(id).toBe('T');
      expect(inEnglish(message)).toMatch(/^T: the pattern “.{1,80}” cannot be used: /);
    }
  });

  it('reads a file with the list in it or around it, and says what is no JSON', () => {
    expect(readTypesFile(JSON.stringify({ types: [THEORY] })).types).toEqual([THEORY]);
    expect(readTypesFile(JSON.stringify([THEORY])).types).toEqual([THEORY]);
    const [problem] = readTypesFile('{ "types": [').problems;
    expect(problem && inEnglish(problem.message)).toMatch(/^This file is not valid JSON: /);
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { types, problems } = readTypes(json);
        expect(types.length > 0 || problems.length > 0 || (Array.isArray(json) && json.length === 0)).toBe(true);
      }),
    );
  });
});

describe('the schema of annotation-types.json', () => {
  const schema = JSON.parse(readFileSync('media/annotation-types.schema.json', 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false, formats: { 'color-hex': true } });
  const validate = ajv.compile(schema);

  it('takes what is read without a problem, and refuses what is not', () => {
    expect(validate({ types: [THEORY] })).toBe(true);
    for (const wrong of [{ key: 'x' }, { color: 'red' }, { words: 'realism' }, { id: 'a b' }]) {
      const type = { ...THEORY, ...wrong };
      expect(readTypes([type]).problems).not.toEqual([]);
      expect(validate({ types: [type] })).toBe(false);
    }
  });

  it('is the one of the setting', () => {
    const [manifest, strings] = ['package.json', 'package.nls.json'].map((file) =>
      JSON.parse(readFileSync(file, 'utf8')),
    );
    const { configuration } = resolveStrings(manifest, strings).contributes ?? {};
    expect(configuration?.properties).toHaveProperty(['sourceAnnotator.types', 'items'], schema.properties.types.items);
  });
});
