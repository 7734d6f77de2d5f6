import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import { isSidecarUri, sidecarUri, sourceUri } from '../sidecars/uris';

/** What a badge tells of a source. */
interface FileState {
  readonly done: boolean;
  /** How many decisions there are, rejected suggestions among them. */
  readonly annotations: number;
}

/** Badges in the explorer: which sources are done, and which have been begun. Only files that VS Code shows are looked at. */
export function badgesFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const changed = disposables.add(new vscode.EventEmitter<vscode.Uri[]>());
  const watcher = disposables.add(vscode.workspace.createFileSystemWatcher('**/*.annotations.json'));
  const tell = (sidecar: vscode.Uri) => changed.fire([sourceUri(sidecar)]);
  disposables.add(watcher.onDidChange(tell));
  disposables.add(watcher.onDidCreate(tell));
  disposables.add(watcher.onDidDelete(tell));
  disposables.add(session.sources.onDidChange(({ document }) => changed.fire([document.uri])));
  disposables.add(
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      async provideFileDecoration(uri) {
        if (isSidecarUri(uri) || !/\.(txt|text|md|markdown)$/iu.test(uri.path)) return undefined;
        const open = session.sources.byUri(uri);
        if (open) return decoration({ done: open.sidecar.done, annotations: open.sidecar.annotations.length });
        const state = await readState(uri);
        return state && decoration(state);
      },
    }),
  );
  return disposables;
}

function decoration({ done, annotations }: FileState): vscode.FileDecoration | undefined {
  if (done) {
    return new vscode.FileDecoration('✓', vscode.l10n.t('Annotated: done'), new vscode.ThemeColor('charts.green'));
  }
  if (annotations === 0) return undefined;
  return new vscode.FileDecoration('•', vscode.l10n.t('Annotated: {0} decisions so far', annotations));
}

/** What the sidecar of a source that is not open says; `undefined` where there is none or it cannot be read. */
async function readState(source: vscode.Uri): Promise<FileState | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(sidecarUri(source));
    const page: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof page !== 'object' || page === null || !('items' in page) || !Array.isArray(page.items)) return undefined;
    return { done: 'sa:done' in page && page['sa:done'] === true, annotations: page.items.length };
  } catch {
    // No sidecar, or none that can be read, which whoever opens the source is told.
    return undefined;
  }
}
