import * as vscode from 'vscode';
import type { Condition } from '../../core/annotations/store/condition';
import type { Message } from '../../core/text/message';
import { translated } from '../session/translated';
import { sidecarUri } from './uris';

/** Tells the person when a sidecar cannot be read or written; what was decided meanwhile is kept in memory. */
export function reportCondition(source: vscode.Uri, condition: Condition): void {
  const name = vscode.workspace.asRelativePath(sidecarUri(source));
  if (condition.state === 'unreadable') {
    void offerToOpen(
      source,
      vscode.l10n.t(
        'The annotations of this source cannot be read, and the file is left as it is: {0}',
        translated(condition.error),
      ),
    );
  } else if (condition.state === 'unsaved') {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        '{0} could not be written: {1} Your decisions are kept in memory and writing is tried again.',
        name,
        sentence(translated(condition.error)),
      ),
    );
  }
}

/** Tells the person of items in a sidecar that could not be understood. */
export function reportProblems(source: vscode.Uri, problems: readonly Message[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const more = problems.length > 1 ? ` ${vscode.l10n.t('({0} more like it.)', problems.length - 1)}` : '';
  void offerToOpen(source, translated(first) + more);
}

async function offerToOpen(source: vscode.Uri, message: string): Promise<void> {
  const open = vscode.l10n.t('Open File');
  if ((await vscode.window.showWarningMessage(message, open)) === open) {
    await vscode.window.showTextDocument(sidecarUri(source));
  }
}

function sentence(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
