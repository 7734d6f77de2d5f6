import * as vscode from 'vscode';
import { type DocumentSummary, readSummary } from '../../core/linking/index/summary';
import { isNotFound } from '../sidecars/vscodeFiles';

/** How many cached lines are read before the extension host may do something else. */
const BATCH = 100;

/**
 * What the index kept of each source when it was last analysed: a file of lines in the extension's own storage, which may
 * be deleted at any time. `storage` is `undefined` where VS Code has no workspace to keep it for; then nothing is kept.
 */
export class SummaryCache {
  readonly #file: vscode.Uri | undefined;
  readonly #lines = new Map<string, string>();

  constructor(storage: vscode.Uri | undefined) {
    this.#file = storage && vscode.Uri.joinPath(storage, 'index.jsonl');
  }

  /** The summaries that were kept, a few at a time so that typing goes on; damaged ones are left out. */
  async *load(): AsyncGenerator<readonly DocumentSummary[]> {
    const lines = await this.#read();
    for (let from = 0; from < lines.length; from += BATCH) {
      const batch: DocumentSummary[] = [];
      for (const line of lines.slice(from, from + BATCH)) {
        const summary = readSummary(line);
        if (!summary) continue;
        this.#lines.set(summary.source, line);
        batch.push(summary);
      }
      yield batch;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  set(summary: DocumentSummary): void {
    this.#lines.set(summary.source, JSON.stringify(summary));
  }

  delete(source: string): void {
    this.#lines.delete(source);
  }

  /** Writes all that is kept. A cache that cannot be written costs only time at the next start. */
  async save(): Promise<void> {
    if (!this.#file) return;
    try {
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(this.#file, '..'));
      await vscode.workspace.fs.writeFile(this.#file, new TextEncoder().encode([...this.#lines.values()].join('\n')));
    } catch {
      this.#lines.clear();
    }
  }

  async #read(): Promise<string[]> {
    if (!this.#file) return [];
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file)).split('\n');
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  }
}
