import * as vscode from 'vscode';
import type { EntityRef } from '../../core/annotations/model';
import { entityDecisions } from '../../core/annotations/operations/entities';
import type { EntityRow, ListedEntity } from '../../core/linking/index/entityRow';
import type { IndexedSuggestion } from '../../core/linking/index/leastCertain';
import type { ListedSpeaker } from '../../core/linking/index/speakers';
import { summarize } from '../../core/linking/index/summary';
import type { DocumentEntity, WorkspaceIndex } from '../../core/linking/index/workspaceIndex';
import type { Span } from '../../core/text/span';
import { Disposables } from '../disposables';
import type { Source } from '../session/source';
import type { Sources } from '../session/sources';
import { Indexer, type IndexerContext } from './indexer';
import { isIndexWanted } from './isIndexWanted';
import { locationsIn } from './locations';
import { inSlices } from './slices';
import { type SourceText, sourceText } from './sourceText';
import { Typing } from './typing';

/** How long changes are gathered before those who show the index are told, in milliseconds. */
const GATHER = 300;

/** A span in a source, open or not. Offsets in UTF-16 code units. */
export interface Place extends Span {
  readonly uri: vscode.Uri;
}

/** A mention in a source, open or not, as the index has it. */
export interface CorpusMention extends Place {
  /** Its words. */
  readonly name: string;
  readonly type: string;
  /** 0 to 1 for a suggestion of the machine's; `null` for a person's annotation. */
  readonly confidence: number | null;
}

/** A quote in a source, open or not, as the index has it. */
export interface CorpusQuote extends Place {
  readonly kind: 'direct' | 'indirect';
  /** 0 to 1 for a suggestion of the machine's; `null` for a person's annotation. */
  readonly confidence: number | null;
}

/** All sources of the workspace and those open beside it: which entities they name, and where. */
export class Corpus implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #index: WorkspaceIndex;
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #stopped = new AbortController();
  readonly #sources: Sources;
  readonly #indexer: Indexer;
  #listed: Promise<readonly ListedEntity[]> | undefined;
  #warm: Promise<void> | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;

  /** The index has changed; told at most a few times a second. */
  readonly onDidChange = this.#changed.event;

  constructor(sources: Sources, context: Omit<IndexerContext, 'isOpen' | 'atRest' | 'changed'>) {
    this.#sources = sources;
    this.#index = context.index;
    const typing = this.#disposables.add(new Typing());
    this.#indexer = this.#disposables.add(
      new Indexer({
        ...context,
        isOpen: (uri) => this.#open(uri) !== undefined,
        atRest: () => typing.rest(),
        changed: () => this.#tell(),
      }),
    );
    this.#disposables.add(sources.onDidChange((source) => this.#take(source)));
    this.#disposables.add(sources.onDidClose(({ document }) => this.update(document.uri)));
    for (const source of sources.all()) this.#take(source);
  }

  /** Indexes the workspace in the background: first from what was kept, then from the files that have changed since. */
  async run(progress: (done: number, all: number) => void, signal: AbortSignal): Promise<void> {
    this.#warm ??= this.#indexer.warmUp(this.#stopped.signal);
    await this.#warm;
    await this.#indexer.run(progress, signal);
  }

  /** Takes in that a file was made, changed or deleted, or closed. */
  update(uri: vscode.Uri): void {
    if (this.#open(uri)) return;
    if (isIndexWanted()) void this.#indexer.update(uri, this.#stopped.signal);
    else void this.forgetClosed();
  }

  /** Takes in that folders may be gone, with what was in them. */
  updateBelow(folders: readonly vscode.Uri[]): void {
    const gone = new Set(folders.map((folder) => folder.toString()));
    for (const source of this.#index.sources()) {
      for (let end = source.lastIndexOf('/'); end > 0; end = source.lastIndexOf('/', end - 1)) {
        if (!gone.has(source.slice(0, end))) continue;
        this.update(vscode.Uri.parse(source));
        break;
      }
    }
  }

  /** Leaves only the open sources in the index; what is known of the others is kept for `run`. */
  async forgetClosed(): Promise<void> {
    await this.#indexer.leave((uri) => this.#open(uri) !== undefined || isIndexWanted());
    this.#warm = undefined;
    this.#tell();
  }

  /** The entity of the workspace that a source's id means. */
  resolve(id: string): string {
    return this.#index.resolve(id);
  }

  /** The entities that a person made part of one, as far as sources mention them. */
  mergedInto(id: string): readonly string[] {
    return this.#index.mergedInto(this.resolve(id));
  }

  /** The entity that an id means; `undefined` where no source mentions it. */
  entity(id: string): EntityRow | undefined {
    return this.#index.entity(id) ?? undefined;
  }

  /** Every entity of the workspace in no particular order, put together in slices so that typing goes on; once a change. */
  allEntities(): Promise<readonly ListedEntity[]> {
    this.#listed ??= this.#list('');
    return this.#listed;
  }

  /** Those among them that a query's words lead to. */
  entitiesCalled(query: string): Promise<readonly ListedEntity[]> {
    return this.#list(query);
  }

  /** The sources that are in the index, in the order of their names. */
  sources(): vscode.Uri[] {
    return this.#index
      .sources()
      .sort()
      .map((source) => vscode.Uri.parse(source));
  }

  /** The entities that a source mentions, in the order of their first mentions. */
  entitiesIn(source: vscode.Uri): DocumentEntity[] {
    return this.#index.entitiesIn(source.toString());
  }

  /** The sources that mention an entity and how often, the most mentions first. */
  sourcesOf(id: string): { uri: vscode.Uri; mentions: number }[] {
    return this.#index.documents(id).map(({ source, mentions }) => ({ uri: vscode.Uri.parse(source), mentions }));
  }

  /** The suggestion after (step 1) or before (-1) another where the least certain of all sources come first. */
  leastCertain(
    other: IndexedSuggestion | null,
    step: 1 | -1,
    isWanted: (suggestion: IndexedSuggestion) => boolean,
  ): IndexedSuggestion | null {
    return this.#index.leastCertain(other, step, isWanted);
  }

  /** The text of a source, open or not; `undefined` where it cannot be read. */
  text(uri: vscode.Uri): Promise<SourceText | undefined> {
    return sourceText(uri, this.#sources);
  }

  /** Entities that a query's words lead to, the most mentioned first, those of `type` before others. */
  search(query: string, limit: number, type?: string): ListedEntity[] {
    return this.#index.search(query, limit, type);
  }

  /** The places of an entity's mentions, source by source in reading order. */
  mentionsOf(id: string): CorpusMention[] {
    return toPlaces(this.#index.mentions(id));
  }

  /** The first source that mentions an entity, or the preferred one where that does, too. */
  sourceOf(id: string, preferred: vscode.Uri | undefined): vscode.Uri | undefined {
    const source = this.#index.sourceOf(id, preferred?.toString());
    return source === null ? undefined : vscode.Uri.parse(source);
  }

  /** The mentions of an entity in one source, in reading order. */
  mentionsIn(id: string, source: vscode.Uri): CorpusMention[] {
    return toPlaces(this.#index.mentions(id, source.toString()));
  }

  /** All mentions in a source with the entities that they name, in reading order. */
  allIn(source: vscode.Uri): { entity: EntityRef; mention: CorpusMention }[] {
    return [...this.#index.allIn(source.toString())].map(({ entity, mention }) => ({
      entity,
      mention: toPlace(mention),
    }));
  }

  /** How many mentions a source has. */
  countIn(source: vscode.Uri): number {
    return this.#index.countIn(source.toString());
  }

  /** The quotes whose speaker an entity is, in all sources or one; for `null` those of no known entity. */
  quotesBy(id: string | null, source?: vscode.Uri): CorpusQuote[] {
    return toPlaces(this.#index.quotes(id, source?.toString()));
  }

  /** All quotes in a source, in reading order, with the entities that speak. */
  quotesIn(source: vscode.Uri): (CorpusQuote & { readonly speaker: EntityRef | null })[] {
    return toPlaces(this.#index.allQuotesIn(source.toString()));
  }

  /** How many quotes a source has. */
  quotesCountIn(source: vscode.Uri): number {
    return this.#index.quotesCountIn(source.toString());
  }

  /** Everyone who speaks in the workspace, in no particular order; put together in slices so that typing goes on. */
  async speakers(): Promise<readonly ListedSpeaker[]> {
    const speakers: ListedSpeaker[] = [];
    await inSlices(this.#index.speakers(), (speaker) => {
      if (speaker) speakers.push(speaker);
    });
    return speakers;
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

  async #list(query: string): Promise<readonly ListedEntity[]> {
    const listed: ListedEntity[] = [];
    await inSlices(this.#index.entities(query), (entity) => {
      if (entity) listed.push(entity);
    });
    return listed;
  }

  #open(uri: vscode.Uri): Source | undefined {
    return this.#sources.byUri(uri);
  }

  #take(source: Source): void {
    const { analysis, document } = source;
    if (!analysis) return;
    const { text, marks, sidecar } = source;
    const origin = {
      source: document.uri.toString(),
      // What is in an editor is in no file yet.
      stamp: '',
      hash: `open ${document.version}`,
      language: analysis.language,
      text,
    };
    this.#index.set(summarize(origin, marks, entityDecisions(sidecar)));
    this.#tell();
  }

  #tell(): void {
    this.#listed = undefined;
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

/** Places source by source: each source's address is read but once. */
function toPlaces<T extends Span & { readonly source: string }>(items: Iterable<T>) {
  const uris = new Map<string, vscode.Uri>();
  return Array.from(items, ({ source, ...rest }) => {
    const uri = uris.get(source) ?? vscode.Uri.parse(source);
    uris.set(source, uri);
    return { ...rest, uri };
  });
}

function toPlace<T extends Span & { readonly source: string }>({ source, ...rest }: T) {
  return { ...rest, uri: vscode.Uri.parse(source) };
}
