import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/text/language';
import { doubtsOf } from '../../src/training/corpora/doubts';
import { parseWritten, readWritten } from '../../src/training/corpora/written';

const one = (paragraphs: string) => {
  const [document] = parseWritten('x.xml', `<doc lang="de">\n${paragraphs}\n</doc>`);
  if (!document) throw new Error('no document');
  return document;
};

describe('a written document', () => {
  const document = one(
    [
      '<p>🙂 <e t="ORG" n="European Union">EU</e>-Gipfel &amp; mehr</p>',
      '<p><q id="1" k="direct">„Nein“</q>, <cue q="1 2">sagte</cue> <sp q="1 2">der <e t="NORP" n="Iran">Iraner</e></sp>, ',
      '<q id="1" k="direct">„nie“</q>. <q id="2" k="indirect">Er komme</q>. <scare>„Titel“</scare></p>',
    ].join(''),
  );
  const slice = (span: { start: number; end: number } | null) => span && document.text.slice(span.start, span.end);

  test('has its paragraphs an empty line apart', () => {
    expect(document.text).toBe('🙂 EU-Gipfel & mehr\n\n„Nein“, sagte der Iraner, „nie“. Er komme. „Titel“');
  });

  test('counts in UTF-16 code units', () => {
    expect(document.mentions.map((mention) => [slice(mention), mention.type, mention.entity])).toEqual([
      ['EU', 'ORG', 'European Union'],
      ['Iraner', 'NORP', 'Iran'],
    ]);
  });

  test('has quotes with pieces, a shared speaker and cue', () => {
    expect(
      document.quotes.map(({ kind, spans, speaker, cue }) => [kind, spans?.map(slice), slice(speaker), slice(cue)]),
    ).toEqual([
      ['direct', ['„Nein“', '„nie“'], 'der Iraner', 'sagte'],
      ['indirect', undefined, 'der Iraner', 'sagte'],
    ]);
    expect(document.scare.map(slice)).toEqual(['„Titel“']);
  });
});

test.each([
  ['<p><e t="XYZ">a</e></p>', /"XYZ" is no type/],
  ['<p><e t="PER">a <e t="LOC">b</e></e></p>', /two names overlap/],
  ['<p><cue q="7">sagte</cue></p>', /no quote 7/],
  ['<p><b>a</b></p>', /<b> is unknown/],
])('refuses %s and says where', (paragraphs, reason) => {
  expect(() => one(paragraphs)).toThrow(reason);
  expect(() => one(paragraphs)).toThrow(/x\.xml, document 0/);
});

test('doubts a name that is marked in one place only', () => {
  expect(doubtsOf(one('<p><e t="PER" n="Ann Lee">Lee</e> kam. Lee ging, die Leeseite blieb.</p>'))).toEqual([
    'PER "Lee" is not marked in "Lee kam. Lee ging, die Leeseite blieb."',
  ]);
});

test.each(LANGUAGES)('the documents in the repository are sound: %s', (language) => {
  for (const document of readWritten(language)) {
    expect(document.language, document.id).toBe(language);
    expect(document.mentions.filter(({ text }) => text.trim() !== text)).toEqual([]);
  }
});
