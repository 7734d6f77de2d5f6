import type * as vscode from 'vscode';
import { sidecarName, sourceNameOf } from '../../core/annotations/sidecar/names';

/** Where the sidecar of a source lies. */
export function sidecarUri(source: vscode.Uri): vscode.Uri {
  return source.with({ path: sidecarName(source.path) });
}

/** Whether a URI is a sidecar's. */
export function isSidecarUri(uri: vscode.Uri): boolean {
  return sourceNameOf(uri.path) !== null;
}

/** The source that a sidecar belongs to; the URI itself where it is none's. */
export function sourceUri(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: sourceNameOf(sidecar.path) ?? sidecar.path });
}

/** The file name of a URI, without a folder. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
