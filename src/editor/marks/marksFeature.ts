import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { Disposables } from '../disposables';
import { toSpan } from '../session/places';
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
  const shown = (source: Source, near?: Span) => visibility.shown(shownMarks(source, near));
  disposables.add(speakerHints(session, shown, visibility.onDidChange));

  function draw(editor: vscode.TextEditor): void {
    const source = session.sources.get(editor.document);
    // Between an edit and the next analysis the editor itself moves what is drawn; drawing now would only flicker.
    if (source && !source.isCurrent) return;
    drawing.draw(editor, source ? shown(source, source.isLong ? around(editor) : undefined) : []);
  }

  const drawAll = () => vscode.window.visibleTextEditors.forEach(draw);
  disposables.add(session.sources.onDidChangeMarks((source) => editorsOf(source.document).forEach(draw)));
  disposables.add(vscode.window.onDidChangeVisibleTextEditors(drawAll));
  disposables.add(
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      // Of a long source only what is near has been handed over.
      if (session.sources.get(textEditor.document)?.isLong) draw(textEditor);
      else drawing.scrolled(textEditor);
    }),
  );
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

/** Lines above and below the visible ones whose marks are drawn too, so that scrolling finds them there already. */
const MARGIN_LINES = 200;

function around({ document, visibleRanges }: vscode.TextEditor): Span {
  const first = visibleRanges[0]?.start.line ?? 0;
  const last = visibleRanges.at(-1)?.end.line ?? 0;
  return toSpan(document, new vscode.Range(Math.max(0, first - MARGIN_LINES), 0, last + MARGIN_LINES, 0));
}
