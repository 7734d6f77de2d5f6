import * as vscode from 'vscode';
import type { Decisions } from '../session/decisions';
import { explained } from '../session/translated';
import { isSidecarUri, sidecarUri } from './uris';
import { isNotFound } from './vscodeFiles';

/** When a source is moved or renamed in VS Code, its sidecar goes with it, and what undo knows of it. A folder takes the sidecars in it along anyway. */
export function moveFeature(decisions: Decisions): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    void decisions.renamed(files);
    for (const { oldUri, newUri } of files) {
      if (isSidecarUri(oldUri)) continue;
      try {
        await vscode.workspace.fs.rename(sidecarUri(oldUri), sidecarUri(newUri), { overwrite: false });
      } catch (error) {
        if (!isNotFound(error)) reportStayed(oldUri, newUri, error);
      }
    }
  });
}

function reportStayed(oldUri: vscode.Uri, newUri: vscode.Uri, error: unknown): void {
  const reason = explained(error);
  const [sidecar, source] = [sidecarUri(oldUri), newUri].map((uri) => vscode.workspace.asRelativePath(uri));
  void vscode.window.showWarningMessage(
    vscode.l10n.t('{0} could not be moved along with {1}; move it by hand. {2}', sidecar ?? '', source ?? '', reason),
  );
}
