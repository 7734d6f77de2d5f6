import { W3CTextFormat } from '@recogito/text-annotator';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { type ExchangeDocument, isPlaced } from '../../src/core/exchange/document';
import { writeW3c, writeW3cUtf16 } from '../../src/core/exchange/formats/w3c/write';
import { ANNO_CONTEXT } from './support/annoContext';
import { CONTEXT, samples, TRICKY } from './support/documents';

const OA = 'http://www.w3.org/ns/oa#';
const pageOf = (write: typeof writeW3c, document: ExchangeDocument) =>
  JSON.parse(String(write([document], CONTEXT).files[0]?.content));

/** A processor that knows the standard's context by heart and fetches nothing else. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`The export needs ${url}.`);
  return { contextUrl: undefined, documentUrl: url, document: ANNO_CONTEXT };
}

describe('jsonld', () => {
  test('reads an export as RDF: every annotation with its words, positions and notes', async () => {
    for (const document of [TRICKY, ...(await samples())]) {
      const quads = (await jsonld.toRDF(pageOf(writeW3c, document), {
        documentLoader,
        base: 'https://example.org/',
      })) as {
        predicate: { value: string };
        object: { value: string };
      }[];
      const objects = (predicate: string) =>
        quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
      const types = objects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
      expect(types.filter((type) => type === `${OA}Annotation`)).toHaveLength(document.items.length);
      const words = document.items
        .filter(isPlaced)
        .flatMap(({ spans }) => spans.map(({ start, end }) => document.text.slice(start, end)));
      expect(objects(`${OA}exact`)).toEqual(expect.arrayContaining(words));
      const starts = document.items
        .filter(isPlaced)
        .flatMap(({ spans }) => spans.map(({ start }) => Array.from(document.text.slice(0, start)).length));
      expect(objects(`${OA}start`)).toEqual(expect.arrayContaining(starts.map(String)));
    }
  });
  test('drops no member of an export: each has a meaning in its context', async () => {
    // `safe`: a member without a meaning is an error; newer than the types.
    const options = { documentLoader, base: 'https://example.org/', safe: true };
    const expanded = await jsonld.expand(pageOf(writeW3c, TRICKY), options);
    expect(JSON.stringify(expanded)).toContain('urn:source-annotator:v1:speaker');
  });
});

describe('@recogito/text-annotator', () => {
  test('reads every annotation at its words, and gives it back', async () => {
    for (const document of [TRICKY, ...(await samples())]) {
      const page = pageOf(writeW3cUtf16, document);
      const placed = page.items.filter(({ motivation }: { motivation: string }) => motivation !== 'linking');
      const format = W3CTextFormat(document.name);
      const read = placed.map((annotation: Parameters<typeof format.parse>[0]) => format.parse(annotation));
      const found = read.map(({ parsed, error }: ReturnType<typeof format.parse>) => {
        expect(error).toBeUndefined();
        return parsed?.target.selector.map(({ start, end }) => document.text.slice(start, end));
      });
      expect(found).toEqual(
        document.items
          .filter(isPlaced)
          .map(({ spans }) => spans.map(({ start, end }) => document.text.slice(start, end))),
      );
    }
  });
});
