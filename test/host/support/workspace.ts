// What tests need of the editor: sources to open, conditions to wait for, pictures to take.
import * as vscode from 'vscode';
import { report } from './report';

/** Set by the bundler (scripts/test/host.mjs). */
declare const TEST_HOST: 'node' | 'web';

/** In which extension host the tests run: for the few that must differ. */
export const host = TEST_HOST;

/** The samples, by what is in them. */
export const seeds = {
  german: '000_81b26b287d68cc9b.txt',
  germanNews: '001_7c753afd386f5981.txt',
  germanReport: '002_60d5d92e676d09a4.txt',
  dutch: '003_79c815f5f65dac68.txt',
  germanQuotes: '004_98b1f44858d35dbe.txt',
} as const;

/** The workspace folder: a copy of seeds/ made for this run. Tests may change it at will. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests run with a workspace folder; none is open.');
  return folder.uri;
}

/** A new empty folder inside the workspace. */
export async function newFolder(): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(workspaceFolder(), `test-${crypto.randomUUID()}`);
  await vscode.workspace.fs.createDirectory(folder);
  return folder;
}

/** Writes a file into a new folder of its own, so that no sidecar of another test stands beside it. */
export async function newFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(await newFolder(), name);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

/** A copy of a sample in a new folder of its own. */
export async function seedCopy(name: string): Promise<vscode.Uri> {
  return newFile(name, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), name)));
}

/** Opens a file in an editor that has the focus. */
export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Closes all editors, throwing unsaved changes away. For `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter((each) => each.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The extension under test, activated or not. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.all.find(({ id }) => id.endsWith('.source-annotator'));
  if (!found) throw new Error('The extension under test is not installed.');
  return found;
}

/**
 * Waits until a condition gives something truthy, and returns that. Looks again every 50 ms; an exception counts as "not yet".
 * @param what the condition in words, for the message when it does not come true
 * @param timeout in milliseconds
 */
export async function waitFor<T>(
  what: string,
  condition: () => T | undefined | Thenable<T | undefined>,
  timeout = 30_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await condition();
      if (value) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${timeout / 1000} s in vain for: ${what}`, { cause: last });
}

/** Has the launcher take a picture of the workbench: test-results/<name>.png. Waits until it is taken. */
export async function screenshot(name: string): Promise<void> {
  report({ kind: 'screenshot', name });
  const picture = vscode.Uri.joinPath(workspaceFolder(), '..', 'screenshots', `${name}.png`);
  await waitFor(`the screenshot ${name}`, async () => (await vscode.workspace.fs.stat(picture)).size > 0);
}

/**
 * Waits until VS Code hears of what other programs write beside a file of the workspace: it begins to watch a new folder only
 * some time after that was made, later on a busy machine, and never hears of what was written before.
 */
export async function watched(file: vscode.Uri): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/probe-*.tmp');
  const heard = new Set<string>();
  const listening = watcher.onDidCreate((uri) => heard.add(uri.path));
  try {
    await waitFor('VS Code to hear of a new file', async () => {
      const probe = vscode.Uri.joinPath(file, '..', `probe-${crypto.randomUUID()}.tmp`);
      await vscode.workspace.fs.writeFile(probe, new Uint8Array());
      try {
        return await waitFor('this one', () => heard.has(probe.path), 2000);
      } finally {
        await vscode.workspace.fs.delete(probe);
      }
    });
  } finally {
    listening.dispose();
    watcher.dispose();
  }
}
