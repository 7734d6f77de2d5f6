// What tests ask of a source: its sidecar on disk, and what the editor's own commands say about a place.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { waitFor } from './workspace';

/** The parts of a sidecar's item that the tests look at. */
export interface Item {
  readonly id: string;
  readonly motivation: string;
  readonly created: string;
  readonly status: string;
  readonly body: unknown;
  readonly target: unknown;
}

/** Where the sidecar of a source lies. */
export function sidecarOf(source: vscode.Uri): vscode.Uri {
  return source.with({ path: `${source.path}.annotations.json` });
}

export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** The items of a source's sidecar, once `condition` holds of them; without a file there are none. */
export function items(source: vscode.Uri, condition: (items: Item[]) => boolean): Promise<Item[]> {
  return waitFor('the sidecar', async () => {
    const files = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(source, '..'));
    const isThere = files.some(([name]) => sidecarOf(source).path.endsWith(`/${name}`));
    const found: Item[] = isThere ? JSON.parse(await readText(sidecarOf(source))).items : [];
    return condition(found) ? found : undefined;
  });
}

/** The range of the `nth` occurrence (from 0) of some words. */
export function rangeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = document.getText().indexOf(words, at + 1);
  assert.isAtLeast(at, 0, `the text has “${words}”`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Selects the `nth` occurrence of some words. */
export function select(editor: vscode.TextEditor, words: string, nth = 0): vscode.Range {
  const range = rangeOf(editor.document, words, nth);
  editor.selection = new vscode.Selection(range.start, range.end);
  return range;
}

/** Runs one of the extension's commands. */
export function run(command: string, argument?: unknown): Thenable<unknown> {
  return vscode.commands.executeCommand(`sourceAnnotator.${command}`, argument);
}

/** Runs one of the editor's own provider commands at a place, for instance `Definition` or `Reference`. */
export function ask<T>(provider: string, document: vscode.TextDocument, position: vscode.Position): Thenable<T[]> {
  return vscode.commands.executeCommand<T[]>(`vscode.execute${provider}Provider`, document.uri, position);
}

/** What the hover at a place says. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await ask<vscode.Hover>('Hover', document, position);
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
    .join('\n');
}
