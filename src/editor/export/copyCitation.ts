import * as vscode from 'vscode';
import { citationOf } from '../../core/exchange/citation';
import { trimSpace } from '../../core/text/snap';
import { activeSource, markAtCursor } from '../session/active';
import { toSpan } from '../session/places';
import type { Session } from '../session/session';
import { translated } from '../session/translated';

// A line that says where the text was taken from, as clippers and people write it at the head of a file.
const ORIGIN = /^\s*(?:url|source|link|quelle|bron)\s*:\s*["']?(https?:\/\/[^\s"'<>]+)/imu;
const HEAD_LENGTH = 2_000;

/** "Copy as Citation": the selection, or the mark at the cursor, as a quotation with its source, lines and a link to the words. */
export async function copyCitation(session: Session): Promise<void> {
  const active = activeSource(session);
  if (!active) return;
  const { editor, source } = active;
  const span = trimSpace(source.text, toSpan(editor.document, active.selection)) ?? markAtCursor(active);
  if (!span) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select the passage to cite, or put the cursor on a mark.'),
    );
    return;
  }
  const { uri } = source.document;
  const url = ORIGIN.exec(source.text.slice(0, HEAD_LENGTH))?.[1] ?? uri.toString();
  const name = vscode.workspace.asRelativePath(uri);
  await vscode.env.clipboard.writeText(citationOf({ name, text: source.text, url }, span, translated));
  vscode.window.setStatusBarMessage(vscode.l10n.t('The citation is in the clipboard.'), 4000);
}
