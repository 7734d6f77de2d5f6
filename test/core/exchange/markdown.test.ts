import { expect, test } from 'vitest';
import type { ExchangeDocument } from '../../../src/core/exchange/document';
import { writeMarkdown } from '../../../src/core/exchange/formats/markdown';
import { CONTEXT } from './files';

const base = { origin: 'person', status: 'made', confidence: null, notes: [] } as const;
const xi = { id: 'per:xi', label: 'Xi Jinping' };
const document: ExchangeDocument = {
  name: 'a_b.txt',
  text: 'Xi sagt: „*Nein*\r\n<script>“',
  language: 'de',
  items: [
    {
      ...base,
      id: 'm',
      kind: 'mention',
      type: 'PER',
      entity: xi,
      spans: [{ start: 0, end: 2 }],
      notes: [{ text: 'a|b' }],
    },
    {
      ...base,
      ...{ origin: 'machine', status: 'suggested', confidence: 0.456 },
      id: 'q',
      kind: 'quote',
      type: 'direct',
      spans: [{ start: 10, end: 26 }],
      speaker: { span: { start: 0, end: 2 }, entity: xi },
      cue: { start: 3, end: 7 },
    },
    { ...base, id: 'r', kind: 'relation', label: 'says', from: 'm', to: 'q' },
  ],
};

test('the report names entities, quotes with speakers, notes and relations, its marks escaped', () => {
  expect(String(writeMarkdown([document], CONTEXT).files[0]?.content)).toBe(`# Annotations: a\\_b.txt

Made on 2026-01-02 by Source Annotator 0.1.0.

## Entities

| name | type | mentions | also as |
| --- | --- | ---: | --- |
| Xi Jinping | PER | 1 | Xi |

## Quotes

> \\*Nein\\* \\<script\\>
>
> — Xi Jinping (Xi); direct, “sagt”, suggested, 46 %

## Notes

- “Xi”: a\\|b

## Relations

- Xi → *says* → \\*Nein\\* \\<script\\>
`);
});

test('several documents get a table of entities over all of them', () => {
  const content = String(writeMarkdown([document, { ...document, name: 'b.txt' }], CONTEXT).files[0]?.content);
  expect(content).toContain(
    '## Entities in all documents\n\n| name | type | mentions | also as |\n| --- | --- | ---: | --- |\n| Xi Jinping | PER | 2 | Xi |',
  );
});
