import { sha256 } from '@noble/hashes/sha2.js';
import { type Message, message } from '../../../text/message';
import { shorten } from '../../../text/shorten';
import { type ExchangeDocument, isPlaced, type PlacedItem, wordsOf } from '../../document';
import { IN_ENGLISH, type Wording, type Write, type WriteContext } from '../../format';
import { cardOf, speakerOf } from './cards';
import { escapeHtml, scriptJson } from './escape';
import { markedText } from './marks';
import { SCRIPT } from './script';
import { STYLE } from './style';

/**
 * A reading copy: one page a document that needs nothing else. Its content security policy allows its own script and
 * style and nothing from elsewhere.
 */
export const writeHtml: Write = (documents, context) => ({
  files: documents.map((document) => ({ path: `${document.name}.html`, content: page(document, context) })),
  losses: documents.flatMap((document) =>
    document.items
      .filter((item) => !isPlaced(item))
      .map((item) => ({ document: document.name, item: item.id, reason: message('relations are not shown') })),
  ),
});

function page(document: ExchangeDocument, { now, generator, wording = IN_ENGLISH }: WriteContext): string {
  const { say } = wording;
  const html = (words: Message) => escapeHtml(say(words));
  const items = document.items.filter(isPlaced);
  const entities = entitiesOf(items, document.text);
  const keys = new Map(entities.map(({ key }, index) => [key, index]));
  const data = items.map((item) => ({
    lines: cardOf(item, document.text, say),
    entity: keys.get(keyOf(item, document.text) ?? '') ?? null,
  }));
  const title = escapeHtml(document.name);
  const language = document.language === '' ? '' : ` lang="${escapeHtml(document.language)}"`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(wording.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; style-src-attr 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<aside aria-label="${html(message('Entities and quotes'))}">
<h1>${title}</h1>
<p class="made">${html(message('{0}, {1}. Keys: n next, p previous, Escape all.', generator, now.slice(0, 10)))}</p>
<h2>${html(message('Entities'))}</h2>
<input id="filter" type="search" placeholder="${html(message('Filter entities'))}" aria-label="${html(message('Filter entities'))}">
<ul>
${entities.map(entityHtml).join('')}</ul>
${quotesHtml(items, document.text, say)}</aside>
<main><div id="text"${language}>${markedText(document, items)}</div></main>
<div id="card" role="status" hidden></div>
<script type="application/json" id="data">${scriptJson(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** A source for the policy: the SHA-256 of what stands between the tags. */
function hashOf(content: string): string {
  const bytes = sha256(new TextEncoder().encode(content));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

interface Entity {
  readonly key: string;
  readonly label: string;
  readonly type: string;
  readonly count: number;
}

/** What an item belongs to: its entity, or mentions of the same words and type; `null` for what is no mention. */
function keyOf(item: PlacedItem, text: string): string | null {
  if (item.kind !== 'mention') return null;
  return item.entity ? `id\n${item.entity.id}` : `words\n${item.type}\n${wordsOf(item, text)}`;
}

/** The entities of the document, the most frequent first. */
function entitiesOf(items: readonly PlacedItem[], text: string): Entity[] {
  const found = new Map<string, Entity>();
  for (const item of items) {
    const key = keyOf(item, text);
    if (key === null || item.kind !== 'mention') continue;
    const known = found.get(key);
    const label = item.entity?.label ?? wordsOf(item, text);
    found.set(key, { key, label, type: item.type, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function entityHtml({ label, type, count }: Entity, index: number): string {
  const content = `${escapeHtml(label)} <span class="type">${escapeHtml(type)}</span> <span class="count">${count}</span>`;
  return `<li><button type="button" data-entity="${index}" aria-pressed="false">${content}</button></li>\n`;
}

function quotesHtml(items: readonly PlacedItem[], text: string, say: Wording['say']): string {
  const entries = items.flatMap((item, index) => {
    if (item.kind !== 'quote') return [];
    const words = wordsOf(item, text).replace(/\s+/g, ' ');
    const shown = shorten(words, 71);
    return [
      `<li>${escapeHtml(speakerOf(item, text, say))}: <a href="#a${index}" data-item="${index}">${escapeHtml(shown)}</a></li>\n`,
    ];
  });
  return entries.length === 0 ? '' : `<h2>${escapeHtml(say(message('Quotes')))}</h2>\n<ul>\n${entries.join('')}</ul>\n`;
}
