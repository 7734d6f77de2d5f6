import * as vscode from 'vscode';
import { applyEdits, type Live, startLive } from '../../core/annotations/anchoring/live';
import { place } from '../../core/annotations/anchoring/place';
import type { Sidecar } from '../../core/annotations/model';
import { emptySidecar, sidecarName } from '../../core/annotations/sidecar/names';
import { readSidecar } from '../../core/annotations/sidecar/read';
import { writeSidecar } from '../../core/annotations/sidecar/write';
import type { Edit } from '../../core/shiftAnalysis';
import { Disposables } from '../disposables';

interface Entry {
  readonly document: vscode.TextDocument;
  sidecar: Sidecar;
  live: Live;
  /** Why the file must not be written: it could not be read. */
  blocked: string | undefined;
  loaded: Promise<void>;
  saved: Promise<void>;
}

/** The sidecars of the open sources: read when a source opens, kept in step with its text, written at every decision. */
export class Sidecars implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<{ uri: vscode.Uri; sidecar: Sidecar }>());
  readonly #entries = new Map<string, Entry>();
  readonly onDidChange = this.#changed.event;

  /** The sidecar of a document that opens: empty until the file has been read, which `onDidChange` tells. */
  open(document: vscode.TextDocument): Sidecar {
    const sidecar = emptySidecar(baseName(document.uri.path));
    const text = document.getText();
    const entry: Entry = {
      document,
      sidecar,
      live: startLive(text, []),
      blocked: undefined,
      loaded: Promise.resolve(),
      saved: Promise.resolve(),
    };
    this.#entries.set(document.uri.toString(), entry);
    entry.loaded = this.#load(entry);
    return sidecar;
  }

  close(uri: vscode.Uri): void {
    this.#entries.delete(uri.toString());
  }

  /** Carries the annotations over an edit of the document, and gives them as they stand now. */
  edit(document: vscode.TextDocument, edits: readonly Edit[]): Sidecar {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry) return emptySidecar(baseName(document.uri.path));
    entry.live = applyEdits({ ...entry.live, annotations: entry.sidecar.annotations }, edits, document.getText());
    entry.sidecar = { ...entry.sidecar, annotations: entry.live.annotations };
    return entry.sidecar;
  }

  /** The sidecar as it stands now, or `undefined` where the source is not open. */
  get(uri: vscode.Uri): Sidecar | undefined {
    return this.#entries.get(uri.toString())?.sidecar;
  }

  /** Why nothing can be decided about a source now, in a sentence for the person; `undefined` where all is well. */
  async obstacle(uri: vscode.Uri): Promise<string | undefined> {
    if (uri.scheme === 'untitled') {
      return vscode.l10n.t('Save this document first: its annotations are kept in a file beside it.');
    }
    const entry = this.#entries.get(uri.toString());
    await entry?.loaded;
    return entry?.blocked;
  }

  /** Takes a person's decision in, and writes the file. */
  update(uri: vscode.Uri, sidecar: Sidecar): void {
    const entry = this.#entries.get(uri.toString());
    if (!entry || entry.blocked) return;
    entry.sidecar = sidecar;
    this.#changed.fire({ uri, sidecar });
    this.#save(entry);
  }

  /** Writes the annotations' places anew when the source itself is saved: only then the file's offsets have a text. */
  sourceSaved(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document.uri.toString());
    if (entry && entry.sidecar.annotations.length > 0) this.#save(entry);
  }

  async #load(entry: Entry): Promise<void> {
    const { uri } = entry.document;
    const json = await readIfThere(sidecarUri(uri));
    if (json === undefined) return;
    const read = readSidecar(json, baseName(uri.path));
    if (!read.ok) {
      entry.blocked = read.error;
      void vscode.window.showWarningMessage(read.error);
      return;
    }
    for (const problem of read.problems) void vscode.window.showWarningMessage(problem);
    const { sidecar } = place(read.sidecar, entry.document.getText());
    entry.sidecar = sidecar;
    entry.live = startLive(entry.document.getText(), sidecar.annotations);
    this.#changed.fire({ uri, sidecar });
  }

  #save(entry: Entry): void {
    const { uri } = entry.document;
    entry.saved = entry.saved.then(async () => {
      try {
        const json = writeSidecar(entry.sidecar, entry.document.getText());
        await vscode.workspace.fs.writeFile(sidecarUri(uri), new TextEncoder().encode(json));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(
          vscode.l10n.t('{0} could not be written: {1}', vscode.workspace.asRelativePath(sidecarUri(uri)), reason),
        );
      }
    });
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function sidecarUri(source: vscode.Uri): vscode.Uri {
  return source.with({ path: sidecarName(source.path) });
}

async function readIfThere(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
