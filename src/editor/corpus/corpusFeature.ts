import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { TypeCatalogue } from '../types/catalogue';
import type { Corpus } from './corpus';
import { isIndexWanted } from './isIndexWanted';
import { watchFiles } from './watchFiles';

/** How long the types' rules must have settled for the index to be made with them, in milliseconds. */
const SETTLED = 1_000;

/** Indexes the workspace in the background and follows its files, unless the setting says not to. */
export function corpusFeature(corpus: Corpus, types: TypeCatalogue): vscode.Disposable {
  const disposables = new Disposables();
  let run: AbortController | undefined;

  const start = () => {
    run?.abort();
    if (!isIndexWanted()) return void corpus.forgetClosed();
    const present = new AbortController();
    run = present;
    const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Source Annotator: indexing') };
    void vscode.window.withProgress(options, (progress) =>
      corpus.run((done, all) => progress.report({ message: `${done}/${all}` }), present.signal),
    );
  };

  disposables.add(
    watchFiles(
      (uri) => corpus.update(uri),
      (folders) => corpus.updateBelow(folders),
    ),
  );
  disposables.add(
    vscode.workspace.onDidChangeConfiguration((change) => {
      const names = ['workspace.index', 'files', 'exclude', 'language'];
      if (names.some((name) => change.affectsConfiguration(`sourceAnnotator.${name}`))) start();
    }),
  );
  // Own types suggest marks in every source: what was analysed without them is looked at again.
  let timer: ReturnType<typeof setTimeout> | undefined;
  disposables.add(
    types.onDidChange(() => {
      clearTimeout(timer);
      timer = setTimeout(start, SETTLED);
    }),
  );
  disposables.add({ dispose: () => clearTimeout(timer) });
  disposables.add(vscode.workspace.onDidChangeWorkspaceFolders(start));
  disposables.add(vscode.commands.registerCommand('sourceAnnotator.index', start));
  disposables.add(vscode.commands.registerCommand('sourceAnnotator.stopIndexing', () => run?.abort()));
  disposables.add({ dispose: () => run?.abort() });
  start();
  return disposables;
}
