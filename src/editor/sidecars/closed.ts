import * as vscode from 'vscode';
import type { Condition } from '../../core/annotations/store/condition';
import type { Files } from '../../core/annotations/store/files';
import { SidecarFile } from '../../core/annotations/store/sidecarFile';
import { readSource } from '../session/readSource';
import { translated } from '../session/translated';
import { baseName, sidecarUri } from './uris';

/**
 * Opens the sidecar of a source that no editor shows, has `action` work on it, and writes it. `changed` is told when the
 * annotations are others than before.
 * @throws Error, with a sentence for the person, where the source or its sidecar cannot be read or written.
 */
export async function useClosed<T>(
  uri: vscode.Uri,
  files: Files,
  action: (file: SidecarFile) => T,
  changed: () => void,
): Promise<T> {
  const text = await readSource(uri);
  if (text === null) {
    throw new Error(vscode.l10n.t('{0} is no longer there.', vscode.workspace.asRelativePath(uri)));
  }
  const file = await SidecarFile.open(files, sidecarUri(uri).toString(), baseName(uri), text);
  try {
    refuse(file.condition);
    const before = file.sidecar;
    const result = action(file);
    const hasChanged = file.sidecar !== before;
    await file.flush();
    refuse(file.condition);
    if (hasChanged) changed();
    return result;
  } finally {
    file.dispose();
  }
}

/** What is not in the file must not count as decided: nobody would try again once the source is let go. */
function refuse(condition: Condition): void {
  if ('error' in condition) throw new Error(translated(condition.error));
}
