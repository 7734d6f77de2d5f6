import * as vscode from 'vscode';
import type { Edit } from '../../core/annotations/anchoring/edit';
import type { Sidecar } from '../../core/annotations/model';
import { emptySidecar } from '../../core/annotations/sidecar/names';
import { SidecarFile } from '../../core/annotations/store/sidecarFile';
import { Disposables } from '../disposables';
import { translated } from '../session/translated';
import { useClosed } from './closed';
import { reportCondition, reportProblems } from './reports';
import type { SavingOf } from './saving';
import { baseName, sidecarUri } from './uris';

interface Entry {
  readonly document: vscode.TextDocument;
  readonly disposables: Disposables;
  /** `undefined` until the file has been read. */
  file: SidecarFile | undefined;
  readonly opened: Promise<void>;
}

/** The sidecars of the open sources: read when a source opens, kept in step with its text, written at every decision. */
export class Sidecars implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #entries = new Map<string, Entry>();
  /** Those of closed sources that could not be written yet: nobody else has their decisions. */
  readonly #unsaved = new Map<string, SidecarFile>();
  readonly #closing = new Map<string, Promise<void>>();
  readonly #savingOf: SavingOf;

  /** The annotations of this source have changed: decided upon, moved by an edit, or read from the file. */
  readonly onDidChange = this.#changed.event;

  constructor(savingOf: SavingOf) {
    this.#savingOf = savingOf;
    this.#disposables.add(
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.#reloadAll();
      }),
    );
  }

  /** Begins to read the sidecar of a document that opens; `onDidChange` tells when there is something in it. */
  open(document: vscode.TextDocument): void {
    const entry: Entry = {
      document,
      disposables: new Disposables(),
      file: undefined,
      opened: Promise.resolve().then(() => this.#read(entry)),
    };
    this.#entries.set(document.uri.toString(), entry);
  }

  /** The sidecar as it stands now; empty while it has not been read. Anchors in UTF-16 code units of the open text. */
  get(uri: vscode.Uri): Sidecar {
    return this.#entries.get(uri.toString())?.file?.sidecar ?? emptySidecar(baseName(uri));
  }

  /** The file behind an open source once it has been read; `undefined` where the source is not open. */
  async file(uri: vscode.Uri): Promise<SidecarFile | undefined> {
    const entry = this.#entries.get(uri.toString());
    await entry?.opened;
    return entry?.file;
  }

  /**
   * Has `action` work on the sidecar of a source, open or not. That of a closed source is opened for this alone, and all of
   * it is in the file when the promise settles; that of an open one is written soon.
   * @throws Error, with a sentence for the person, where the source or its sidecar cannot be read or written.
   */
  async use<T>(uri: vscode.Uri, action: (file: SidecarFile) => T): Promise<T> {
    if (uri.scheme === 'untitled') {
      throw new Error(vscode.l10n.t('Save this document first: its annotations are kept in a file beside it.'));
    }
    const open = await this.file(uri);
    if (!open) return useClosed(uri, this.#savingOf(uri), action, () => this.#changed.fire(uri));
    if (open.condition.state === 'unreadable') throw new Error(translated(open.condition.error));
    return action(open);
  }

  /** Carries the annotations over an edit of the document, whose text is then what `text` gives until the next edit. */
  edit(document: vscode.TextDocument, edits: readonly Edit[], text: () => string): void {
    this.#entries.get(document.uri.toString())?.file?.edit(edits, text);
  }

  /** Writes the places anew when the source itself has been saved. */
  sourceSaved(uri: vscode.Uri): void {
    void this.#entries.get(uri.toString())?.file?.save();
  }

  /** Lets go of the sidecar of a source that closes, once all of it is in the file. */
  close(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const entry = this.#entries.get(key);
    if (!entry) return Promise.resolve();
    this.#entries.delete(key);
    const closing = this.#letGo(key, entry).finally(() => {
      if (this.#closing.get(key) === closing) this.#closing.delete(key);
    });
    this.#closing.set(key, closing);
    return closing;
  }

  dispose(): void {
    for (const { file, disposables } of this.#entries.values()) {
      disposables.dispose();
      file?.dispose();
    }
    this.#entries.clear();
    for (const file of this.#unsaved.values()) file.dispose();
    this.#unsaved.clear();
    this.#disposables.dispose();
  }

  async #letGo(key: string, entry: Entry): Promise<void> {
    await entry.opened;
    const { file, disposables } = entry;
    await file?.flush();
    disposables.dispose();
    if (!file) return;
    if (file.isSaved) return file.dispose();
    this.#unsaved.set(key, file);
    file.onDidChangeCondition(async ({ state }) => {
      if (state !== 'saved') return;
      await file.flush();
      if (!file.isSaved || this.#unsaved.get(key) !== file) return;
      this.#unsaved.delete(key);
      file.dispose();
    });
  }

  async #read(entry: Entry): Promise<void> {
    const { document, disposables } = entry;
    // VS Code closes and opens a document whose language changes: what was decided in it is written first.
    await this.#closing.get(document.uri.toString());
    const file = this.#leftOf(document) ?? (await this.#openFile(document));
    entry.file = file;
    disposables.add(file.onDidChange(() => this.#changed.fire(document.uri)));
    disposables.add(file.onDidChangeCondition((condition) => reportCondition(document.uri, condition)));
    disposables.add(this.#watch(file));
    reportCondition(document.uri, file.condition);
    reportProblems(document.uri, file.problems);
    this.#changed.fire(document.uri);
  }

  async #openFile(document: vscode.TextDocument): Promise<SidecarFile> {
    const path = sidecarUri(document.uri).toString();
    let file: SidecarFile;
    do {
      file = await SidecarFile.open(this.#savingOf(document.uri), path, baseName(document.uri), document.getText());
      // The text may have been edited while the file was read; its annotations are placed in the text as it is now.
    } while (file.text !== document.getText());
    return file;
  }

  /** The sidecar of a source that is opened again before what was decided in it could be written. */
  #leftOf(document: vscode.TextDocument): SidecarFile | undefined {
    const key = document.uri.toString();
    const file = this.#unsaved.get(key);
    this.#unsaved.delete(key);
    if (!file) return undefined;
    const text = document.getText();
    if (file.text !== text) file.edit([{ start: 0, end: file.text.length, text }], () => text);
    void file.flush();
    return file;
  }

  /** Takes in what others wrote, where no watcher tells of it (a network drive). */
  #reloadAll(): void {
    for (const { file } of this.#entries.values()) void file?.reload();
  }

  /** Takes in what other windows, tools and git write. */
  #watch(file: SidecarFile): vscode.Disposable {
    const uri = vscode.Uri.parse(file.path);
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), escapeGlob(baseName(uri)));
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const reload = () => void file.reload();
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
    );
  }
}

function escapeGlob(name: string): string {
  return name.replace(/[*?[\]{}]/gu, '[$&]');
}
