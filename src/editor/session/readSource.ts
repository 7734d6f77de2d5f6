import * as vscode from 'vscode';
import { readBytes } from '../sidecars/vscodeFiles';

/** How many characters VS Code looks at to tell UTF-16 without a byte order mark, and binary files. */
const LOOKED_AT = 512;

/**
 * The text of a source that is not open, as its editor would show it: in the encoding that the settings, a byte order mark
 * or VS Code's guess say. `null` where there is no such file.
 */
export async function readSource(uri: vscode.Uri): Promise<string | null> {
  const bytes = await readBytes(uri);
  return bytes && (plainText(uri, bytes) ?? (await decoded(uri, bytes)));
}

/** Text in UTF-8, where nothing says that it is anything else: VS Code takes as long to be asked as all the rest. */
function plainText(uri: vscode.Uri, bytes: Uint8Array): string | undefined {
  const settings = vscode.workspace.getConfiguration('files', uri);
  if (!settings.get('encoding', 'utf8').startsWith('utf8') || settings.get('autoGuessEncoding')) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.slice(0, LOOKED_AT).includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function decoded(uri: vscode.Uri, bytes: Uint8Array): Thenable<string> {
  // VS Code refuses binary files; such a text looks binary to us, too.
  return vscode.workspace.decode(bytes, { uri }).then(undefined, () => new TextDecoder().decode(bytes));
}
