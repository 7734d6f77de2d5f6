import { type Message, message } from '../../../text/message';
import type { Span } from '../../../text/span';
import { sortItems } from '../../build';
import type { ExchangeDocument } from '../../document';
import type { Problem, Read } from '../../format';
import { fromGraph, type SpanLink, type SpanNode } from '../../graph';
import { asSpan, baseName, decodeFile } from '../../input';
import { splitUnescaped, unescapeValue } from './escape';

/** Reads WebAnno TSV 3: every span layer (a feature named `value` or the first one is its label) and relation layer. */
export const readWebanno: Read = (files) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const content = decodeFile(file);
    if (!content.ok) {
      problems.push(content.problem);
      continue;
    }
    if (!content.value.startsWith('#FORMAT=WebAnno TSV 3')) {
      problems.push({ file: file.path, line: 1, reason: message('This is not WebAnno TSV 3.') });
      continue;
    }
    const table = new Table((line, reason) => problems.push({ file: file.path, line, reason }));
    for (const [index, line] of content.value.split('\n').entries()) table.line(line, index + 1);
    const name = baseName(file.path).replace(/\.tsv$/, '');
    documents.push({ name, ...table.document(), language: '' });
  }
  return { documents, problems };
};

interface Layer {
  readonly name: string;
  readonly kind: 'span' | 'relation' | 'other';
  readonly features: readonly string[];
}

type Found = { readonly layer: Layer; readonly values: (string | null)[]; start: number; end: number; id: string };

class Table {
  readonly #refuse: (line: number, reason: Message) => void;
  readonly #layers: Layer[] = [];
  readonly #units = new Map<string, Span>();
  readonly #spans = new Map<string, Found>();
  readonly #links: SpanLink[] = [];
  #text = '';
  /** Lines of `#Text=` whose first token has not been seen yet, so that their offset is not known. */
  #pending: string[] = [];

  constructor(refuse: (line: number, reason: Message) => void) {
    this.#refuse = refuse;
  }

  line(content: string, line: number): void {
    if (content.startsWith('#Text=')) this.#pending.push(unescapeValue(content.slice('#Text='.length)));
    else if (content.startsWith('#T_')) this.#layer(content);
    else if (content !== '' && !content.startsWith('#')) this.#row(content, line);
  }

  document(): Pick<ExchangeDocument, 'text' | 'items'> {
    const nodes = [...this.#spans.values()].map((found): SpanNode => {
      const { layer, values, start, end, id } = found;
      const at = (name: string) => values[layer.features.indexOf(name)] ?? null;
      const entity = at('identifier');
      const label = at('value') ?? values.find((value) => value !== null) ?? layer.name.replace(/^.*\./, '');
      return { id, label, spans: [{ start, end }], entity: entity ? { id: entity, label: entity } : null, about: null };
    });
    return { text: this.#text, items: sortItems(fromGraph({ nodes, links: this.#links })) };
  }

  #layer(content: string): void {
    const [kind = '', told = ''] = content.split('=');
    const [name = '', ...features] = told.split('|');
    const kinds = { '#T_SP': 'span', '#T_RL': 'relation' } as const;
    this.#layers.push({ name, kind: kinds[kind as keyof typeof kinds] ?? 'other', features });
  }

  #row(content: string, line: number): void {
    const [id = '', offsets = '', , ...cells] = content.split('\t');
    const [, from, to] = /^(\d+)-(\d+)$/.exec(offsets) ?? [];
    const unit = asSpan(Number(from), Number(to), Number.MAX_SAFE_INTEGER);
    if (!unit || !/^\d+-\d+(?:\.\d+)?$/.test(id)) {
      this.#refuse(line, message('The line is no token: it must begin with its number and its offsets.'));
      return;
    }
    this.#placeText(unit.start, line);
    if (unit.end > this.#text.length) {
      this.#refuse(line, message('The token {0} lies outside of the text.', id));
      return;
    }
    this.#units.set(id, unit);
    let column = 0;
    for (const layer of this.#layers) {
      const own = cells.slice(column, column + layer.features.length);
      column += layer.features.length;
      if (layer.kind === 'span') this.#spanCells(id, unit, layer, own);
      else if (layer.kind === 'relation') this.#linkCells(layer, own, id);
    }
  }

  /** Puts the sentence where its first token says; what lies between sentences the format does not hold. */
  #placeText(offset: number, line: number): void {
    if (this.#pending.length === 0) return;
    const gap = offset - this.#text.length;
    if (gap < 0 || gap > MAX_GAP)
      this.#refuse(line, message('The sentence overlaps the one before it, or lies far behind it.'));
    else this.#text += gap === 0 ? '' : '\n'.repeat(gap);
    this.#text += this.#pending.join('\n');
    this.#pending = [];
  }

  #spanCells(unitId: string, unit: Span, layer: Layer, cells: readonly string[]): void {
    const columns = cells.map((cell) => (cell === '_' || cell === '' ? [] : splitUnescaped(cell, '|')));
    const count = Math.max(0, ...columns.map((values) => values.length));
    for (let i = 0; i < count; i++) {
      const parsed = columns.map((values) => valueAndNumber(values[i] ?? '*'));
      const number = parsed.find((entry) => entry.number !== null)?.number ?? null;
      const key = `${layer.name}#${number === null ? `${unitId}` : `[${number}]`}`;
      const known = this.#spans.get(key);
      if (known) known.end = Math.max(known.end, unit.end);
      else this.#spans.set(key, { layer, values: parsed.map(({ value }) => value), ...unit, id: key });
    }
  }

  #linkCells(layer: Layer, cells: readonly string[], unitId: string): void {
    const base = layer.features.findIndex((feature) => feature.startsWith('BT_'));
    const sources = base < 0 ? '_' : (cells[base] ?? '_');
    if (sources === '_' || sources === '') return;
    const target = (layer.features[base] ?? '').slice('BT_'.length);
    const labels = splitUnescaped(cells[0] ?? '*', '|');
    splitUnescaped(sources, '|').forEach((source, index) => {
      const [, from = '', first = '0', second = '0'] = /^([\d.-]+)(?:\[(\d+)_(\d+)\])?$/.exec(source) ?? [];
      const key = (unit: string, number: string) => `${target}#${number === '0' ? unit : `[${number}]`}`;
      const label = valueAndNumber(labels[index] ?? '*').value ?? '';
      const id = `link-${this.#links.length + 1}`;
      this.#links.push({ id, label, from: key(from, first), to: key(unitId, second), about: null });
    });
  }
}

/** More white space than this between two sentences is not a text's but an attack on memory. */
const MAX_GAP = 100_000;

/** A cell's entry: its value, `null` where there is none, and the number behind it. */
function valueAndNumber(entry: string): { readonly value: string | null; readonly number: string | null } {
  const [, told = entry, number = null] = /^([\s\S]*?)\[(\d+)\]$/.exec(entry) ?? [];
  return { value: told === '*' || told === '_' || told === '' ? null : unescapeValue(told), number };
}
