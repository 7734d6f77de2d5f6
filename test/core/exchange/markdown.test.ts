import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ExchangeDocument } from '../../../src/core/exchange/document';
import { writeHtml } from '../../../src/core/exchange/formats/html/write';
import { writeMarkdown } from '../../../src/core/exchange/formats/markdown';
import { inEnglish, type Message } from '../../../src/core/text/message';
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

test('both reports say what they say in the language that they are given', () => {
  const bundle: Record<string, string> = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'));
  const said = new Set<string>();
  const say = ({ text, args }: Message): string => {
    said.add(text);
    const words = args.map((argument) => (typeof argument === 'object' ? say(argument) : argument));
    return inEnglish({ text: bundle[text] ?? '', args: words });
  };
  const context = { ...CONTEXT, wording: { language: 'de', say } };
  const [markdown, html] = [writeMarkdown, writeHtml].map((write) =>
    String(write([document], context).files[0]?.content),
  );
  expect(markdown).toContain('## Entitäten\n\n| Name | Typ | Erwähnungen | auch als |');
  expect(markdown).toContain('— Xi Jinping (Xi); direkt, “sagt”, vorgeschlagen, 46 %');
  expect(html).toContain('<html lang="de">');
  expect(html).toContain('<h2>Zitate</h2>');
  expect(html).toContain('Vorgeschlagen, zu 46 % sicher');
  expect([...said].filter((text) => !bundle[text])).toEqual([]);
});
