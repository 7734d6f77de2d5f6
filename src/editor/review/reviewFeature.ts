import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import { acceptAbove } from './acceptAbove';
import { goToNextSource } from './nextSource';
import { startReview } from './startReview';

/** Going through the suggestions: where to begin, what comes after the last one, and accepting many at once. */
export function reviewFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const register = (name: string, run: () => unknown) =>
    disposables.add(vscode.commands.registerCommand(`sourceAnnotator.${name}`, run));
  register('review', () => startReview(session));
  register('acceptAbove', () => acceptAbove(session));
  disposables.add(
    session.walk.onDidEnd((source) => {
      if (session.walk.route.scope === 'workspace') void goToNextSource(session, source.document.uri);
      else vscode.window.setStatusBarMessage(vscode.l10n.t('No suggestion is left in this source.'), 4000);
    }),
  );
  return disposables;
}
