import type * as vscode from 'vscode';
import { sidecarName } from '../../core/annotations/sidecar/names';

/** Where the sidecar of a source lies. */
export function sidecarUri(source: vscode.Uri): vscode.Uri {
  return source.with({ path: sidecarName(source.path) });
}

/** The file name of a URI, without a folder. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
