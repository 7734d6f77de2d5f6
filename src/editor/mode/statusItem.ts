import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';

/** The item in the status bar: whether the annotating mode is on, and how many suggestions of the source are decided. */
export function statusItem(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const item = disposables.add(
    vscode.window.createStatusBarItem('sourceAnnotator.mode', vscode.StatusBarAlignment.Right, 110),
  );
  item.name = 'Source Annotator';
  item.command = 'sourceAnnotator.toggleMode';
  const show = () => {
    const source = session.shownSource;
    if (!source || vscode.window.activeTextEditor?.document !== source.document) {
      item.hide();
      return;
    }
    const { decided, total } = session.walk.progress(source);
    const progress = vscode.l10n.t('{0} of {1}', decided, total);
    const state = session.mode.on ? vscode.l10n.t('Annotating') : vscode.l10n.t('Annotate');
    item.text = `${session.mode.on ? '$(lock)' : '$(edit)'} ${state}${total > 0 ? `: ${progress}` : ''}`;
    const hint = session.mode.on
      ? vscode.l10n.t('Single keys annotate and the source is read-only. Click to edit it again; H shows the keys.')
      : vscode.l10n.t('Click to annotate with single keys; the source becomes read-only meanwhile.');
    const decisions = vscode.l10n.t('{0} of {1} suggestions are decided.', decided, total);
    item.tooltip = `${decisions}\n${hint}`;
    item.accessibilityInformation = { label: `${state}. ${decisions}`, role: 'button' };
    item.show();
  };
  disposables.add(session.mode.onDidChange(show));
  disposables.add(session.walk.onDidChange(show));
  disposables.add(session.onDidChangeShownSource(show));
  disposables.add(vscode.window.onDidChangeActiveTextEditor(show));
  disposables.add(session.sources.onDidChange((source) => source === session.shownSource && show()));
  show();
  return disposables;
}
