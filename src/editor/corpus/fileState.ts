import * as vscode from 'vscode';
import type { Language } from '../../core/text/language';
import { sidecarUri } from '../sidecars/uris';

/** What tells whether a closed source must be analysed anew: its file, its sidecar, its language, this version. */
export interface FileState {
  readonly uri: vscode.Uri;
  readonly hash: string;
  /** Milliseconds since 1970; the newest are indexed first. */
  readonly changed: number;
}

/** Looks at a source and its sidecar without reading them; `undefined` where the source is gone. */
export async function fileState(
  uri: vscode.Uri,
  language: Language | undefined,
  version: string,
): Promise<FileState | undefined> {
  const [source, sidecar] = await Promise.all([stat(uri), stat(sidecarUri(uri))]);
  if (!source) return undefined;
  const parts = [source, sidecar].map((file) => (file ? `${file.mtime}:${file.size}` : '-'));
  return { uri, hash: [version, language ?? 'auto', ...parts].join(' '), changed: source.mtime };
}

function stat(uri: vscode.Uri): Thenable<vscode.FileStat | undefined> {
  return vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
}
