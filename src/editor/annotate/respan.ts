import * as vscode from 'vscode';
import { respan } from '../../core/annotations/operations/decide';
import { sameSpan } from '../../core/text/span';
import type { grow, Side } from '../../core/text/tokenSteps';
import { select } from '../navigate/moves';
import { activeSource, markAtCursor } from '../session/active';
import { toSpan } from '../session/places';
import type { Session } from '../session/session';

/**
 * Moves one side of the mark at the cursor by a token, outwards (`grow`) or inwards (`shrink`). Where there is no mark, the
 * selection moves: words are picked by it before they are annotated.
 */
export async function respanMark(session: Session, move: typeof grow, side: Side): Promise<void> {
  const active = activeSource(session);
  if (!active) return;
  const { editor, source, selection } = active;
  const selected = toSpan(editor.document, selection);
  const mark = markAtCursor(active);
  if (!mark || (!selection.isEmpty && !sameSpan(mark, selected))) {
    select(session, editor, move(source.text, selected, side, 'word'));
    return;
  }
  session.repeat.remember(() => respanMark(session, move, side));
  const place = side === 'end' ? mark.pieces.length - 1 : 0;
  const piece = mark.pieces[place];
  if (!piece) return;
  // A quote ends with its quotation mark, a name never with a punctuation mark of the sentence.
  const moved = move(source.text, piece, side, mark.kind === 'mention' ? 'word' : 'token');
  if (sameSpan(moved, piece)) return;
  const pieces = mark.pieces.map((old, index) => (index === place ? moved : old));
  const step = vscode.l10n.t('Change the extent of “{0}”', source.words(mark));
  const done = session.decisions.decide(step, source, (sidecar, text, act) => respan(sidecar, text, mark, pieces, act));
  select(session, editor, { start: pieces[0]?.start ?? moved.start, end: pieces.at(-1)?.end ?? moved.end });
  await done;
}
