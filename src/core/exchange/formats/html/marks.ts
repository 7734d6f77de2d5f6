import type { ExchangeDocument, PlacedItem } from '../../document';
import { escapeHtml } from './escape';

/**
 * The text as HTML with a `mark` around every stretch that the same items cover, so that items may overlap as they like.
 * Each mark names its items by their numbers; where an item begins stands its anchor.
 */
export function markedText({ text }: ExchangeDocument, items: readonly PlacedItem[]): string {
  const starts = new Map<number, number[]>();
  const ends = new Map<number, number[]>();
  items.forEach((item, index) => {
    for (const { start, end } of item.spans) {
      add(starts, start, index);
      add(ends, end, index);
    }
  });
  const cuts = [...new Set([0, ...starts.keys(), ...ends.keys(), text.length])].sort((a, b) => a - b);
  const open = new Set<number>();
  const anchored = new Set<number>();
  let html = '';
  cuts.forEach((from, index) => {
    for (const item of ends.get(from) ?? []) open.delete(item);
    for (const item of starts.get(from) ?? []) {
      open.add(item);
      if (!anchored.has(item)) html += `<a id="a${item}"></a>`;
      anchored.add(item);
    }
    const words = escapeHtml(text.slice(from, cuts[index + 1] ?? from));
    if (words === '') return;
    html += open.size === 0 ? words : `<mark${markAttributes([...open], items)}>${words}</mark>`;
  });
  return html;
}

function add(map: Map<number, number[]>, key: number, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function markAttributes(numbers: readonly number[], items: readonly PlacedItem[]): string {
  const covering = numbers.flatMap((number) => items[number] ?? []);
  const classes = new Set(covering.map(({ kind }) => kind));
  // The innermost mention gives the colour.
  const mention = covering.findLast(({ kind }) => kind === 'mention');
  const type = mention?.kind === 'mention' ? ` data-type="${escapeHtml(mention.type)}"` : '';
  const origin = covering.every((item) => item.origin === 'machine') ? ' suggested' : '';
  return ` class="${[...classes].join(' ')}${origin}"${type} data-a="${numbers.join(' ')}" tabindex="0"`;
}
