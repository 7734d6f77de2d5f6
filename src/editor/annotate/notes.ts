import * as vscode from 'vscode';
import { annotationMark } from '../../core/annotations/marks';
import { add, remove } from '../../core/annotations/operations/edit';
import { addNote, editNote, removeNote } from '../../core/annotations/operations/notes';
import { trimSpace } from '../../core/text/snap';
import { activeSource, markAtCursor } from '../session/active';
import type { Change } from '../session/decisions';
import { toSpan } from '../session/places';
import type { Session } from '../session/session';
import type { Source } from '../session/source';
import { targetOf } from './targets';

/** "Add or Edit Note…": on a mark its last note, or its first; on a selection that is no mark, a passage with a note. */
export async function noteOn(session: Session, argument: unknown): Promise<void> {
  if (argument === undefined && (await noteOnSelection(session))) return;
  const target = targetOf(session, argument);
  if (!target) return;
  const { source, seen } = target;
  const [mark] = target.marks;
  const last = source.notesOf(mark).at(-1);
  const words = await askNote(last?.text);
  if (words === undefined || words === last?.text) return;
  const { annotationId } = mark;
  if (!last || annotationId === undefined) {
    if (words === '') return;
    const change: Change = (sidecar, text, act) => addNote(sidecar, text, mark, words, act);
    session.decisions.decide(vscode.l10n.t('Add note'), source, change, seen);
  } else if (words !== '') {
    session.decisions.decide(vscode.l10n.t('Edit note'), source, (sidecar, _text, act) =>
      editNote(sidecar, annotationId, last.id, words, act),
    );
  } else {
    await deleteNote(session, source, annotationId, last.id);
  }
}

/** Deletes a note. A passage is there for its notes alone: with the last one it goes. */
export function deleteNote(session: Session, source: Source, annotationId: string, noteId: string): Promise<void> {
  return session.decisions.decide(vscode.l10n.t('Delete note'), source, (sidecar, _text, act) => {
    const annotation = sidecar.annotations.find(({ id }) => id === annotationId);
    const isAll = annotation?.body.kind === 'passage' && annotation.notes.every(({ id }) => id === noteId);
    return isAll ? remove(sidecar, [annotationId]) : removeNote(sidecar, annotationId, noteId, act);
  });
}

/** Asks for a note on the selection, where there is one that is no mark yet. Whether there was. */
async function noteOnSelection(session: Session): Promise<boolean> {
  const active = activeSource(session);
  if (!active) return true;
  const { editor, source, selection } = active;
  const seen = source.text;
  const selected = trimSpace(seen, toSpan(editor.document, selection));
  const mark = markAtCursor(active);
  if (!selected || (mark && mark.start === selected.start && mark.end === selected.end)) return false;
  const words = await askNote();
  if (!words) return true;
  const change: Change = (sidecar, text, act) => {
    const added = add(sidecar, text, [selected], { kind: 'passage' }, act);
    const passage = added.annotations.at(-1);
    const passageMark = passage && annotationMark(passage);
    return passageMark ? addNote(added, text, passageMark, words, act) : added;
  };
  session.decisions.decide(vscode.l10n.t('Add note'), source, change, seen);
  return true;
}

async function askNote(present?: string): Promise<string | undefined> {
  const words = await vscode.window.showInputBox({
    prompt: present ? vscode.l10n.t('Note; leave it empty to delete it') : vscode.l10n.t('Note'),
    ...(present !== undefined && { value: present }),
  });
  return words?.trim();
}
