import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { sourceFiles } from '../session/sourceFiles';
import { isChosenFile } from '../session/sourceFilter';
import { isSidecarUri, sourceUri } from '../sidecars/uris';

/** How long a burst of file changes (a git checkout) is gathered after its first one, in milliseconds. */
const GATHER = 500;

/**
 * Tells of every source that is made, changed or deleted in the workspace, by itself or in its sidecar, by whatever program.
 * Of what is deleted and no source it may be a folder of some: `gone` is told of all of a burst.
 */
export function watchFiles(
  changed: (source: vscode.Uri) => void,
  gone: (folders: readonly vscode.Uri[]) => void,
): vscode.Disposable {
  const disposables = new Disposables();
  const burst = disposables.add(new Burst((sources) => sources.forEach(changed)));
  const deleted = disposables.add(new Burst(gone));
  const take = (uri: vscode.Uri) => {
    const source = isSidecarUri(uri) ? sourceUri(uri) : uri;
    if (isChosenFile(source)) burst.take(source);
  };
  const watch = (glob: string) => {
    const watcher = vscode.workspace.createFileSystemWatcher(glob);
    const events = [watcher.onDidCreate(take), watcher.onDidChange(take), watcher.onDidDelete(take)];
    return vscode.Disposable.from(watcher, ...events);
  };
  let sources = watch(filesSetting());
  disposables.add({ dispose: () => sources.dispose() });
  disposables.add(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('sourceAnnotator.files')) return;
      sources.dispose();
      sources = watch(filesSetting());
    }),
  );
  disposables.add(watch('**/*.annotations.json'));
  disposables.add(watchNewFolders((files) => files.forEach(take)));
  disposables.add(watchDeleted((uri) => isSidecarUri(uri) || isChosenFile(uri) || deleted.take(uri)));
  return disposables;
}

/** Tells of the first of many changes at once, and of those that follow it when they have been gathered, each once. */
class Burst implements vscode.Disposable {
  readonly #changed: (uris: readonly vscode.Uri[]) => void;
  readonly #gathered = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: (uris: readonly vscode.Uri[]) => void) {
    this.#changed = changed;
  }

  take(uri: vscode.Uri): void {
    if (this.#timer === undefined) this.#changed([uri]);
    else this.#gathered.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), GATHER);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #flush(): void {
    this.#timer = undefined;
    const gathered = [...this.#gathered.values()];
    this.#gathered.clear();
    if (gathered.length > 0) this.#changed(gathered);
  }
}

/**
 * Gives the sources in folders that are new. What is written into a folder right after it was made (unpacked, checked out)
 * may come before the system watches the folder, and is then told of by nobody.
 */
function watchNewFolders(found: (files: readonly vscode.Uri[]) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, true);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const created = watcher.onDidCreate(async (uri) => {
    if (!(await isFolder(uri))) return;
    const timer = setTimeout(async () => {
      timers.delete(timer);
      found(await sourceFiles(uri).catch(() => []));
    }, GATHER);
    timers.add(timer);
  });
  return vscode.Disposable.from(watcher, created, { dispose: () => timers.forEach(clearTimeout) });
}

/** Of a folder that is deleted or renamed VS Code tells, but not of the files in it. */
function watchDeleted(gone: (uri: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', true, true, false);
  return vscode.Disposable.from(watcher, watcher.onDidDelete(gone));
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

function filesSetting(): string {
  return vscode.workspace.getConfiguration('sourceAnnotator').get('files', '**/*.txt');
}
