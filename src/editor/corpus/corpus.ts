import * as vscode from 'vscode';
import { summarize } from '../../core/linking/index/summary';
import { type EntityRow, WorkspaceIndex } from '../../core/linking/index/workspaceIndex';
import type { Span } from '../../core/text/span';
import { Disposables } from '../disposables';
import type { Source } from '../session/source';
import type { Sources } from '../session/sources';
import { Indexer, type IndexerContext } from './indexer';
import { locationsIn } from './locations';

/** How long changes are gathered before those who show the index are told, in milliseconds. */
const GATHER = 300;

/** A span in a source, open or not. Offsets in UTF-16 code units. */
export interface Place extends Span {
  readonly uri: vscode.Uri;
}

/** All sources of the workspace and those open beside it: which entities they name, and where. */
export class Corpus implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #index = new WorkspaceIndex();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #stopped = new AbortController();
  readonly #sources: Sources;
  readonly #indexer: Indexer;
  #gathering: ReturnType<typeof setTimeout> | undefined;

  /** The index has changed; told at most a few times a second. */
  readonly onDidChange = this.#changed.event;

  constructor(sources: Sources, context: Pick<IndexerContext, 'analyzer' | 'languages' | 'cache' | 'version'>) {
    this.#sources = sources;
    this.#indexer = new Indexer({
      ...context,
      index: this.#index,
      isOpen: (uri) => this.#open(uri) !== undefined,
      changed: () => this.#tell(),
    });
    this.#disposables.add(sources.onDidChange((source) => this.#take(source)));
    this.#disposables.add(sources.onDidClose(({ document }) => this.update(document.uri)));
    for (const source of sources.all()) this.#take(source);
  }

  /** Indexes the workspace in the background: first from what was kept, then from the files that have changed since. */
  async run(progress: (done: number, all: number) => void, signal: AbortSignal): Promise<void> {
    await this.#indexer.warmUp();
    await this.#indexer.run(progress, signal);
  }

  /** Takes in that a file was made, changed or deleted. */
  update(uri: vscode.Uri): void {
    if (!this.#open(uri)) void this.#indexer.update(uri, this.#stopped.signal);
  }

  /** The entity of the workspace that a source's id means. */
  resolve(id: string): string {
    return this.#index.resolve(id);
  }

  /** The entity that an id means; `undefined` where no source mentions it. */
  entity(id: string): EntityRow | undefined {
    return this.#index.entity(id) ?? undefined;
  }

  /** Every entity of the workspace, the most mentioned first. */
  entities(): EntityRow[] {
    return [...this.#index.entities()].sort((a, b) => b.mentions - a.mentions || (a.label < b.label ? -1 : 1));
  }

  /** Entities that a query's words lead to, the most mentioned first. */
  search(query: string, limit: number): EntityRow[] {
    return this.#index.search(query, limit);
  }

  /** The places of an entity's mentions, source by source in reading order. */
  mentionsOf(id: string): Place[] {
    return [...this.#index.mentions(id)].map(toPlace);
  }

  /** The places of the quotes whose speaker an entity is. */
  quotesBy(id: string): Place[] {
    return [...this.#index.quotes(id)].map(toPlace);
  }

  /** The entities that an entity speaks about, each with the places inside its quotes. */
  saidBy(id: string): ReadonlyMap<string, readonly Place[]> {
    return byEntity(this.#index.saidBy(id));
  }

  /** The entities that speak about an entity, each with the places inside their quotes. */
  saidAbout(id: string): ReadonlyMap<string, readonly Place[]> {
    return byEntity(this.#index.saidAbout(id));
  }

  /** Every mention of an entity and every quote whose speaker it is, for VS Code's own lists. */
  referencesTo(id: string): Promise<vscode.Location[]> {
    return this.locate([...this.mentionsOf(id), ...this.quotesBy(id)]);
  }

  /** Places as VS Code's locations, source by source in reading order. */
  async locate(places: readonly Place[]): Promise<vscode.Location[]> {
    const bySource = new Map<string, Place[]>();
    for (const place of places) {
      const key = place.uri.toString();
      const known = bySource.get(key);
      if (known) known.push(place);
      else bySource.set(key, [place]);
    }
    const found = await Promise.all([...bySource.values()].map((those) => locationsIn(those, this.#sources)));
    return found.flat();
  }

  dispose(): void {
    this.#stopped.abort();
    clearTimeout(this.#gathering);
    this.#disposables.dispose();
  }

  #open(uri: vscode.Uri): Source | undefined {
    return this.#sources.byUri(uri);
  }

  #take(source: Source): void {
    const { analysis, document } = source;
    if (!analysis) return;
    const { text, marks } = source;
    const origin = {
      source: document.uri.toString(),
      hash: `open ${document.version}`,
      language: analysis.language,
      text,
    };
    this.#index.set(summarize(origin, marks));
    this.#tell();
  }

  #tell(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      this.#changed.fire();
    }, GATHER);
  }
}

function byEntity(speech: Iterable<{ entity: string; mention: Span & { source: string } }>): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { entity, mention } of speech) {
    const known = places.get(entity);
    if (known) known.push(toPlace(mention));
    else places.set(entity, [toPlace(mention)]);
  }
  return places;
}

function toPlace({ source, start, end }: Span & { source: string }): Place {
  return { uri: vscode.Uri.parse(source), start, end };
}
