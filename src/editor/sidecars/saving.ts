import * as vscode from 'vscode';
import type { Files } from '../../core/annotations/store/files';
import { vscodeFiles } from './vscodeFiles';

/** Gives the files that sidecars beside a source are saved through. */
export type SavingOf = (source: vscode.Uri) => Files;

/**
 * Saves through VS Code, but what is on the host's own disk through `local`, which takes file paths and is `undefined` in
 * a host that has no disk: it knows locks, so that two windows and the command line never write over each other, and
 * replaces a file at once, where VS Code deletes the old one first and whoever reads in between finds none.
 */
export function savingWith(local: Files | undefined): SavingOf {
  if (!local) return () => vscodeFiles;
  const onDisk = byUri(local);
  return ({ scheme }) => (scheme === 'file' ? onDisk : vscodeFiles);
}

/** Files that take URIs from ones that take the host's file paths. */
function byUri(files: Files): Files {
  const pathOf = (uri: string) => vscode.Uri.parse(uri).fsPath;
  const { lock } = files;
  return {
    read: (uri) => files.read(pathOf(uri)),
    write: (uri, text) => files.write(pathOf(uri), text),
    delete: (uri) => files.delete(pathOf(uri)),
    ...(lock && { lock: (uri: string) => lock(pathOf(uri)) }),
  };
}
