import * as vscode from 'vscode';
import type { Files } from '../../core/annotations/store/files';

/** Files through VS Code, so that sidecars live wherever sources do: on disk, on a remote machine, in a browser. */
export const vscodeFiles: Files = {
  async read(path) {
    const bytes = await readBytes(vscode.Uri.parse(path));
    return bytes && new TextDecoder().decode(bytes);
  },

  async write(path, text) {
    const uri = vscode.Uri.parse(path);
    // Beside the file, so that the rename stays within one file system and happens at once.
    const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
    try {
      await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    } catch (error) {
      await remove(temporary);
      throw error;
    }
    try {
      await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
    } catch (error) {
      // VS Code deletes what it replaces before it renames: where that much was done, this is all there is.
      if (await exists(uri)) await remove(temporary);
      throw error;
    }
  },

  async delete(path) {
    try {
      await vscode.workspace.fs.delete(vscode.Uri.parse(path));
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  },
};

/** What a file holds, or `null` when there is no such file. */
export async function readBytes(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    (error) => !isNotFound(error),
  );
}

/** Deletes a file; one that cannot be deleted stays. */
async function remove(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
}

/** Whether an error of VS Code's file system says that there is no such file. */
export function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
