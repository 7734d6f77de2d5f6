import * as vscode from 'vscode';
import { hint } from './hint';
import { markIn } from './places';
import type { Session } from './session';
import type { Source, SourceMark } from './source';

export interface ActiveSource {
  readonly editor: vscode.TextEditor;
  readonly source: Source;
  /** Where the editor's cursors are, the primary one first. */
  readonly selections: readonly vscode.Selection[];
  /** The primary one. */
  readonly selection: vscode.Selection;
}

/** The source in the active editor; where there is none, says so and gives `undefined`. */
export function activeSource(session: Session): ActiveSource | undefined {
  const editor = vscode.window.activeTextEditor;
  const source = editor && session.sources.get(editor.document);
  if (source) {
    const selections = session.cursors.of(editor);
    return { editor, source, selections, selection: selections[0] ?? editor.selection };
  }
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open a text or Markdown file first: the command works on the source in the editor.'),
  );
  return undefined;
}

/** The mark that the selection or the cursor is on: one with exactly the selected span, else the shortest around the cursor. */
export function markAtCursor({ source, selection }: ActiveSource, kind?: SourceMark['kind']): SourceMark | undefined {
  const { document } = source;
  const start = document.offsetAt(selection.start);
  const end = document.offsetAt(selection.end);
  const exact = source
    .marksNear({ start, end })
    .find((mark) => mark.start === start && mark.end === end && (!kind || mark.kind === kind));
  return exact ?? markIn(source, start, kind);
}

/** Runs `action` on the mark at the cursor; where there is none, says so. */
export function withMarkAtCursor<T>(
  session: Session,
  kind: 'mention' | 'quote' | undefined,
  action: (at: ActiveSource & { mark: SourceMark }) => T,
): T | undefined {
  const active = activeSource(session);
  if (!active) return undefined;
  const mark = markAtCursor(active, kind);
  if (mark) return action({ ...active, mark });
  const what = {
    mention: vscode.l10n.t('Put the cursor on a marked name first.'),
    quote: vscode.l10n.t('Put the cursor in a marked quote first.'),
    any: vscode.l10n.t('Put the cursor on a mark first.'),
  };
  hint(session, what[kind ?? 'any']);
  return undefined;
}
