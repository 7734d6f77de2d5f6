import fc from 'fast-check';
import type { EntityRef } from '../../../src/core/annotations/model';
import { sortItems } from '../../../src/core/exchange/build';
import type { ExchangeDocument, ExchangeItem, ItemBase, PlacedItem } from '../../../src/core/exchange/document';
import type { Span } from '../../../src/core/text/span';

/** What breaks exporters: emoji, line ends, combining marks, and the marks of each format's own syntax. */
const UNITS = [
  ...[
    'Xi',
    'Ärzte',
    'Den',
    '2022',
    'e\u0301',
    '😀',
    '👩‍👩‍👧',
    'ﬁ',
    '中国',
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
  ],
  ...[
    '<b>',
    '&amp;',
    '&#10;',
    ']]>',
    '"',
    "'",
    '\\',
    '[1]',
    '_',
    '|',
    '->',
    ';',
    '*',
    ',',
    '=1+1',
    '\u0001',
    '„',
    '“',
    '.',
    '#',
    '@',
  ],
];

/** A text and the UTF-16 offsets at which its characters begin and end, the text's length included. */
const text = fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 40 }).map((units) => {
  const boundaries = [0];
  for (const unit of units) boundaries.push((boundaries.at(-1) ?? 0) + unit.length);
  return { text: units.join(''), boundaries };
});

/** Disjoint pieces in reading order, with or without gaps between them. */
function spans(boundaries: readonly number[], maxPieces: number): fc.Arbitrary<Span[]> {
  const cuts = fc.uniqueArray(fc.constantFrom(...boundaries), { minLength: 2, maxLength: 2 * maxPieces });
  return cuts.map((offsets) => {
    const sorted = [...offsets].sort((a, b) => a - b);
    const pieces: Span[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) pieces.push({ start: sorted[i] ?? 0, end: sorted[i + 1] ?? 0 });
    return pieces;
  });
}

const words = fc.string({ unit: fc.constantFrom(...UNITS, 'a', 'b'), minLength: 1, maxLength: 8 });
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const entity: fc.Arbitrary<EntityRef> = fc.record(
  { id: words, label: words, sameAs: fc.array(fc.webUrl(), { minLength: 1, maxLength: 2 }) },
  { requiredKeys: ['id', 'label'] },
);
const note = fc.record({ text: words, creator: words, created: time }, { requiredKeys: ['text'] });
const authorship = fc.record({ creator: words, created: time, modified: time }, { requiredKeys: [] });
const decision: fc.Arbitrary<Pick<ItemBase, 'origin' | 'status' | 'confidence'>> = fc.oneof(
  fc.record({
    origin: fc.constant('person' as const),
    status: fc.constantFrom('made' as const, 'accepted' as const, 'corrected' as const),
    confidence: fc.constant(null),
  }),
  fc.record({
    origin: fc.constant('machine' as const),
    status: fc.constant('suggested' as const),
    confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  }),
);

function placed(boundaries: readonly number[]): fc.Arbitrary<PlacedItem> {
  const base = fc.tuple(decision, fc.array(note, { maxLength: 2 }), authorship).map(([decided, notes, by]) => ({
    id: '',
    ...decided,
    notes,
    ...by,
  }));
  const target = spans(boundaries, 2);
  const one = spans(boundaries, 1).map(([first]) => first ?? { start: 0, end: 1 });
  const type = fc.oneof(fc.constantFrom('PER', 'LOC', 'NORP', 'QUOTE', 'SPEAKER', 'Ort_der_Handlung'), words);
  const speaker = fc
    .record({ span: fc.option(one), entity: fc.option(entity) })
    .map((found) => (found.span || found.entity ? found : null));
  return fc.oneof(
    fc.tuple(base, target, type, fc.option(entity)).map(([item, pieces, label, named]) => ({
      ...item,
      kind: 'mention' as const,
      spans: pieces,
      type: label,
      entity: named,
    })),
    fc
      .tuple(base, target, fc.constantFrom('direct' as const, 'indirect' as const), speaker, fc.option(one))
      .map(([item, pieces, kind, who, cue]) => ({
        ...item,
        kind: 'quote' as const,
        spans: pieces,
        type: kind,
        speaker: who,
        cue,
      })),
    fc.tuple(base, target).map(([item, pieces]) => ({ ...item, kind: 'passage' as const, spans: pieces })),
  );
}

/** Documents with mentions, quotes, passages, notes and relations anywhere, overlapping, nested and in pieces. */
export const anyDocument: fc.Arbitrary<ExchangeDocument> = text.chain(({ text, boundaries }) =>
  fc
    .tuple(
      fc.array(placed(boundaries), { maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), words, decision), { maxLength: 3 }),
    )
    .map(([found, links]) => {
      const items: ExchangeItem[] = found.map((item, index) => ({ ...item, id: `urn:test:${index}` }));
      for (const [a, b, label, decided] of links) {
        const [from, to] = [found[a % found.length], found[b % found.length]];
        if (!from || !to || from === to) continue;
        const ends = { from: `urn:test:${a % found.length}`, to: `urn:test:${b % found.length}` };
        items.push({ id: `urn:test:${items.length}`, ...decided, notes: [], kind: 'relation', label, ...ends });
      }
      return { name: 'text.txt', text, language: 'de', items: sortItems(items) };
    }),
);
