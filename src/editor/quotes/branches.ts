import * as vscode from 'vscode';
import type { EntityRef } from '../../core/annotations/model';
import type { CorpusQuote } from '../corpus/corpus';
import { toRange } from '../session/places';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import type { Branches } from '../views/branchesProvider';
import { oneLine } from '../views/items';
import type { Limits } from '../views/limits';
import type { Layout, Node, QuoteNode, SourceNode, SpeakerNode } from './nodes';

/** The nodes of the view "Quotes" as the shown source, or the index, stands now. */
export class QuoteBranches implements Branches<Node> {
  readonly #session: Session;
  readonly #layout: Layout;
  readonly #limits: Limits;

  constructor(session: Session, layout: Layout, limits: Limits) {
    this.#session = session;
    this.#layout = layout;
    this.#limits = limits;
  }

  async roots(): Promise<Node[]> {
    const { scope, group } = this.#layout;
    if (scope === 'workspace') {
      return this.#limits.apply<Node>('', group === 'document' ? this.#sources() : await this.#speakers());
    }
    const source = this.#session.shownSource;
    if (!source) return [];
    return this.#limits.apply<Node>('', group === 'document' ? quotesOf(source) : speakersOf(source));
  }

  async children(node: Node): Promise<Node[]> {
    switch (node.kind) {
      case 'speaker':
        return this.#limits.apply<Node>(node.id, node.listed ?? (await this.#spokenBy(node)));
      case 'source':
        return this.#limits.apply<Node>(node.id, await this.#quotesIn(node));
      default:
        return [];
    }
  }

  /** Who speaks most comes first, who is not known last. */
  async #speakers(): Promise<SpeakerNode[]> {
    const speakers = await this.#session.corpus.speakers();
    return speakers
      .map(({ entity, quotes }) => ({
        kind: 'speaker' as const,
        id: `speaker ${entity?.id ?? ''}`,
        entity: entity?.id ?? null,
        name: entity?.label ?? '',
        type: entity?.type ?? '',
        quotes,
      }))
      .sort((a, b) => unknownLast(a, b) || b.quotes - a.quotes || (a.name < b.name ? -1 : 1));
  }

  #sources(): SourceNode[] {
    const { corpus } = this.#session;
    return corpus
      .sources()
      .map((uri) => ({ kind: 'source' as const, id: `source ${uri}`, uri, quotes: corpus.quotesCountIn(uri) }))
      .filter(({ quotes }) => quotes > 0);
  }

  /** The sources in which someone speaks; where there is but one, the quotes straight away. */
  async #spokenBy(speaker: SpeakerNode): Promise<Node[]> {
    const counts = new Map<string, SourceNode>();
    for (const { uri } of this.#session.corpus.quotesBy(speaker.entity)) {
      const id = `${speaker.id} source ${uri}`;
      const quotes = (counts.get(id)?.quotes ?? 0) + 1;
      counts.set(id, { kind: 'source', id, uri, speaker, quotes });
    }
    const sources = [...counts.values()];
    const [only] = sources;
    return only && sources.length === 1 ? this.#quotesIn(only) : sources;
  }

  async #quotesIn({ id, uri, speaker }: SourceNode): Promise<QuoteNode[]> {
    const { corpus } = this.#session;
    const source = await corpus.text(uri);
    if (!source) return [];
    const quotes: readonly (CorpusQuote & { readonly speaker?: EntityRef | null })[] = speaker
      ? corpus.quotesBy(speaker.entity, uri)
      : corpus.quotesIn(uri);
    return quotes.map((quote) => {
      const [start, end] = [source.at(quote.start), source.at(quote.end)];
      return {
        kind: 'quote',
        id: `${id}#${quote.start}-${quote.end}`,
        uri,
        range: new vscode.Range(start.line, start.character, end.line, end.character),
        words: oneLine(source.text.slice(quote.start, quote.end)),
        type: quote.kind,
        isDecided: quote.confidence === null,
        ...(quote.speaker !== undefined && { speaker: quote.speaker?.label ?? '' }),
      };
    });
  }
}

/** The quotes of an open source, in reading order. */
function quotesOf(source: Source): QuoteNode[] {
  return quoteMarks(source).map((mark) => ({ ...quoteNode(source, mark), speaker: source.speakerName(mark) ?? '' }));
}

/** Who speaks in an open source, in the order in which they first do, who is not known last: that is work to do, not an answer. */
function speakersOf(source: Source): SpeakerNode[] {
  const groups = new Map<string, { readonly first: SourceMark; readonly listed: QuoteNode[] }>();
  for (const mark of quoteMarks(source)) {
    const id = `speaker ${source.entityOf(mark.speaker?.entity)?.id ?? source.speakerName(mark) ?? ''}`;
    const group = groups.get(id) ?? { first: mark, listed: [] };
    group.listed.push(quoteNode(source, mark));
    groups.set(id, group);
  }
  return [...groups]
    .map(([id, { first, listed }]) => {
      const entity = source.entityOf(first.speaker?.entity)?.id ?? null;
      const name = source.speakerName(first) ?? '';
      const type = entity === null ? '' : source.typeOf(entity);
      return { kind: 'speaker' as const, id, entity, name, type, quotes: listed.length, listed };
    })
    .sort(unknownLast);
}

function quoteMarks(source: Source): SourceMark[] {
  return source.marks.filter(({ kind }) => kind === 'quote');
}

function quoteNode({ document, text }: Source, mark: SourceMark): QuoteNode {
  return {
    kind: 'quote',
    id: `quote ${document.uri}#${mark.start}-${mark.end}`,
    uri: document.uri,
    range: toRange(document, mark),
    words: oneLine(text.slice(mark.start, mark.end)),
    type: mark.type === 'direct' ? 'direct' : 'indirect',
    isDecided: mark.origin === 'person',
  };
}

function unknownLast(a: SpeakerNode, b: SpeakerNode): number {
  return Number(a.name === '') - Number(b.name === '');
}
