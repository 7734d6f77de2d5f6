import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/annotations/marks';
import { mentionMark } from '../../../../src/core/annotations/marks';
import type { BuiltInEntityType } from '../../../../src/core/entities/types';
import { type DocumentSummary, summarize } from '../../../../src/core/linking/index/summary';
import { WorkspaceIndex } from '../../../../src/core/linking/index/workspaceIndex';
import { linkMentions } from '../../../../src/core/linking/linkMentions';

/** A document made of names, `TYPE:` before each that is no person; a name in “ ” is a quote by the name before it. */
function summary(source: string, names: string): DocumentSummary {
  let text = '';
  const mentions = names.split(', ').map((entry) => {
    const [, type = 'PER', name = ''] = /^(?:([A-Z]{3,4}):)?(.*)$/.exec(entry) ?? [];
    const start = text.length;
    text += `${name}, `;
    return { start, end: start + name.length, text: name, type: type as BuiltInEntityType, confidence: 0.8 };
  });
  const linked = linkMentions(mentions, text, 'en');
  const quotes = linked.slice(0, 1).map(
    (mention): Mark => ({
      kind: 'quote',
      type: 'direct',
      pieces: [{ start: 0, end: text.length }],
      origin: 'machine',
      status: 'suggested',
      entity: null,
      speaker: { span: null, entity: mention.entity },
      cue: null,
      hasNotes: false,
    }),
  );
  return summarize({ source, stamp: 'now', hash: `${source}#${names}`, language: 'en', text }, [
    ...linked.map(mentionMark),
    ...quotes,
  ]);
}

function indexOf(...summaries: DocumentSummary[]): WorkspaceIndex {
  const index = new WorkspaceIndex();
  for (const one of summaries) index.set(one);
  return index;
}

/** All that can be asked of an index, in one value. */
function contents(index: WorkspaceIndex): unknown {
  const ids = listed(index).map(({ id }) => id);
  return ids.sort().map((id) => ({
    ...index.entity(id),
    at: [...index.mentions(id)],
    says: [...index.quotes(id)],
    in: index.documents(id),
    found: index.search(index.entity(id)?.label ?? '', 9).some((row) => row.id === id),
  }));
}

/** The rows of all entities. */
function listed(index: WorkspaceIndex) {
  return [...index.entities()].filter((row) => row !== null);
}

describe('WorkspaceIndex', () => {
  const index = indexOf(
    summary('a', 'Ada Lovelace, LOC:China, Lovelace'),
    summary('b', 'Lovelace, NORP:Chinese'),
    summary('c', 'Carl Stone'),
  );

  it('counts an entity over documents and names, whatever each document calls it', () => {
    expect(index.entity('per:ada_lovelace')).toEqual({
      id: 'per:ada_lovelace',
      label: 'Ada Lovelace',
      type: 'PER',
      names: ['Lovelace', 'Ada Lovelace'],
      mentions: 3,
      documents: 2,
      sameAs: [],
    });
    expect(index.entity('iso3166:CN')).toMatchObject({ label: 'China', mentions: 2, documents: 2 });
    expect(index.entity('per:lovelace')?.id).toBe('per:ada_lovelace');
    expect(index.entity('per:nobody')).toBeNull();
  });

  it('lists mentions by source and place, with what they are called', () => {
    expect(
      [...index.mentions('per:ada_lovelace')].map(({ source, start, end, name }) => [source, start, end, name]),
    ).toEqual([
      ['a', 0, 12, 'Ada Lovelace'],
      ['a', 21, 29, 'Lovelace'],
      ['b', 0, 8, 'Lovelace'],
    ]);
  });

  it('gives an entity the type that it is named as, though it speaks before it is named, and an adjective comes first', () => {
    expect(indexOf(summary('a', 'ORG:Zork, ORG:Zork')).entity('org:zork')?.type).toBe('ORG');
    const china = indexOf(summary('a', 'NORP:Chinese, NORP:Chinese, LOC:China'), summary('b', 'NORP:Chinese'));
    expect(china.entity('iso3166:CN')?.type).toBe('LOC');
  });

  it('tells the first document that has an entity, or the preferred one', () => {
    expect(index.sourceOf('per:lovelace')).toBe('a');
    expect(index.sourceOf('per:lovelace', 'b')).toBe('b');
    expect(index.sourceOf('per:lovelace', 'c')).toBe('a');
    expect(index.sourceOf('per:nobody')).toBeNull();
  });

  it('lists what an entity says, over its names', () => {
    expect([...index.quotes('per:ada_lovelace')].map(({ source }) => source)).toEqual(['a', 'b']);
    expect([...index.quotes('per:ada_lovelace', 'b')].map(({ source }) => source)).toEqual(['b']);
    expect([...index.quotes(null)]).toEqual([]);
  });

  it('lists who speaks in a document and in all, and counts what nobody is known to have said', () => {
    const mixed = indexOf(summary('a', 'Ada Lovelace'), summary('b', 'Lovelace'), {
      ...summary('c', 'Carl Stone'),
      quotes: Int32Array.of(0, 4, 0, -1, 70),
    });
    expect([...mixed.allQuotesIn('b')]).toEqual([
      {
        ...{ source: 'b', start: 0, end: 10, kind: 'direct', confidence: null },
        speaker: { id: 'per:ada_lovelace', label: 'Lovelace' },
      },
    ]);
    expect([...mixed.allQuotesIn('c')]).toMatchObject([{ kind: 'indirect', speaker: null }]);
    expect([...mixed.quotes(null)]).toMatchObject([{ source: 'c', start: 0, end: 4 }]);
    expect(mixed.quotesCountIn('a')).toBe(1);
    const speakers = [...mixed.speakers()].filter((speaker) => speaker !== null);
    expect(speakers.map(({ entity, quotes }) => [entity?.label ?? null, quotes])).toEqual([
      ['Ada Lovelace', 2],
      [null, 1],
    ]);
  });

  it('finds entities by the beginnings of words, without accents or case', () => {
    expect(index.search('LOVE ad', 5).map(({ id }) => id)).toEqual(['per:ada_lovelace']);
    expect(index.search('chin', 5).map(({ id }) => id)).toEqual(['iso3166:CN']);
    expect([...index.entities('lov')].flatMap((row) => row?.id ?? [])).toEqual(['per:ada_lovelace']);
    expect(index.search('ovelace', 5)).toEqual([]);
    expect(index.search('', 2)).toHaveLength(2);
  });

  it('finds the most mentioned first, and those of a wanted type before them', () => {
    const ids = (type?: string) => index.search('', 9, type).map(({ id }) => id);
    expect(ids()).toEqual(['per:ada_lovelace', 'iso3166:CN', 'per:carl_stone']);
    expect(ids('LOC')).toEqual(['iso3166:CN', 'per:ada_lovelace', 'per:carl_stone']);
  });

  it('finds what a changed document calls an entity now, no longer what it called it', () => {
    const changing = indexOf(summary('a', 'ORG:Zork Inc'), summary('b', 'ORG:Zork'));
    for (const _ of changing.prepare());
    expect(changing.search('inc', 5)).toHaveLength(1);
    changing.set(summary('a', 'ORG:Zork Ltd'));
    expect(changing.search('inc', 5)).toEqual([]);
    expect(changing.search('ltd', 5)).toHaveLength(1);
  });

  it('gives back what was put in, under a new stamp where its file was written anew', () => {
    const kept = indexOf(summary('a', 'Ada Lovelace, LOC:China'));
    expect(kept.summary('a')).toEqual(summary('a', 'Ada Lovelace, LOC:China'));
    kept.restamp('a', 'later');
    expect(kept.summary('a')).toEqual({ ...summary('a', 'Ada Lovelace, LOC:China'), stamp: 'later' });
    expect(kept.versionOf('a')).toMatchObject({ stamp: 'later', hash: 'a#Ada Lovelace, LOC:China' });
    expect(kept.summary('b')).toBeUndefined();
  });

  it('takes the newest summary of a document, and none after it is deleted', () => {
    const changing = indexOf(summary('a', 'Ada Lovelace'), summary('b', 'Lovelace'));
    changing.set(summary('a', 'Carl Lovelace'));
    expect(changing.resolve('per:lovelace')).toBe('per:carl_lovelace');
    changing.delete('a');
    expect(changing.resolve('per:lovelace')).toBe('per:lovelace');
    changing.delete('b');
    expect(contents(changing)).toEqual([]);
    expect(changing.size).toBe(0);
  });
});

describe('decisions of a person', () => {
  const documents = [summary('a', 'Ada Lovelace, ORG:Zork'), summary('b', 'Lovelace, ORG:Zorks Ltd')];
  const at = (minute: number) => `2024-01-01T00:0${minute}:00.000Z`;

  it('merge, rename and link, for documents to come too', () => {
    const index = indexOf(...documents);
    index.decide('a', [
      {
        id: 'org:zork',
        label: 'The Zork',
        same: ['org:zorks'],
        sameAs: ['https://www.wikidata.org/wiki/Q1'],
        modified: at(1),
      },
    ]);
    index.set(summary('c', 'ORG:Zorks'));
    expect(index.entity('org:zorks')).toMatchObject({
      id: 'org:zork',
      label: 'The Zork',
      documents: 3,
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    });
  });

  it('come and go with the summary of their document', () => {
    const index = indexOf(...documents);
    const decided = {
      ...summary('a', 'ORG:Zork'),
      decisions: [{ id: 'org:zork', same: ['org:zorks'], modified: at(1) }],
    };
    index.set(decided);
    expect(index.resolve('org:zorks')).toBe('org:zork');
    index.delete('a');
    expect(index.resolve('org:zorks')).toBe('org:zorks');
  });

  it('are counted in what a document lists', () => {
    const index = indexOf(summary('a', 'ORG:Zork, NORP:Chinese, LOC:China'), summary('b', 'ORG:Zorks'));
    index.decide('b', [{ id: 'org:zorks', label: 'Z', same: ['org:zork'], modified: at(1) }]);
    expect(index.entitiesIn('a')).toEqual([
      { id: 'org:zorks', label: 'Z', type: 'ORG', mentions: 1 },
      { id: 'iso3166:CN', label: 'China', type: 'LOC', mentions: 2 },
    ]);
    expect(index.countIn('a')).toBe(3);
    expect([...index.mentions('org:zork', 'b')].map(({ name }) => name)).toEqual(['Zorks']);
    expect(index.entitiesIn('nowhere')).toEqual([]);
  });

  it('keep apart what the machine would join', () => {
    const index = indexOf(...documents);
    index.decide('b', [{ id: 'per:lovelace', different: ['per:ada_lovelace'], modified: at(1) }]);
    expect(index.resolve('per:lovelace')).toBe('per:lovelace');
    index.decide('b', []);
    expect(index.resolve('per:lovelace')).toBe('per:ada_lovelace');
  });

  it('hold by their time, not by the order in which sidecars are read', () => {
    const merge = [{ id: 'org:zork', same: ['org:zorks'], modified: at(1) }];
    const split = [{ id: 'org:zorks', different: ['org:zork'], modified: at(2) }];
    for (const order of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const index = indexOf(...documents);
      for (const source of order) index.decide(source, source === 'a' ? merge : split);
      expect(index.resolve('org:zorks')).toBe('org:zorks');
    }
  });
});

const NAMES = [
  'Ada Stone',
  'Stone',
  'Carl Stone',
  'A. Stone',
  'LOC:China',
  'NORP:Chinese',
  'ORG:Zork Institute',
  'ORG:ZI',
  'ORG:Zork',
];
const anySummaries = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .map((list) => list.map(([source, names]) => summary(source, names.join(', '))));
const ids = ['per:stone', 'per:ada_stone', 'per:carl_stone', 'org:zork', 'org:zi', 'org:zork_institute', 'iso3166:CN'];
const anyDecisions = fc.array(
  fc.record({
    id: fc.constantFrom(...ids),
    same: fc.subarray(ids, { maxLength: 2 }),
    different: fc.subarray(ids, { maxLength: 1 }),
    modified: fc.constantFrom('1', '2', '3'),
  }),
  { maxLength: 4 },
);

describe('WorkspaceIndex, whatever is put in', () => {
  it('depends on the latest summary of each document alone, not on the way there', () => {
    fc.assert(
      fc.property(anySummaries, (summaries) => {
        const latest = new Map(summaries.map((one) => [one.source, one]));
        expect(contents(indexOf(...summaries))).toEqual(contents(indexOf(...[...latest.values()].reverse())));
      }),
    );
  });

  it('has every mention under exactly one entity, which resolves to itself, decisions or not', () => {
    fc.assert(
      fc.property(anySummaries, anyDecisions, (summaries, decisions) => {
        const index = indexOf(...summaries);
        index.decide('a', decisions);
        const latest = [...new Map(summaries.map((one) => [one.source, one])).values()];
        const total = latest.reduce((sum, { mentions }) => sum + mentions.length / 6, 0);
        const rows = listed(index);
        expect(rows.reduce((sum, { id }) => sum + [...index.mentions(id)].length, 0)).toBe(total);
        expect(rows.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(total);
        for (const row of rows) {
          expect(index.resolve(row.id)).toBe(row.id);
          expect(index.entity(row.id)).toMatchObject(row);
          expect(index.documents(row.id)).toHaveLength(row.documents);
        }
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });
});
