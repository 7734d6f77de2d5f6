import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectForeign, detectLanguage } from '../../../src/core/text/language';
import { languageRuns } from '../../../src/core/text/languageRuns';

const SEEDS = {
  '000_81b26b287d68cc9b': 'de',
  '001_7c753afd386f5981': 'de',
  '002_60d5d92e676d09a4': 'de',
  '003_79c815f5f65dac68': 'nl',
  '004_98b1f44858d35dbe': 'de',
};
const ENGLISH =
  'The minister said on Monday that the talks with the other side had not been easy, but that they were useful for both of them.';
const GERMAN =
  'Der Minister sagte am Montag, dass die Gespräche mit der anderen Seite nicht leicht waren, aber auch für beide nützlich.';
const FRENCH =
  'Le ministre a déclaré lundi que les discussions avec l’autre partie n’avaient pas été faciles, mais qu’elles étaient utiles.';

test.each(Object.entries(SEEDS))('%s is in %s', (name, language) => {
  const text = readFileSync(`seeds/${name}.txt`, 'utf8');
  expect(detectLanguage(text)).toBe(language);
  expect(detectForeign(text)).toBeUndefined();
});

describe('a text in another language', () => {
  test('is noticed', () => {
    expect(detectForeign(FRENCH)).toBe('fra');
    expect(
      detectForeign(
        'Министр заявил в понедельник, что переговоры с другой стороной были непростыми, но полезными для всех.',
      ),
    ).toBeDefined();
  });

  test('is not suspected in a short one or a supported one', () => {
    expect(detectForeign('Xi in Moskau')).toBeUndefined();
    expect(detectForeign('')).toBeUndefined();
    for (const text of [ENGLISH, GERMAN]) expect(detectForeign(text)).toBeUndefined();
  });
});

describe('runs of languages', () => {
  test('a long paragraph in another language is a run of its own', () => {
    const text = `${GERMAN}\n${ENGLISH}\n${GERMAN}\n`;
    expect(languageRuns(text, 'de').map(({ start, end, language }) => [language, text.slice(start, end)])).toEqual([
      ['de', `${GERMAN}\n`],
      ['en', `${ENGLISH}\n`],
      ['de', `${GERMAN}\n`],
    ]);
  });

  test('a short line goes with the text', () => {
    expect(languageRuns('The end.\nDas Ende.', 'de')).toEqual([{ start: 0, end: 18, language: 'de' }]);
  });

  test('cover every text, in order and without gaps', () => {
    const line = fc.constantFrom(ENGLISH, GERMAN, FRENCH, 'Kurz.', '');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const runs = languageRuns(text, 'de');
        expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });
});
