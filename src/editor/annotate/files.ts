import * as vscode from 'vscode';
import { reattach, setDone } from '../../core/annotations/operations/edit';
import { trimSpace } from '../../core/text/snap';
import { activeSource } from '../session/active';
import type { Change } from '../session/decisions';
import { toSpan } from '../session/places';
import type { Session } from '../session/session';
import { sidecarUri } from '../sidecars/uris';

/** Opens the sidecar of the active source beside it. */
export async function openSidecar(session: Session): Promise<void> {
  const active = activeSource(session);
  if (!active) return;
  const sidecar = sidecarUri(active.source.document.uri);
  try {
    await vscode.window.showTextDocument(sidecar, { viewColumn: vscode.ViewColumn.Beside });
  } catch {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This source has no annotations yet: the file is made with the first one.'),
    );
  }
}

/** Says that a person has finished with the active source, or takes that back. */
export function toggleDone(session: Session): void {
  const active = activeSource(session);
  if (!active) return;
  const done = !active.source.sidecar.done;
  const step = done ? vscode.l10n.t('Mark as done') : vscode.l10n.t('Mark as open');
  session.decisions.decide(step, active.source, (sidecar) => setDone(sidecar, done));
  vscode.window.setStatusBarMessage(done ? vscode.l10n.t('Marked as done.') : vscode.l10n.t('Marked as open.'), 4000);
}

/** Gives an annotation whose place was lost the selection as its place. */
export async function reattachOrphan(session: Session): Promise<void> {
  const active = activeSource(session);
  if (!active) return;
  const { editor, source } = active;
  const orphans = source.sidecar.annotations.filter(({ orphan, status }) => orphan && status !== 'rejected');
  if (orphans.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No annotation of this source has lost its place.'));
    return;
  }
  const seen = source.text;
  const span = trimSpace(seen, toSpan(editor.document, active.selection));
  if (!span) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select the words that the lost annotation belongs to first.'),
    );
    return;
  }
  const items = orphans.map(({ id, target }) => ({
    label: target.map(({ exact }) => exact).join(' … '),
    detail: `${target[0]?.prefix ?? ''}[…]${target.at(-1)?.suffix ?? ''}`.replace(/\s+/gu, ' '),
    id,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which annotation belongs to the selection?'),
  });
  if (!picked) return;
  const change: Change = (sidecar, text, act) => reattach(sidecar, text, picked.id, [span], act);
  session.decisions.decide(vscode.l10n.t('Re-attach “{0}”', picked.label), source, change, seen);
}
