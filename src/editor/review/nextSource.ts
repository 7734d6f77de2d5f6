import * as vscode from 'vscode';
import { toRange } from '../session/places';
import type { Session } from '../session/session';
import { sourceFiles } from '../session/sourceFiles';

/** Opens the next source of the workspace, by path and around the end, that has open suggestions, at the first of them. */
export async function goToNextSource(session: Session, after?: vscode.Uri): Promise<void> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Looking for the next source with suggestions …'),
    cancellable: true,
  };
  await vscode.window.withProgress(options, async (progress, cancelled) => {
    const files = await sourceFiles('workspace');
    const here = after ? files.findIndex((uri) => uri.toString() === after.toString()) : -1;
    for (const uri of [...files.slice(here + 1), ...files.slice(0, Math.max(0, here))]) {
      if (cancelled.isCancellationRequested) return;
      progress.report({ message: vscode.workspace.asRelativePath(uri) });
      if (await goToFirst(session, uri)) return;
    }
    void vscode.window.showInformationMessage(vscode.l10n.t('No suggestion is left in any source of the workspace.'));
  });
}

/** Whether the source has an open suggestion on the walk's way; if so it is shown. A source that is done has none. */
async function goToFirst(session: Session, uri: vscode.Uri): Promise<boolean> {
  const document = await openSafely(uri);
  const source = document && (await session.sources.ready(document));
  if (!source || source.sidecar.done) return false;
  const first = session.walk.neighbour(source, -1, 1);
  if (!first) return false;
  await vscode.window.showTextDocument(document, { selection: toRange(document, first) });
  return true;
}

/** A file that VS Code cannot open as text is passed over: a review does not stop at it. */
async function openSafely(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
