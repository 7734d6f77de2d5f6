import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import type { Source } from '../session/source';
import { askVisibility } from './askVisibility';
import { Drawing } from './drawing';
import { shownMarks } from './selection';
import { speakerHints } from './speakerHints';
import { Visibility } from './visibility';

/** Draws the marks of the sources in every visible editor. */
export function marksFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const drawing = disposables.add(new Drawing(session.types));
  const visibility = disposables.add(new Visibility(session.memory));
  const shown = (source: Source) => visibility.shown(shownMarks(source));
  disposables.add(speakerHints(session, shown, visibility.onDidChange));

  function draw(editor: vscode.TextEditor): void {
    const source = session.sources.get(editor.document);
    // Between an edit and the next analysis the editor itself moves what is drawn; drawing now would only flicker.
    if (source && !source.isCurrent) return;
    drawing.draw(editor, source ? shown(source) : []);
  }

  const drawAll = () => vscode.window.visibleTextEditors.forEach(draw);
  disposables.add(session.sources.onDidChangeMarks((source) => editorsOf(source.document).forEach(draw)));
  disposables.add(vscode.window.onDidChangeVisibleTextEditors(drawAll));
  disposables.add(vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => drawing.scrolled(textEditor)));
  disposables.add(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sourceAnnotator.marks')) drawAll();
    }),
  );
  disposables.add(
    session.types.onDidChange(() => {
      drawing.renew();
      drawAll();
    }),
  );
  disposables.add(visibility.onDidChange(drawAll));
  disposables.add(
    vscode.commands.registerCommand('sourceAnnotator.toggleMarks', () =>
      visibility.hide(visibility.isHidden('all') ? [] : ['all'], ['all']),
    ),
  );
  disposables.add(
    vscode.commands.registerCommand('sourceAnnotator.filterMarks', () => askVisibility(session, visibility)),
  );
  drawAll();
  return disposables;
}

function editorsOf(document: vscode.TextDocument): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
}
