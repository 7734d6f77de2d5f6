import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { sourceFiles } from '../session/sourceFiles';
import { isSidecarUri, sourceUri } from '../sidecars/uris';
import type { Corpus } from './corpus';

/** How long a burst of file changes (a git checkout) is gathered, in milliseconds. */
const GATHER = 500;

/** Indexes the workspace in the background and follows its files, unless the setting says not to. */
export function corpusFeature(corpus: Corpus): vscode.Disposable {
  const disposables = new Disposables();
  let run: AbortController | undefined;

  const start = () => {
    run?.abort();
    if (!isWanted()) return;
    const present = new AbortController();
    run = present;
    const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Source Annotator: indexing') };
    void vscode.window.withProgress(options, (progress) =>
      corpus.run((done, all) => progress.report({ message: `${done}/${all}` }), present.signal),
    );
  };

  disposables.add(watchFiles(corpus));
  disposables.add(
    vscode.workspace.onDidChangeConfiguration((change) => {
      const names = ['workspace.index', 'files', 'exclude', 'language'];
      if (names.some((name) => change.affectsConfiguration(`sourceAnnotator.${name}`))) start();
    }),
  );
  disposables.add(vscode.workspace.onDidChangeWorkspaceFolders(start));
  disposables.add(vscode.commands.registerCommand('sourceAnnotator.index', start));
  disposables.add(vscode.commands.registerCommand('sourceAnnotator.stopIndexing', () => run?.abort()));
  disposables.add({ dispose: () => run?.abort() });
  start();
  return disposables;
}

/** Takes in sources and sidecars that are made, changed or deleted in the workspace by whatever program. */
function watchFiles(corpus: Corpus): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(
    vscode.workspace.getConfiguration('sourceAnnotator').get('files', '**/*.txt'),
  );
  const sidecars = vscode.workspace.createFileSystemWatcher('**/*.annotations.json');
  const gathered = new Map<string, vscode.Uri>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (uri: vscode.Uri) => {
    if (!isWanted()) return;
    const source = isSidecarUri(uri) ? sourceUri(uri) : uri;
    gathered.set(source.toString(), source);
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const each of gathered.values()) corpus.update(each);
      gathered.clear();
    }, GATHER);
  };
  const events = [watcher, sidecars].flatMap((each) => [
    each.onDidCreate(take),
    each.onDidChange(take),
    each.onDidDelete(take),
  ]);
  const folders = watchNewFolders((files) => files.forEach(take));
  return vscode.Disposable.from(watcher, sidecars, folders, ...events, { dispose: () => clearTimeout(timer) });
}

/**
 * Gives the sources in folders that are new. What is written into a folder right after it was made (unpacked, checked out)
 * may come before the system watches the folder, and is then told of by nobody.
 */
function watchNewFolders(found: (files: readonly vscode.Uri[]) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, true);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const created = watcher.onDidCreate(async (uri) => {
    if (!isWanted() || !(await isFolder(uri))) return;
    const timer = setTimeout(async () => {
      timers.delete(timer);
      found(await sourceFiles(uri).catch(() => []));
    }, GATHER);
    timers.add(timer);
  });
  return vscode.Disposable.from(watcher, created, { dispose: () => timers.forEach(clearTimeout) });
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

function isWanted(): boolean {
  return vscode.workspace.getConfiguration('sourceAnnotator').get('workspace.index', true);
}
