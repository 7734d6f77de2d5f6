import * as vscode from 'vscode';
import type { DocumentSummary } from '../../core/linking/index/summary';
import type { WorkspaceIndex } from '../../core/linking/index/workspaceIndex';
import type { Analyzer } from '../analysis/analyzer';
import type { ChosenLanguages } from '../session/languages';
import { readSource } from '../session/readSource';
import { sourceFiles } from '../session/sourceFiles';
import { looksBinary } from '../session/sourceFilter';
import { sidecarUri } from '../sidecars/uris';
import { vscodeFiles } from '../sidecars/vscodeFiles';
import { contentHash, type FileState, fileState } from './fileState';
import { inSlices } from './slices';
import type { SummaryCache } from './summaryCache';

/** How many files are looked at, or read and waiting for the worker, at a time. */
const AT_ONCE = 8;
/** A larger closed source waits until it is opened: reading it would take memory and the worker for long. Bytes. */
const LARGEST = 20_000_000;

/** How often what was worked out is written down while the index is being built, in milliseconds. */
const SAVE_EVERY = 20_000;

/** What an indexer needs of the rest. */
export interface IndexerContext {
  readonly analyzer: Analyzer;
  readonly languages: ChosenLanguages;
  readonly cache: SummaryCache;
  readonly index: WorkspaceIndex;
  readonly version: string;
  /** Whether a source is open, and so indexed from its editor rather than from its file. */
  isOpen(uri: vscode.Uri): boolean;
  /** Settles when nobody is typing. */
  atRest(): Promise<void>;
  /** Called when the index has changed. */
  changed(): void;
}

/** Keeps the index in step with the files of the workspace that are not open. */
export class Indexer implements vscode.Disposable {
  readonly #context: IndexerContext;
  /** What is being summed up, by source: of two that were begun, the later one counts, whichever the worker ends first. */
  readonly #begun = new Map<string, FileState>();
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(context: IndexerContext) {
    this.#context = context;
  }

  /** Puts in what was kept from the last time, as it was. */
  async warmUp(signal: AbortSignal): Promise<void> {
    const { cache, index, changed } = this.#context;
    for await (const summaries of cache.load()) {
      const take = (summary: DocumentSummary) => {
        if (index.versionOf(summary.source) === undefined) index.set(summary);
      };
      await inSlices(summaries, take, signal);
      if (signal.aborted) return;
    }
    changed();
    await inSlices(index.prepare(), () => {}, signal);
  }

  /** Looks at all files of the workspace and analyses those that are new or have changed, the newest first. */
  async run(progress: (done: number, all: number) => void, signal: AbortSignal): Promise<void> {
    const uris = await sourceFiles('workspace');
    const states: FileState[] = [];
    await inParallel(uris, signal, async (uri) => {
      const state = await this.#state(uri);
      if (state && this.#context.index.versionOf(uri.toString())?.stamp !== state.stamp) states.push(state);
    });
    if (!signal.aborted) await this.#forgetAllBut(new Set(uris.map(String)));
    states.sort((a, b) => b.changed - a.changed);
    let done = 0;
    await inParallel(states, signal, async (state) => {
      await this.#context.atRest();
      await this.#index(state, 'idle', signal);
      progress(++done, states.length);
    });
    await this.#save();
  }

  /** Takes in a file that was made, changed or deleted, or whose editor was closed. */
  async update(uri: vscode.Uri, signal: AbortSignal): Promise<void> {
    const state = await this.#state(uri);
    if (!state) this.forget(uri);
    else if (state.stamp !== this.#context.index.versionOf(uri.toString())?.stamp) {
      await this.#index(state, 'soon', signal);
    }
  }

  forget(uri: vscode.Uri): void {
    const source = uri.toString();
    this.#begun.delete(source);
    if (this.#context.index.versionOf(source) === undefined) return;
    this.#context.index.delete(source);
    this.#noteChange(source);
  }

  /** Takes out all sources but those that `isKept`. They stay in what is kept for the next time. */
  async leave(isKept: (uri: vscode.Uri) => boolean): Promise<void> {
    const { index } = this.#context;
    this.#begun.clear();
    await this.#save();
    await inSlices(index.sources(), (source) => {
      if (!isKept(vscode.Uri.parse(source))) index.delete(source);
    });
  }

  dispose(): void {
    clearTimeout(this.#saving);
  }

  /** What else than its files a source's analysis is made from. */
  #conditions(uri: vscode.Uri): string {
    const { analyzer, languages, version } = this.#context;
    return [version, languages.of(uri) ?? 'auto', contentHash(JSON.stringify(analyzer.types))].join(' ');
  }

  async #state(uri: vscode.Uri): Promise<FileState | undefined> {
    const state = await fileState(uri);
    return state && { ...state, stamp: `${this.#conditions(uri)} ${state.stamp}` };
  }

  async #forgetAllBut(sources: ReadonlySet<string>): Promise<void> {
    await inSlices(this.#context.index.sources(), (source) => {
      if (sources.has(source)) return;
      const uri = vscode.Uri.parse(source);
      if (!this.#context.isOpen(uri)) this.forget(uri);
    });
  }

  async #index(state: FileState, rank: 'soon' | 'idle', signal: AbortSignal): Promise<void> {
    const { index, isOpen } = this.#context;
    const source = state.uri.toString();
    if (isOpen(state.uri)) return;
    const known = index.versionOf(source);
    this.#begun.set(source, state);
    const summary = await this.#summarize(state, known?.hash, rank, signal);
    // Changed, deleted or opened meanwhile: what its file or its editor then said is newer.
    const isLatest = this.#begun.get(source) === state;
    if (isLatest) this.#begun.delete(source);
    if (!summary || !isLatest || isOpen(state.uri)) return;
    if (summary === 'same') index.restamp(source, state.stamp);
    else index.set(summary);
    this.#noteChange(source);
  }

  /** Sums a file up; `same` where it says what it said under a known hash, `undefined` where it is none for the index. */
  async #summarize(
    { uri, stamp, size }: FileState,
    known: string | undefined,
    rank: 'soon' | 'idle',
    signal: AbortSignal,
  ): Promise<DocumentSummary | 'same' | undefined> {
    if (size > LARGEST) return undefined;
    try {
      const [text, sidecar] = await Promise.all([readSource(uri), vscodeFiles.read(sidecarUri(uri).toString())]);
      if (text === null || looksBinary(text)) return undefined;
      const hash = contentHash(this.#conditions(uri), text, sidecar ?? '');
      if (hash === known) return 'same';
      const language = this.#context.languages.of(uri);
      const request = { source: uri.toString(), stamp, hash, text, sidecar, ...(language && { language }) };
      return await this.#context.analyzer.summarize(request, rank, signal);
    } catch {
      // A file that cannot be read is told when it is opened; here it is one of thousands and simply not in the index.
      return undefined;
    }
  }

  #noteChange(source: string): void {
    this.#context.cache.note(source);
    this.#context.changed();
    this.#saving ??= setTimeout(() => void this.#save(), SAVE_EVERY);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    const { cache, index } = this.#context;
    await cache.save(index.sources(), (source) => index.summary(source));
  }
}

/** Runs `task` on every item, a few at a time, until all are done or `signal` is aborted. */
async function inParallel<T>(
  items: readonly T[],
  signal: AbortSignal,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const work = async () => {
    for (const item of queue) {
      if (signal.aborted) return;
      await task(item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
