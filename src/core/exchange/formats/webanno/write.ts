import type { ExchangeDocument } from '../../document';
import type { Write } from '../../format';
import { type SpanLink, type SpanNode, toGraph } from '../../graph';
import { HOLDS } from '../../holds';
import { reduceAll } from '../../reduce';
import { escapeText, escapeValue } from './escape';
import { LINK_LAYER, layOut, SPAN_FEATURES, SPAN_LAYER, type Unit, unitsOf } from './layout';

/** WebAnno TSV 3.3 as INCEpTION reads it: UTF-16 offsets, all spans on its layer for named entities. */
export const writeWebanno: Write = (documents) => {
  const reduced = reduceAll(documents, HOLDS.webanno);
  const files = reduced.documents.map((document) => ({ path: `${document.name}.tsv`, content: table(document) }));
  return { files, losses: reduced.losses };
};

/** A span with its place in the table: its rows, and the number that tells it from others in the same cell. */
interface Placed {
  readonly node: SpanNode;
  readonly units: readonly Unit[];
  readonly number: number;
}

function table(document: ExchangeDocument): string {
  const { nodes, links } = toGraph(document, { chain: true });
  const sentences = layOut(
    document.text,
    nodes.flatMap(({ spans }) => spans),
  );
  const placed = placeNodes(
    nodes,
    sentences.flatMap(({ units }) => units),
  );
  const byUnit = groupBy(placed, ({ units }) => units.map(({ id }) => id));
  const byId = new Map(placed.map((entry) => [entry.node.id, entry]));
  const byTarget = groupBy(links, ({ to }) => [byId.get(to)?.units[0]?.id ?? '']);

  const header = ['#FORMAT=WebAnno TSV 3.3', `#T_SP=${[SPAN_LAYER, ...SPAN_FEATURES].join('|')}`];
  if (links.length > 0) header.push(`#T_RL=${LINK_LAYER}|label|BT_${SPAN_LAYER}`);
  const blocks = sentences.map(({ start, end, units }) => {
    const text = document.text
      .slice(start, end)
      .split('\n')
      .map((line) => `#Text=${escapeText(line)}`);
    const rows = units.map((unit) => {
      const spans = spanCells(byUnit.get(unit.id) ?? []);
      const relations = links.length > 0 ? linkCells(byTarget.get(unit.id) ?? [], byId) : [];
      const words = escapeText(document.text.slice(unit.start, unit.end));
      return [unit.id, `${unit.start}-${unit.end}`, words, ...spans, ...relations].map((cell) => `${cell}\t`).join('');
    });
    return `\n${[...text, ...rows].join('\n')}\n`;
  });
  return `${header.join('\n')}\n\n${blocks.join('')}`;
}

function placeNodes(nodes: readonly SpanNode[], units: readonly Unit[]): Placed[] {
  const firstAt = new Map<number, number>();
  units.forEach(({ start }, index) => {
    if (!firstAt.has(start)) firstAt.set(start, index);
  });
  return nodes.map((node, index) => {
    const span = node.spans[0] ?? { start: 0, end: 0 };
    // Every span has a number, one of a single token too: only so do links name it without doubt.
    return { node, units: unitsOf(span, units, firstAt.get(span.start) ?? 0), number: index + 1 };
  });
}

/** A column a feature: the values of all spans on the row, with their numbers. */
function spanCells(placed: readonly Placed[]): string[] {
  if (placed.length === 0) return SPAN_FEATURES.map(() => '_');
  const cell = (featureOf: (node: SpanNode) => string | undefined) =>
    placed
      .map(({ node, number }) => {
        const value = featureOf(node);
        return `${value === undefined || value === '' ? '*' : escapeValue(value)}[${number}]`;
      })
      .join('|');
  return [cell(({ entity }) => entity?.id), cell(({ label }) => label)];
}

/** The links that lead to the row: their labels, and where each comes from. */
function linkCells(links: readonly SpanLink[], byId: ReadonlyMap<string, Placed>): string[] {
  if (links.length === 0) return ['_', '_'];
  const labels = links.map(({ label }) => (label === '' ? '*' : escapeValue(label)));
  const sources = links.map(({ from, to }) => {
    const source = byId.get(from);
    return `${source?.units[0]?.id}[${source?.number ?? 0}_${byId.get(to)?.number ?? 0}]`;
  });
  return [labels.join('|'), sources.join('|')];
}

function groupBy<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
