import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { activeSource, markAtCursor, withMarkAtCursor } from '../session/active';
import { toRange } from '../session/places';
import type { Session } from '../session/session';
import type { SourceMark } from '../session/source';

/** The commands that move the cursor from mark to mark. */
export function registerMoves(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const register = (name: string, run: () => unknown) =>
    disposables.add(vscode.commands.registerCommand(`sourceAnnotator.${name}`, run));

  register('nextMention', () => moveAmongMentions(session, 1));
  register('previousMention', () => moveAmongMentions(session, -1));
  register('nextSuggestion', () => moveAmongSuggestions(session, 1));
  register('previousSuggestion', () => moveAmongSuggestions(session, -1));
  register('goToSpeaker', () => goToSpeaker(session));
  return disposables;
}

function moveAmongMentions(session: Session, step: 1 | -1): void {
  withMarkAtCursor(session, 'mention', ({ editor, source, mark }) => {
    const next = neighbour(source.mentionsOf(mark), mark.start, step);
    if (next) select(editor, next);
  });
}

/** Selects the next (1) or previous (-1) open suggestion, around the end of the document. */
export function moveAmongSuggestions(session: Session, step: 1 | -1): void {
  const active = activeSource(session);
  if (!active) return;
  const { editor, source } = active;
  const suggestions = source.marks.filter((mark) => mark.origin === 'machine');
  const here = markAtCursor(active)?.start ?? editor.document.offsetAt(editor.selection.active);
  const next = neighbour(suggestions, here, step);
  if (next) select(editor, next);
  else vscode.window.setStatusBarMessage(vscode.l10n.t('No suggestion is left in this source.'), 4000);
}

function goToSpeaker(session: Session): void {
  withMarkAtCursor(session, 'quote', ({ editor, mark }) => {
    if (mark.speaker?.span) select(editor, mark.speaker.span);
    else
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The speaker of this quote is not known. Run "Set Speaker…" to name one.'),
      );
  });
}

/** The first mark that starts after `offset` (step 1) or the last that starts before it (-1), around the end. */
function neighbour(marks: readonly SourceMark[], offset: number, step: 1 | -1): SourceMark | undefined {
  return step === 1
    ? (marks.find((mark) => mark.start > offset) ?? marks[0])
    : (marks.findLast((mark) => mark.start < offset) ?? marks.at(-1));
}

function select(editor: vscode.TextEditor, span: { start: number; end: number }): void {
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
