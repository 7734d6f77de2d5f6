import * as vscode from 'vscode';

/** Whether sources that are not open count too. */
export function isIndexWanted(): boolean {
  return vscode.workspace.getConfiguration('sourceAnnotator').get('workspace.index', true);
}
