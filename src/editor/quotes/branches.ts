import * as vscode from 'vscode';
import type { EntityRef } from '../../core/annotations/model';
import type { CorpusQuote } from '../corpus/corpus';
import { toRange } from '../session/places';
import type { Session } from '../session/session';
import type { Source } from '../session/source';
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
      const quotes = (counts.get(uri.path)?.quotes ?? 0) + 1;
      counts.set(uri.path, { kind: 'source', id: `${speaker.id} source ${uri}`, uri, speaker, quotes });
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
  const { document } = source;
  return source.marks
    .filter(({ kind }) => kind === 'quote')
    .map((mark) => ({
      kind: 'quote',
      id: `quote ${document.uri}#${mark.start}-${mark.end}`,
      uri: document.uri,
      range: toRange(document, mark),
      words: oneLine(source.text.slice(mark.start, mark.end)),
      type: mark.type === 'direct' ? 'direct' : 'indirect',
      speaker: source.speakerName(mark) ?? '',
      isDecided: mark.origin === 'person',
    }));
}

/** Who speaks in an open source, in the order in which they first do, who is not known last: that is work to do, not an answer. */
function speakersOf(source: Source): SpeakerNode[] {
  const speakers = new Map<string, SpeakerNode & { readonly listed: QuoteNode[] }>();
  const quotes = quotesOf(source);
  const marks = source.marks.filter(({ kind }) => kind === 'quote');
  for (const [index, mark] of marks.entries()) {
    const name = source.speakerName(mark) ?? '';
    const entity = source.entityOf(mark.speaker?.entity);
    const id = `speaker ${entity?.id ?? name}`;
    const quote = quotes[index];
    if (!quote) continue;
    const { speaker: _above, ...below } = quote;
    const listed = [...(speakers.get(id)?.listed ?? []), below];
    const type = entity ? source.typeOf(entity.id) : '';
    speakers.set(id, { kind: 'speaker', id, entity: entity?.id ?? null, name, type, quotes: listed.length, listed });
  }
  return [...speakers.values()].sort(unknownLast);
}

function unknownLast(a: SpeakerNode, b: SpeakerNode): number {
  return Number(a.name === '') - Number(b.name === '');
}
