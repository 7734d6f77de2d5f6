import * as vscode from 'vscode';

/** What is used of the built-in Git extension's interface. */
interface GitExtension {
  getAPI(version: 1): { repositories: { getConfig(key: string): Promise<string> }[] };
}

/** How long git's answer is believed, in milliseconds: asking starts a process, and decisions come several a second. */
const BELIEVED_FOR = 60_000;

/** Who annotates. */
export class Author {
  #git: { readonly name: Promise<string | undefined>; readonly until: number } | undefined;

  /**
   * The name written into annotations: the setting, else git's `user.name` where VS Code's Git extension is running with a
   * repository; `undefined` where there is neither.
   */
  async name(): Promise<string | undefined> {
    const chosen = vscode.workspace.getConfiguration('sourceAnnotator').get('author', '').trim();
    if (chosen) return chosen;
    const now = Date.now();
    if (!this.#git || this.#git.until < now) this.#git = { name: gitName(), until: now + BELIEVED_FOR };
    const name = await this.#git.name;
    // Git may only be starting yet: no name is no answer.
    if (name === undefined) this.#git = undefined;
    return name;
  }
}

async function gitName(): Promise<string | undefined> {
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
