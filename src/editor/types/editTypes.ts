import * as vscode from 'vscode';
import { TYPES_FILE } from '../../core/codebook/readTypes';

const example = () => `{
  "types": [
    {
      "id": "EVENT",
      "label": ${JSON.stringify(vscode.l10n.t('Event'))},
      "key": "y",
      "color": { "light": "#7a3e9d", "dark": "#c79bf2" },
      "description": ${JSON.stringify(vscode.l10n.t('A named event: a summit, a war, a treaty.'))},
      "parent": "MISC",
      "words": ["summit", "Gipfel*"],
      "patterns": ["\\\\bG\\\\d{1,2} (summit|top)\\\\b"]
    }
  ]
}
`;

/** "Edit Annotation Types": opens the file of the workspace's folder; where there is none yet, an example to change and save. */
export async function editTypes(): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0];
  if (!folder) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'sourceAnnotator.types');
    return;
  }
  const uri = vscode.Uri.joinPath(folder.uri, TYPES_FILE);
  const exists = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (exists) {
    await vscode.window.showTextDocument(uri);
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), example());
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document);
}
