import { readFileSync } from 'node:fs';
import { type W3CTextAnnotation, W3CTextFormat } from '@recogito/text-annotator';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../../src/core/annotations/model';
import { writeSidecar } from '../../../../src/core/annotations/sidecar/write';
import { anySidecar } from '../arbitrary';

const ajv = new Ajv({ strict: true, strictTuples: false, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('media/annotations.schema.json', 'utf8')));

// The terms of http://www.w3.org/ns/anno.jsonld that sidecars use, as the standard defines them: no test reaches out for it.
const reference = (id: string) => ({ '@id': id, '@type': '@id' });
const W3C_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dcterms: 'http://purl.org/dc/terms/',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    TextPositionSelector: 'oa:TextPositionSelector',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    Person: 'http://xmlns.com/foaf/0.1/Person',
    tagging: 'oa:tagging',
    commenting: 'oa:commenting',
    replying: 'oa:replying',
    linking: 'oa:linking',
    body: reference('oa:hasBody'),
    target: reference('oa:hasTarget'),
    source: reference('oa:hasSource'),
    selector: reference('oa:hasSelector'),
    creator: reference('dcterms:creator'),
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    created: 'dcterms:created',
    modified: 'dcterms:modified',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    name: 'http://xmlns.com/foaf/0.1/name',
    start: 'oa:start',
    end: 'oa:end',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
  },
};

async function expand(page: JsonObject, base = 'https://example.org/folder/'): Promise<Json> {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
    return { document: W3C_CONTEXT as jsonld.NodeObject, documentUrl: url };
  };
  return (await jsonld.expand(page as jsonld.JsonLdDocument, { base, documentLoader })) as unknown as Json;
}

test('every file is valid by the schema that ships', () => {
  fc.assert(
    fc.property(anySidecar, ({ text, sidecar }) => {
      const isValid = validate(JSON.parse(writeSidecar(sidecar, text)));
      expect(validate.errors ?? []).toEqual([]);
      expect(isValid).toBe(true);
    }),
  );
});

test('the schema tells what is wrong', () => {
  expect(validate({ type: 'AnnotationPage', items: [] })).toBe(false);
});

test('every file expands with a JSON-LD processor, no member lost, with nothing but the W3C context from elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(anySidecar, async ({ text, sidecar }) => {
      const page = JSON.parse(writeSidecar(sidecar, text)) as JsonObject;
      const [expanded] = (await expand(page)) as JsonObject[];
      expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollectionPage']);
      const [list] = (expanded?.['http://www.w3.org/ns/activitystreams#items'] ?? []) as { '@list': JsonObject[] }[];
      const items = list?.['@list'] ?? [];
      expect(items.map((item) => item['@id'])).toEqual((page.items as JsonObject[]).map(({ id }) => id));
      expect(items.every((item) => 'http://www.w3.org/ns/oa#hasTarget' in item)).toBe(true);
      expect(items.every((item) => 'urn:source-annotator:v1:status' in item)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('the context that ships knows every member of ours that the schema knows', () => {
  const context = JSON.parse(readFileSync('media/context.jsonld', 'utf8'))['@context'] as JsonObject;
  const schema = readFileSync('media/annotations.schema.json', 'utf8');
  const inSchema = new Set(Array.from(schema.matchAll(/"(sa:\w+)": \{/g), ([, name]) => name ?? ''));
  expect(inSchema.size).toBeGreaterThan(15);
  expect(
    Object.keys(context)
      .filter((name) => name.startsWith('sa:'))
      .sort(),
  ).toEqual([...inSchema].sort());
});

test('every annotation parses in the W3C adapter of Recogito', () => {
  const adapter = W3CTextFormat('a.txt');
  fc.assert(
    fc.property(anySidecar, ({ text, sidecar }) => {
      const page = JSON.parse(writeSidecar(sidecar, text)) as { items: W3CTextAnnotation[] };
      for (const item of page.items) {
        const { parsed, error } = adapter.parse(item);
        expect(error).toBeUndefined();
        const annotation = sidecar.annotations.find(({ id }) => id === item.id);
        if (annotation?.body.kind === 'relation') continue;
        expect(parsed?.target.selector.map(({ quote }) => quote)).toEqual(annotation?.target.map(({ exact }) => exact));
        expect(parsed?.bodies.filter(({ purpose }) => purpose !== 'tagging').map(({ value }) => value)).toEqual(
          annotation?.notes.map(({ text: words }) => words),
        );
      }
    }),
  );
});
