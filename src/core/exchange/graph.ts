import type { EntityRef } from '../annotations/model';
import type { Span } from '../text/span';
import { type ExchangeDocument, type ExchangeItem, type ItemBase, isPlaced, type QuoteItem } from './document';

/**
 * A document's annotations as most formats know them: labelled spans and labelled links between them. A quote is a span
 * labelled `QUOTE` with links to a `SPEAKER` and a `CUE` span; its speaker's entity stands on the speaker's span, or on
 * the quote itself where no words name the speaker.
 */
export interface SpanGraph {
  readonly nodes: readonly SpanNode[];
  readonly links: readonly SpanLink[];
}

/** What a node or link tells besides its label; absent on the parts of a quote and in files of other programs. */
export type About = Omit<ItemBase, 'id'>;

export interface SpanNode {
  /** Unique among the nodes. */
  readonly id: string;
  readonly label: string;
  /** UTF-16 code units, in reading order, at least one. */
  readonly spans: readonly Span[];
  readonly entity: EntityRef | null;
  readonly about: About | null;
}

export interface SpanLink {
  readonly id: string;
  readonly label: string;
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  readonly about: About | null;
}

export const NODE = {
  quote: 'QUOTE',
  reported: 'QUOTE-INDIRECT',
  passage: 'PASSAGE',
  speaker: 'SPEAKER',
  cue: 'CUE',
} as const;
export const LINK = { speaker: 'SPEAKER', cue: 'CUE', continues: 'CONTINUES' } as const;

const RESERVED_NODE = /^(?:QUOTE|QUOTE-INDIRECT|PASSAGE)_*$/;
const RESERVED_LINK = /^(?:SPEAKER|CUE|CONTINUES)_*$/;

/** `about` of what a file of another program says nothing more of. */
export const UNKNOWN: About = { origin: 'person', status: 'made', confidence: null, notes: [] };

/**
 * The graph of a document's items. With `chain`, an item in pieces becomes one node a piece, linked by `CONTINUES`, for
 * formats that know only spans of one piece.
 */
export function toGraph(document: ExchangeDocument, options: { readonly chain: boolean }): SpanGraph {
  const nodes: SpanNode[] = [];
  const links: SpanLink[] = [];
  const link = (label: string, from: string, to: string) => {
    links.push({ id: `${to}>`, label, from, to, about: null });
  };
  for (const item of document.items) {
    if (!isPlaced(item)) {
      links.push({
        id: item.id,
        label: escaped(item.label, RESERVED_LINK),
        from: item.from,
        to: item.to,
        about: aboutOf(item),
      });
      continue;
    }
    const [first, ...rest] = item.spans;
    const spans = options.chain && first ? [first] : item.spans;
    const node = { id: item.id, spans, label: labelOf(item), entity: entityOf(item), about: aboutOf(item) };
    nodes.push(node);
    if (options.chain) {
      rest.forEach((span, index) => {
        const id = `${item.id}/piece-${index + 2}`;
        nodes.push({ id, label: node.label, spans: [span], entity: null, about: null });
        link(LINK.continues, index === 0 ? item.id : `${item.id}/piece-${index + 1}`, id);
      });
    }
    if (item.kind !== 'quote') continue;
    if (item.speaker?.span) {
      const id = `${item.id}/speaker`;
      nodes.push({ id, label: NODE.speaker, spans: [item.speaker.span], entity: item.speaker.entity, about: null });
      link(LINK.speaker, item.id, id);
    }
    if (item.cue) {
      const id = `${item.id}/cue`;
      nodes.push({ id, label: NODE.cue, spans: [item.cue], entity: null, about: null });
      link(LINK.cue, item.id, id);
    }
  }
  return { nodes, links };
}

function aboutOf(item: ExchangeItem): About {
  const { origin, status, confidence, notes, creator, created, modified } = item;
  return {
    origin,
    status,
    confidence,
    notes,
    ...(creator !== undefined && { creator }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
  };
}

function labelOf(item: Exclude<ExchangeItem, { kind: 'relation' }>): string {
  if (item.kind === 'mention') return escaped(item.type, RESERVED_NODE);
  if (item.kind === 'passage') return NODE.passage;
  return item.type === 'direct' ? NODE.quote : NODE.reported;
}

function entityOf(item: Exclude<ExchangeItem, { kind: 'relation' }>): EntityRef | null {
  if (item.kind === 'mention') return item.entity;
  return item.kind === 'quote' && item.speaker && !item.speaker.span ? item.speaker.entity : null;
}

/** A user's own label that means something here gets one more underscore, which reading takes away again. */
function escaped(label: string, reserved: RegExp): string {
  return reserved.test(label) ? `${label}_` : label;
}

function unescaped(label: string, reserved: RegExp): string {
  return label.endsWith('_') && reserved.test(label) ? label.slice(0, -1) : label;
}

/** The items that a graph tells, in its order. The graph may come from any program: whatever is no quote is a mention. */
export function fromGraph(graph: SpanGraph): ExchangeItem[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const parts = new Map<string, SpanNode>();
  const next = new Map<string, SpanNode>();
  const consumed = new Set<string>();
  const relations: SpanLink[] = [];
  for (const link of graph.links) {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (!from || !to) continue;
    const key = `${from.id}\n${link.label}`;
    if (link.label === LINK.continues && continues(from, to) && !next.has(from.id) && !consumed.has(to.id)) {
      next.set(from.id, to);
      consumed.add(to.id);
    } else if ((link.label === LINK.speaker || link.label === LINK.cue) && isQuote(from) && !parts.has(key)) {
      parts.set(key, to);
    } else relations.push(link);
  }
  // A speaker's or cue's span is no mention of its own, unless the file says more of it.
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  for (const [key, node] of parts) {
    if (key.endsWith(`\n${node.label}`) && !related.has(node.id)) consumed.add(node.id);
  }
  const items = graph.nodes
    .filter(({ id }) => !consumed.has(id))
    .map((node) => itemOf(node, piecesOf(node, next), (label) => parts.get(`${node.id}\n${label}`) ?? null));
  const known = new Set(items.map(({ id }) => id));
  const links = relations
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ id, label, from, to, about }): ExchangeItem => {
      return { ...(about ?? UNKNOWN), id, kind: 'relation', label: unescaped(label, RESERVED_LINK), from, to };
    });
  return [...items, ...links];
}

function isQuote(node: SpanNode): boolean {
  return node.label === NODE.quote || node.label === NODE.reported;
}

/** Whether `to` can be the next piece of `from`: of the same kind and further on, so that no chain runs in a circle. */
function continues(from: SpanNode, to: SpanNode): boolean {
  const [last, first] = [from.spans.at(-1), to.spans[0]];
  return from.label === to.label && last !== undefined && first !== undefined && last.end <= first.start;
}

function piecesOf(node: SpanNode, next: ReadonlyMap<string, SpanNode>): Span[] {
  const pieces = [...node.spans];
  for (let follower = next.get(node.id); follower; follower = next.get(follower.id)) pieces.push(...follower.spans);
  return pieces;
}

function itemOf(node: SpanNode, spans: readonly Span[], part: (label: string) => SpanNode | null): ExchangeItem {
  const base = { ...(node.about ?? UNKNOWN), id: node.id, spans };
  if (node.label === NODE.passage) return { ...base, kind: 'passage' };
  if (!isQuote(node)) {
    return { ...base, kind: 'mention', type: unescaped(node.label, RESERVED_NODE), entity: node.entity };
  }
  const type = node.label === NODE.quote ? 'direct' : 'indirect';
  return {
    ...base,
    kind: 'quote',
    type,
    speaker: speakerOf(node, part(LINK.speaker)),
    cue: part(LINK.cue)?.spans[0] ?? null,
  };
}

function speakerOf(quote: SpanNode, words: SpanNode | null): QuoteItem['speaker'] {
  const entity = words?.entity ?? quote.entity;
  return words || entity ? { span: words?.spans[0] ?? null, entity } : null;
}
