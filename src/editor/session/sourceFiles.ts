import * as vscode from 'vscode';

/** The source files of the workspace, of a folder, or the one file that `scope` is; in order of their paths. */
export async function sourceFiles(scope: vscode.Uri | 'workspace'): Promise<vscode.Uri[]> {
  if (scope !== 'workspace') {
    const isFolder = ((await vscode.workspace.fs.stat(scope)).type & vscode.FileType.Directory) !== 0;
    return isFolder ? find(scope, scope) : [scope];
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => find(uri, uri)));
  return found.flat();
}

async function find(folder: vscode.Uri, settingsOf: vscode.Uri): Promise<vscode.Uri[]> {
  const settings = vscode.workspace.getConfiguration('sourceAnnotator', settingsOf);
  const files = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, settings.get('files', '**/*.txt')),
    settings.get<string>('exclude') || undefined,
  );
  return files.sort((a, b) => a.path.localeCompare(b.path));
}
