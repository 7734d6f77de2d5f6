import * as vscode from 'vscode';
import { type ConcordanceLine, concordanceLines, keywordInContext } from '../../core/text/keywordInContext';
import type { Corpus } from '../corpus/corpus';
import { Disposables } from '../disposables';
import { baseName } from '../sidecars/uris';
import { type Hit, hitsOf, MOST_HITS } from './hits';
import { type Query, queryOf, SCHEME } from './query';

/** How long a concordance stays as it is while the index changes under it, in milliseconds. */
const CALM = 500;

/** Lines before the first hit: how many there are, and an empty one. */
const HEAD = 2;

/** A line of a concordance and the hit that it shows. */
export interface Row extends ConcordanceLine {
  /** Of the document, from 0. */
  readonly line: number;
  readonly hit: Hit;
}

/** The documents that show concordances. They follow the index: what is decided in one is seen in it. */
export class ConcordanceProvider implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #rows = new Map<string, readonly Row[]>();
  readonly #corpus: Corpus;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.#changed.event;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#disposables.add(corpus.onDidChange(() => this.#refreshLater()));
    this.#disposables.add(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#rows.delete(uri.toString());
      }),
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const query = queryOf(uri);
    if (!query) return '';
    const hits = await hitsOf(this.#corpus, query, token);
    const lines = concordanceLines(hits.map((hit) => ({ ...keywordInContext(hit.source.text, hit), ...placeOf(hit) })));
    this.#rows.set(
      uri.toString(),
      lines.flatMap((line, i) => {
        const hit = hits[i];
        return hit ? [{ ...line, line: i + HEAD, hit }] : [];
      }),
    );
    return [headOf(query, hits), '', ...lines.map(({ text }) => text)].join('\n');
  }

  /** The rows of a document, as it was last put together. */
  rows(uri: vscode.Uri): readonly Row[] {
    return this.#rows.get(uri.toString()) ?? [];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #refreshLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) this.#changed.fire(uri);
    }, CALM);
  }
}

function placeOf({ uri, start, source, mention }: Hit): { place: string; state: string } {
  const confidence = mention?.mention.confidence;
  const state = confidence === undefined ? ' ' : confidence === null ? '✓' : '○';
  return { place: `${baseName(uri)}:${source.at(start).line + 1}`, state };
}

function headOf(query: Query, hits: readonly Hit[]): string {
  const name = query.kind === 'entity' ? query.label : `“${query.words}”`;
  const sources = new Set(hits.map(({ uri }) => uri.toString())).size;
  return hits.length < MOST_HITS
    ? vscode.l10n.t('{0}: {1} in {2} sources', name, hits.length, sources)
    : vscode.l10n.t('{0}: the first {1}', name, hits.length);
}
