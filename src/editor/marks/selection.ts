import * as vscode from 'vscode';
import type { Source, SourceMark } from '../session/source';

/** Above this many marks only those near the visible lines are drawn: more of them make scrolling slow. */
const DRAW_ALL_UP_TO = 10_000;
/** Lines above and below the visible ones that are drawn too, so that scrolling finds its marks there already. */
const MARGIN_LINES = 200;

/** Whether a source has so many marks that what is drawn depends on what is visible. */
export function drawsOnlyVisible(source: Source): boolean {
  return source.marks.length > DRAW_ALL_UP_TO;
}

/** The marks of a source that the user's setting lets be seen. */
export function shownMarks(source: Source): readonly SourceMark[] {
  const show = vscode.workspace.getConfiguration('sourceAnnotator', source.document.uri).get<string>('marks.show');
  if (show === 'none') return [];
  return show === 'annotations' ? source.marks.filter((mark) => mark.origin === 'person') : source.marks;
}

/** The marks among those `shown` that an editor draws: in a large source those near what is visible, else all. */
export function marksToDraw(
  source: Source,
  shown: readonly SourceMark[],
  editor: vscode.TextEditor,
): readonly SourceMark[] {
  if (!drawsOnlyVisible(source)) return shown;
  const { document } = editor;
  const windows = editor.visibleRanges.map(({ start, end }) => ({
    start: document.offsetAt(new vscode.Position(Math.max(0, start.line - MARGIN_LINES), 0)),
    end: document.offsetAt(new vscode.Position(end.line + MARGIN_LINES, 0)),
  }));
  return shown.filter((mark) => windows.some((window) => mark.start <= window.end && mark.end >= window.start));
}
