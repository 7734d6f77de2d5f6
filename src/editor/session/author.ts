import * as vscode from 'vscode';

/** What is used of the built-in Git extension's interface. */
interface GitExtension {
  getAPI(version: 1): { repositories: { getConfig(key: string): Promise<string> }[] };
}

/** How long git's answer is believed, in milliseconds: asking starts a process, and decisions come several a second. */
const BELIEVED_FOR = 60_000;

/** Who annotates. */
export class Author {
  /** What git said last; another answer takes its place when it comes, so that only the first decision waits for git. */
  #name: string | undefined;
  #believedUntil = 0;

  /**
   * The name written into annotations: the setting, else git's `user.name` where VS Code's Git extension is running with a
   * repository; `undefined` where there is neither.
   */
  async name(): Promise<string | undefined> {
    const chosen = vscode.workspace.getConfiguration('sourceAnnotator').get('author', '').trim();
    if (chosen) return chosen;
    if (Date.now() >= this.#believedUntil) {
      const asked = this.#ask();
      if (this.#name === undefined) await asked;
    }
    return this.#name;
  }

  async #ask(): Promise<void> {
    this.#believedUntil = Date.now() + BELIEVED_FOR;
    this.#name = await gitName();
    // Git may only be starting yet: no name is no answer.
    if (this.#name === undefined) this.#believedUntil = 0;
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
