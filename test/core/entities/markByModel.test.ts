import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/entities/findMentions';
import { type Knowledge, readKnowledge } from '../../../src/core/entities/knowledge';
import { tokenize } from '../../../src/core/text/tokens';

let knowledge: Knowledge;
beforeAll(() => {
  const read = readKnowledge({
    names: readFileSync('media/models/names.bin'),
    clusters: readFileSync('media/models/clusters.bin'),
    taggers: { de: readFileSync('media/models/tagger.de.bin') },
  });
  expect(read.warnings).toEqual([]);
  knowledge = read.knowledge;
});

const marks = (text: string) =>
  findMentions(tokenize(text, 'de'), 'de', knowledge).map((mention) => `${mention.type} ${mention.text}`);

test('a family name that is also a time is a person where it is surely one, and a date elsewhere', () => {
  const text = 'Edeltraud Sommer, Bürgermeisterin von Ulm, klagt. „Nein“, sagte Sommer. Das gelte ab Freitag.';
  expect(marks(text)).toEqual(['PER Edeltraud Sommer', 'LOC Ulm', 'PER Sommer', 'DATE Freitag']);
});

test('a headline with two people that the text knows holds two people', () => {
  const text = [
    'Xi Putin: ein Treffen',
    'Der chinesische Präsident Xi Jinping empfing den russischen Präsidenten Wladimir Putin.',
    'Danach dankte Putin seinem Gastgeber. Auch Xi lobte die Gespräche.',
  ].join('\n\n');
  expect(marks(text).slice(0, 2)).toEqual(['PER Xi', 'PER Putin']);
});

test('what is more likely no name than one is not marked', () => {
  const text =
    'Ob Lurz, Quandel oder Brimm: Das Grolle an Flint ist ihm Hekuba. Weh Tand! Zores und Bohei, Rand und Band.';
  for (const { confidence } of findMentions(tokenize(text, 'de'), 'de', knowledge))
    expect(confidence).toBeGreaterThanOrEqual(0.4);
});

test('a name of which a sentence leaves a doubt is what it is elsewhere in the text', () => {
  const text = readFileSync('seeds/000_81b26b287d68cc9b.txt', 'utf8');
  expect(marks(text).filter((mark) => mark.endsWith(' China'))).toContain('LOC China');
  expect(marks(text)).not.toContain('PER China');
});
