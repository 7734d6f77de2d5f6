import * as vscode from 'vscode';

/** What is used of the built-in Git extension's interface. */
interface GitExtension {
  getAPI(version: 1): { repositories: { getConfig(key: string): Promise<string> }[] };
}

/**
 * The name written into annotations: the setting, else git's `user.name` where VS Code's Git extension is running with a
 * repository; `undefined` where there is neither.
 */
export async function authorName(): Promise<string | undefined> {
  const chosen = vscode.workspace.getConfiguration('sourceAnnotator').get('author', '').trim();
  if (chosen) return chosen;
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!git?.isActive) return undefined;
  try {
    const name = await git.exports.getAPI(1).repositories[0]?.getConfig('user.name');
    return name?.trim() || undefined;
  } catch {
    // The Git extension is switched off, or the machine has no git: an annotation without a name is still one.
    return undefined;
  }
}
