import * as vscode from 'vscode';
import { nextCapitalisedRun } from '../../core/text/capitalised';
import { overlaps, type Span } from '../../core/text/span';
import { Disposables } from '../disposables';
import { goToLeastCertain } from '../review/leastCertain';
import { activeSource, markAtCursor, withMarkAtCursor } from '../session/active';
import { hint } from '../session/hint';
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
  register('nextUnmarked', () => moveToUnmarked(session));
  register('goToSpeaker', () => goToSpeaker(session));
  return disposables;
}

function moveAmongMentions(session: Session, step: 1 | -1): void {
  withMarkAtCursor(session, 'mention', ({ editor, source, mark }) => {
    const next = neighbour(source.mentionsOf(mark), mark.start, step);
    if (next) select(session, editor, next);
  });
}

/**
 * Selects the next (1) or previous (-1) open suggestion on the walk's way, around its end; seen from the cursor, or from a
 * mark or an offset in UTF-16 code units.
 */
export function moveAmongSuggestions(session: Session, step: 1 | -1, from?: SourceMark | number): void {
  const active = activeSource(session);
  if (!active) return;
  const { editor, source } = active;
  const here = from ?? markAtCursor(active) ?? editor.document.offsetAt(active.selection.active);
  if (session.walk.isAcross) {
    void goToLeastCertain(session, step, typeof here === 'number' ? undefined : { source, mark: here });
    return;
  }
  const next = session.walk.neighbour(source, here, step);
  if (next) select(session, editor, next);
  else session.walk.end(source);
}

function goToSpeaker(session: Session): void {
  withMarkAtCursor(session, 'quote', ({ editor, mark }) => {
    if (mark.speaker?.span) select(session, editor, mark.speaker.span);
    else hint(session, vscode.l10n.t('The speaker of this quote is not known. Run "Set Speaker…" to name one.'));
  });
}

/** Selects the next capitalised words that carry no mark: what may be a name that the machine missed. */
function moveToUnmarked(session: Session): void {
  const active = activeSource(session);
  if (!active) return;
  const { editor, source } = active;
  const mentions = source.marks.filter((mark) => mark.kind === 'mention');
  const isFree = (span: Span) => !mentions.some((mark) => overlaps(mark, span));
  const from = editor.document.offsetAt(active.selection.end);
  const next = nextCapitalisedRun(source.text, from, isFree) ?? nextCapitalisedRun(source.text, 0, isFree);
  if (next) select(session, editor, next);
  else vscode.window.setStatusBarMessage(vscode.l10n.t('All capitalised words are marked.'), 4000);
}

/** The first mark that starts after `offset` (step 1) or the last that starts before it (-1), around the end. */
function neighbour(marks: readonly SourceMark[], offset: number, step: 1 | -1): SourceMark | undefined {
  return step === 1
    ? (marks.find((mark) => mark.start > offset) ?? marks[0])
    : (marks.findLast((mark) => mark.start < offset) ?? marks.at(-1));
}

/** Selects a span (UTF-16 code units) and brings it into view. */
export function select({ cursors }: Session, editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  cursors.set(editor, [new vscode.Selection(range.start, range.end)]);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
