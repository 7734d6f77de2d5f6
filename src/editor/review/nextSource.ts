import * as vscode from 'vscode';
import { toRange } from '../session/places';
import type { Session } from '../session/session';
import { sourceFiles } from '../session/sourceFiles';

/** A search that takes longer than this shows its progress, in milliseconds; the next source mostly comes sooner. */
const PATIENCE = 700;

/** Opens the next source of the workspace, by path and around the end, that has open suggestions, at the first of them. */
export async function goToNextSource(session: Session, after?: vscode.Uri): Promise<void> {
  const stopped = new AbortController();
  let tell = (_path: string): void => {};
  const search = goOn(session, after, stopped.signal, (path) => tell(path));
  if (await isSettledWithin(search, PATIENCE)) return search;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Looking for the next source with suggestions …'),
    cancellable: true,
  };
  await vscode.window.withProgress(options, (progress, cancelled) => {
    cancelled.onCancellationRequested(() => stopped.abort());
    tell = (message) => progress.report({ message });
    return search;
  });
}

async function goOn(
  session: Session,
  after: vscode.Uri | undefined,
  signal: AbortSignal,
  tell: (path: string) => void,
): Promise<void> {
  const files = await sourceFiles('workspace');
  const here = after ? files.findIndex((uri) => uri.toString() === after.toString()) : -1;
  for (const uri of [...files.slice(here + 1), ...files.slice(0, Math.max(0, here))]) {
    if (signal.aborted) return;
    const path = vscode.workspace.asRelativePath(uri);
    tell(path);
    if (!(await goToFirst(session, uri))) continue;
    const number = files.indexOf(uri) + 1;
    vscode.window.setStatusBarMessage(vscode.l10n.t('{0}: source {1} of {2}', path, number, files.length), 4000);
    return;
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('No suggestion is left in any source of the workspace.'));
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
export async function openSafely(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

async function isSettledWithin(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  const settled = promise.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false))]);
}
