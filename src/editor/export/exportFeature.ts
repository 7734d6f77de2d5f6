import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import { copyCitation } from './copyCitation';
import { runExport } from './runExport';

/** "Export…": the open source, a folder, or the workspace, in any format. */
export function exportFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  disposables.add(
    vscode.commands.registerCommand('sourceAnnotator.export', (resource?: unknown) =>
      runExport(session, resource instanceof vscode.Uri ? resource : undefined),
    ),
  );
  disposables.add(vscode.commands.registerCommand('sourceAnnotator.copyCitation', () => copyCitation(session)));
  return disposables;
}
