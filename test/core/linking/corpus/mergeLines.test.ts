import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLines } from '../../../../src/core/linking/corpus/mergeLines';
import { linkMentions } from '../../../../src/core/linking/linkMentions';

/** What `analyze` prints for a document of these people, the first of whom is quoted. */
function line(source: string, names: readonly string[]): string {
  const text = names.join(', ');
  let at = 0;
  const mentions = names.map((name) => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return { start, end: at, text: name, type: 'PER', confidence: 1 } as const;
  });
  const entities = linkMentions(mentions, text, 'en').map(({ entity, ...mention }) => ({
    ...mention,
    entity: { id: entity.id, label: entity.label },
  }));
  const [first] = entities;
  const quotes = first ? [{ start: 0, end: 1, speaker: { text: first.text, entity: first.entity }, cue: null }] : [];
  return JSON.stringify({ source, language: 'en', entities, quotes, extra: [1] });
}

const corpora = fc
  .array(
    fc.array(fc.constantFrom('Ada Stone', 'Stone', 'Carl Stone', 'Joe Flint', 'Joseph Flint', 'Flint'), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((documents) => documents.map((names, i) => line(`${i}.txt`, names)));

describe('mergeLines', () => {
  it('gives each document of two shards what one run over all of them gives', () => {
    fc.assert(
      fc.property(corpora, fc.nat(), (lines, cut) => {
        const at = cut % (lines.length + 1);
        // The shards come back in the other order.
        const sharded = [...mergeLines([...lines.slice(at), ...lines.slice(0, at)])];
        const oneRun = [...mergeLines(lines)];
        expect([...sharded].sort()).toEqual([...oneRun].sort());
      }),
    );
  });

  it('changes entities alone, a quote’s speaker among them', () => {
    const [, merged = ''] = mergeLines([line('a', ['Ada Stone']), line('b', ['Stone'])]);
    const entity = { id: 'per:ada_stone', label: 'Ada Stone' };
    const before = JSON.parse(line('b', ['Stone']));
    expect(JSON.parse(merged)).toEqual({
      ...before,
      entities: [{ ...before.entities[0], entity }],
      quotes: [{ ...before.quotes[0], speaker: { text: 'Stone', entity } }],
    });
  });

  it('names the line that it cannot read', () => {
    expect(() => [...mergeLines([line('a', ['Stone']), '{"source":"b"'])]).toThrow(
      /^Line 2 is not a document as analyze prints it/,
    );
    expect(() => [...mergeLines(['{"source":"b","language":"en","entities":[{}],"quotes":[]}'])]).toThrow(RangeError);
  });
});
