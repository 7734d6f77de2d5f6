import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExchangeDocument, isPlaced, type PlacedItem } from '../../../src/core/exchange/document';
import { writeTeiInline } from '../../../src/core/exchange/formats/tei/inline';
import { writeTei } from '../../../src/core/exchange/formats/tei/standOff';
import { HOLDS } from '../../../src/core/exchange/holds';
import { reduce } from '../../../src/core/exchange/reduce';
import { message } from '../../../src/core/text/message';
import { anyDocument } from './arbitrary';
import { CONTEXT } from './files';

function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...descendants(child, name)] : [],
  );
}

function rootOf(content: unknown): XmlElement {
  const { root } = parseXml(String(content));
  if (!root) throw new Error('no root');
  return root;
}

const textOf = (root: XmlElement) => descendants(root, 'ab')[0]?.text;

test('standoff: an XML parser finds the words of every annotation where string-range points', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { files, losses } = writeTei([document], CONTEXT);
      const root = rootOf(files[0]?.content);
      const expected = reduce(document, HOLDS.tei);
      expect(losses).toEqual(expected.losses);
      expect(textOf(root)).toBe(expected.document.text);
      const characters = Array.from(textOf(root) ?? '');
      const annotations = descendants(root, 'annotation');
      expect(annotations).toHaveLength(document.items.length);
      expected.document.items.forEach((item, index) => {
        const targets = (annotations[index]?.attributes.target ?? '').split(' ');
        if (!isPlaced(item)) return;
        const pieces = targets.map((target) => {
          const [, offset, length] = /^#string-range\(text,(\d+),(\d+)\)$/.exec(target) ?? [];
          return characters.slice(Number(offset), Number(offset) + Number(length)).join('');
        });
        expect(pieces).toEqual(item.spans.map(({ start, end }) => expected.document.text.slice(start, end)));
      });
    }),
  );
});

describe('inline', () => {
  test('the text is unchanged, and every annotation is an element or a loss', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { files, losses } = writeTeiInline([document], CONTEXT);
        const root = rootOf(files[0]?.content);
        const expected = reduce(document, HOLDS.teiInline);
        expect(textOf(root)).toBe(expected.document.text);
        const crossing = losses.slice(expected.losses.length);
        const names = ['persName', 'placeName', 'orgName', 'date', 'measure', 'num', 'rs', 'said', 'seg'];
        const body = descendants(root, 'body')[0];
        const elements = names.flatMap((name) => (body ? descendants(body, name) : []));
        expect(elements.length + crossing.length).toBe(expected.document.items.filter(isPlaced).length);
      }),
    );
  });

  const base = { origin: 'person', status: 'made', confidence: null, notes: [] } as const;
  const xi = { id: 'per:xi', label: 'Xi Jinping' };
  const mention = (id: string, start: number, end: number): PlacedItem => ({
    ...base,
    id,
    kind: 'mention',
    type: 'PER',
    entity: xi,
    spans: [{ start, end }],
  });
  const write = (items: PlacedItem[]) => {
    const document: ExchangeDocument = { name: 'a.txt', text: 'Xi & Putin sagt', language: 'de', items };
    const { files, losses } = writeTeiInline([document], CONTEXT);
    return { content: String(files[0]?.content), losses };
  };

  test('a quote names its speaker, and what nests in it stays', () => {
    const said: PlacedItem = {
      ...base,
      id: 'q',
      kind: 'quote',
      type: 'direct',
      speaker: { span: null, entity: xi },
      cue: null,
      spans: [{ start: 0, end: 15 }],
    };
    expect(write([said, mention('m', 0, 2)]).content).toContain(
      '<said who="#e1" direct="true"><persName ref="#e1">Xi</persName> &amp; Putin sagt</said>',
    );
  });
  test('of two that cross, the longer one stays and the other is a loss', () => {
    const { content, losses } = write([mention('short', 0, 6), mention('long', 3, 15)]);
    expect(content).toContain('Xi <persName ref="#e1">&amp; Putin sagt</persName>');
    expect(losses).toEqual([
      { document: 'a.txt', item: 'short', reason: message('annotations that cross a longer one are left out') },
    ]);
  });
});
