import * as vscode from 'vscode';
import { hashString } from '../../core/text/hash';
import { sidecarUri } from '../sidecars/uris';

/** What tells of a closed source, without reading it, that it may have changed. */
export interface FileState {
  readonly uri: vscode.Uri;
  /** Of the source and of its sidecar when they were written, and how large they are. */
  readonly stamp: string;
  /** Milliseconds since 1970; the newest are indexed first. */
  readonly changed: number;
  /** Bytes. */
  readonly size: number;
}

/** Looks at a source and its sidecar without reading them; `undefined` where the source is gone. */
export async function fileState(uri: vscode.Uri): Promise<FileState | undefined> {
  const [source, sidecar] = await Promise.all([stat(uri), stat(sidecarUri(uri))]);
  if (!source) return undefined;
  const stamp = [source, sidecar].map((file) => (file ? `${file.mtime}:${file.size}` : '-')).join(' ');
  return { uri, stamp, changed: source.mtime, size: source.size };
}

/** A hash of all that an analysis is made from: two hashes of 32 bits each, and the length. */
export function contentHash(...parts: readonly string[]): string {
  const all = parts.join('\0');
  return [hashString(all), hashString(all, 1), all.length].map((number) => number.toString(36)).join('-');
}

function stat(uri: vscode.Uri): Thenable<vscode.FileStat | undefined> {
  return vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
}
