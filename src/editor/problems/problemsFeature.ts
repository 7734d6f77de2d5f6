import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import type { Source } from '../session/source';
import { SOURCE_SELECTOR } from '../session/sourceFilter';
import { problemsOf } from './diagnostics';
import { fixesFor, registerFixCommands } from './fixes';

/** Lists annotations that have lost their place or contradict each other in the Problems panel, with quick fixes. */
export function problemsFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('sourceAnnotator'));
  const show = (source: Source) => collection.set(source.document.uri, problemsOf(source, session.types));
  disposables.add(session.sources.onDidChange(show));
  disposables.add(session.sources.onDidClose(({ document }) => collection.delete(document.uri)));
  session.sources.all().forEach(show);
  disposables.add(
    vscode.languages.registerCodeActionsProvider(
      SOURCE_SELECTOR,
      { provideCodeActions: (document, range, { diagnostics }) => fixesFor(session, document, range, diagnostics) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
  disposables.add(registerFixCommands(session));
  return disposables;
}
