import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import type { Source } from '../session/source';
import { askVisibility } from './askVisibility';
import { MarkDecorations } from './decorations';
import { drawsOnlyVisible, marksToDraw, shownMarks } from './selection';
import { speakerHints } from './speakerHints';
import { Visibility } from './visibility';

/** Draws the marks of the sources in every visible editor. */
export function marksFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const decorations = disposables.add(new MarkDecorations(session.types));
  const visibility = disposables.add(new Visibility(session.memory));
  const shown = (source: Source) => shownMarks(source).filter((mark) => visibility.shows(mark));
  disposables.add(speakerHints(session, shown, visibility.onDidChange));

  function draw(editor: vscode.TextEditor): void {
    const source = session.sources.get(editor.document);
    // Between an edit and the next analysis the editor itself moves what is drawn; drawing now would only flicker.
    if (source && !source.isCurrent) return;
    const marks = source ? marksToDraw(source, shown(source), editor) : [];
    decorations.draw(editor, marks);
  }

  const drawAll = () => vscode.window.visibleTextEditors.forEach(draw);
  disposables.add(session.sources.onDidChange((source) => editorsOf(source.document).forEach(draw)));
  disposables.add(vscode.window.onDidChangeVisibleTextEditors(drawAll));
  disposables.add(
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const source = session.sources.get(textEditor.document);
      if (source && drawsOnlyVisible(source)) draw(textEditor);
    }),
  );
  disposables.add(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sourceAnnotator.marks')) drawAll();
    }),
  );
  disposables.add(
    session.types.onDidChange(() => {
      decorations.renew();
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
