import * as vscode from 'vscode';
import type { Files } from '../../core/annotations/store/files';
import { vscodeFiles } from './vscodeFiles';

/** Gives the files that sidecars beside a source are saved through. */
export type SavingOf = (source: vscode.Uri) => Files;

/**
 * Saves through VS Code; files on the host's own disk under a lock as well, so that two windows and the command line never
 * write over each other. `lock` takes a path and is `undefined` in a host that has no disk.
 */
export function savingWith(lock: ((path: string) => Promise<() => Promise<void>>) | undefined): SavingOf {
  if (!lock) return () => vscodeFiles;
  const locked: Files = { ...vscodeFiles, lock: (path) => lock(vscode.Uri.parse(path).fsPath) };
  return ({ scheme }) => (scheme === 'file' ? locked : vscodeFiles);
}
