import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import { showKeyCard } from './keyCard';
import { statusItem } from './statusItem';

/** The annotating mode: its switch, its item in the status bar, its key card. Its keys are keybindings of package.json. */
export function modeFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const register = (name: string, run: () => unknown) =>
    disposables.add(vscode.commands.registerCommand(`sourceAnnotator.${name}`, run));
  register('toggleMode', () => {
    session.mode.on = !session.mode.on;
  });
  register('showKeys', () => showKeyCard(session));
  disposables.add(statusItem(session));
  return disposables;
}
