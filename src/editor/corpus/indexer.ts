import * as vscode from 'vscode';
import type { DocumentSummary } from '../../core/linking/index/summary';
import type { WorkspaceIndex } from '../../core/linking/index/workspaceIndex';
import type { Analyzer } from '../analysis/analyzer';
import type { ChosenLanguages } from '../session/languages';
import { sourceFiles } from '../session/sourceFiles';
import { looksBinary } from '../session/sourceFilter';
import { sidecarUri } from '../sidecars/uris';
import { vscodeFiles } from '../sidecars/vscodeFiles';
import { type FileState, fileState } from './fileState';
import type { SummaryCache } from './summaryCache';

/** How many files are looked at, or read and waiting for the worker, at a time. */
const AT_ONCE = 8;
/** A larger closed source waits until it is opened: reading it would take memory and the worker for long. Bytes. */
const LARGEST = 20_000_000;

/** What an indexer needs of the rest. */
export interface IndexerContext {
  readonly analyzer: Analyzer;
  readonly languages: ChosenLanguages;
  readonly cache: SummaryCache;
  readonly index: WorkspaceIndex;
  readonly version: string;
  /** Whether a source is open, and so indexed from its editor rather than from its file. */
  isOpen(uri: vscode.Uri): boolean;
  /** Called when the index has changed. */
  changed(): void;
}

/** Keeps the index in step with the files of the workspace that are not open. */
export class Indexer {
  readonly #context: IndexerContext;

  constructor(context: IndexerContext) {
    this.#context = context;
  }

  /** Puts in what was kept from the last time, as it was. */
  async warmUp(): Promise<void> {
    const { cache, index, changed } = this.#context;
    for await (const batch of cache.load()) {
      for (const summary of batch) if (index.hashOf(summary.source) === undefined) index.set(summary);
    }
    changed();
  }

  /** Looks at all files of the workspace and analyses those that are new or have changed, the newest first. */
  async run(progress: (done: number, all: number) => void, signal: AbortSignal): Promise<void> {
    const uris = await sourceFiles('workspace');
    const states: FileState[] = [];
    await inParallel(uris, signal, async (uri) => {
      const state = await this.#state(uri);
      if (state && this.#context.index.hashOf(uri.toString()) !== state.hash) states.push(state);
    });
    this.#forgetAllBut(new Set(uris.map(String)));
    states.sort((a, b) => b.changed - a.changed);
    let done = 0;
    await inParallel(states, signal, async (state) => {
      await this.#index(state, signal);
      progress(++done, states.length);
    });
    await this.#context.cache.save();
  }

  /** Takes in a file that was made, changed or deleted, or whose editor was closed. */
  async update(uri: vscode.Uri, signal: AbortSignal): Promise<void> {
    const state = await this.#state(uri);
    if (state) await this.#index(state, signal);
    else this.forget(uri);
  }

  forget(uri: vscode.Uri): void {
    const { cache, index, changed } = this.#context;
    cache.delete(uri.toString());
    index.delete(uri.toString());
    changed();
  }

  #state(uri: vscode.Uri): Promise<FileState | undefined> {
    return fileState(uri, this.#context.languages.of(uri), this.#context.version);
  }

  #forgetAllBut(sources: ReadonlySet<string>): void {
    for (const source of this.#context.index.sources()) {
      const uri = vscode.Uri.parse(source);
      if (!sources.has(source) && !this.#context.isOpen(uri)) this.forget(uri);
    }
  }

  async #index(state: FileState, signal: AbortSignal): Promise<void> {
    const { index, cache, changed, isOpen } = this.#context;
    if (isOpen(state.uri)) return;
    const summary = await this.#summarize(state, signal);
    // Opened meanwhile: what its editor shows is newer than its file.
    if (!summary || isOpen(state.uri)) return;
    index.set(summary);
    cache.set(summary);
    changed();
  }

  async #summarize({ uri, hash }: FileState, signal: AbortSignal): Promise<DocumentSummary | undefined> {
    try {
      if ((await vscode.workspace.fs.stat(uri)).size > LARGEST) return undefined;
      const [text, sidecar] = await Promise.all([
        vscodeFiles.read(uri.toString()),
        vscodeFiles.read(sidecarUri(uri).toString()),
      ]);
      if (text === null || looksBinary(text)) return undefined;
      const language = this.#context.languages.of(uri);
      return await this.#context.analyzer.summarize(
        { source: uri.toString(), hash, text, sidecar, ...(language && { language }) },
        signal,
      );
    } catch {
      // A file that cannot be read is told when it is opened; here it is one of thousands and simply not in the index.
      return undefined;
    }
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
