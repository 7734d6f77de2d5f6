import * as vscode from 'vscode';
import { packSummaries, unpackSummaries } from '../../core/linking/index/packed';
import type { DocumentSummary } from '../../core/linking/index/summary';
import { hashString } from '../../core/text/hash';

/** Among how many files the sources are dealt out: what is read or written at a time must be little, files few. */
const PARTS = 128;

/**
 * What the index knew of each source when it was last analysed, in files of the extension's own storage, which may be
 * deleted at any time. A source is always in the same file, so that a change writes one file anew. `storage` is `undefined`
 * where VS Code has no workspace to keep it for; then nothing is kept.
 */
export class SummaryCache {
  readonly #folder: vscode.Uri | undefined;
  /** The parts in which something has changed since they were written. */
  readonly #changed = new Set<number>();

  constructor(storage: vscode.Uri | undefined) {
    this.#folder = storage && vscode.Uri.joinPath(storage, 'index');
  }

  /** What was kept, a part after another; a damaged part is left out. */
  async *load(): AsyncGenerator<Iterable<DocumentSummary>> {
    for (let part = 0; this.#folder && part < PARTS; part++) {
      const bytes = await vscode.workspace.fs.readFile(fileOf(this.#folder, part)).then(undefined, () => undefined);
      if (bytes) yield unpackSummaries(bytes);
    }
  }

  /** Notes that what is known of a source has changed. */
  note(source: string): void {
    this.#changed.add(partOf(source));
  }

  /**
   * Writes the parts that have changed, a part at a time so that typing goes on. `sources` are all that are known. A cache
   * that cannot be written costs only time at the next start.
   */
  async save(sources: readonly string[], summary: (source: string) => DocumentSummary | undefined): Promise<void> {
    if (!this.#folder || this.#changed.size === 0) return;
    const changed = new Set(this.#changed);
    this.#changed.clear();
    const parts = new Map([...changed].map((part) => [part, [] as string[]]));
    for (const source of sources) parts.get(partOf(source))?.push(source);
    for (const [part, those] of parts) {
      const kept = those.flatMap((source) => summary(source) ?? []).filter(({ stamp }) => stamp !== '');
      const written = await vscode.workspace.fs.writeFile(fileOf(this.#folder, part), packSummaries(kept)).then(
        () => true,
        () => false,
      );
      if (!written) return;
    }
  }
}

function partOf(source: string): number {
  return hashString(source) % PARTS;
}

function fileOf(folder: vscode.Uri, part: number): vscode.Uri {
  return vscode.Uri.joinPath(folder, `${part}.bin`);
}
