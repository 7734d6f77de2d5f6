import fc from 'fast-check';
import { Parser, type Quad } from 'n3';
import { expect, test } from 'vitest';
import { isPlaced } from '../../../src/core/exchange/document';
import { writeNif } from '../../../src/core/exchange/formats/nif';
import { HOLDS } from '../../../src/core/exchange/holds';
import { reduce } from '../../../src/core/exchange/reduce';
import { anyDocument } from './arbitrary';
import { CONTEXT } from './files';

const NIF = 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#';

const parsed = (turtle: unknown): Quad[] => new Parser().parse(String(turtle));
const objectOf = (quads: readonly Quad[], subject: string, predicate: string) =>
  quads.find((quad) => quad.subject.value === subject && quad.predicate.value === predicate)?.object.value;

test('n3 reads the text and the words of every annotation at their code points', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { files, losses } = writeNif([document], CONTEXT);
      const quads = parsed(files[0]?.content);
      const text = quads.find(({ predicate }) => predicate.value === `${NIF}isString`)?.object.value ?? '';
      expect(text).toBe(document.text);
      const characters = Array.from(text);
      const strings = quads.filter(({ predicate }) => predicate.value === `${NIF}anchorOf`);
      for (const { subject, object } of strings) {
        const [begin, end] = ['beginIndex', 'endIndex'].map((name) =>
          Number(objectOf(quads, subject.value, NIF + name)),
        );
        expect(characters.slice(begin, end).join('')).toBe(object.value);
        expect(subject.value.endsWith(`#char=${begin},${end}`)).toBe(true);
      }
      const units = quads.filter(({ object }) => object.value === `${NIF}AnnotationUnit`);
      expect(units).toHaveLength(document.items.filter(isPlaced).length);
      expect(losses).toEqual(reduce(document, HOLDS.nif).losses);
    }),
  );
});

test('an entity that is known elsewhere is linked there', () => {
  const entity = { id: 'geonames:1816670', label: 'Peking' };
  const item = {
    id: 'a',
    kind: 'mention',
    type: 'LOC',
    entity,
    spans: [{ start: 0, end: 6 }],
    origin: 'person',
    status: 'made',
    confidence: null,
    notes: [],
  } as const;
  const { files } = writeNif([{ name: 'a b.txt', text: 'Peking sagt', language: 'de', items: [item] }], CONTEXT);
  const quads = parsed(files[0]?.content);
  const taIdentRef = 'http://www.w3.org/2005/11/its/rdf#taIdentRef';
  expect(objectOf(quads, 'urn:source-annotator:source:a%20b.txt#char=0,6', taIdentRef)).toBe(
    'https://sws.geonames.org/1816670/',
  );
});
