import * as vscode from 'vscode';
import { addNote, editNote } from '../../core/annotations/operations/notes';
import { deleteNote } from '../annotate/notes';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import type { NoteComment } from './noteComment';
import { NoteThreads } from './noteThreads';

/**
 * Notes as VS Code's comments: to read beside the text and to answer. Only marks near the visible lines that have notes get
 * a thread, as threads are slow to make; a first note is written with "Add or Edit Note…".
 */
export function commentsFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const controller = disposables.add(
    vscode.comments.createCommentController('sourceAnnotator.notes', vscode.l10n.t('Notes')),
  );
  const threads = disposables.add(new NoteThreads(session, controller));
  controller.options = { prompt: vscode.l10n.t('Reply'), placeHolder: vscode.l10n.t('Reply to this note') };
  const register = (name: string, run: (argument: never) => unknown) =>
    disposables.add(vscode.commands.registerCommand(`sourceAnnotator.${name}`, run));

  register('replyNote', async ({ thread, text }: vscode.CommentReply) => {
    const { source, mark } = threads.markOf(thread) ?? {};
    if (!source || !mark || text.trim() === '') return;
    await session.decisions.decide(vscode.l10n.t('Add note'), source, (sidecar, words, act) =>
      addNote(sidecar, words, mark, text.trim(), act),
    );
  });
  register('editNote', (comment: NoteComment) => threads.edit(comment));
  register('cancelNote', () => threads.refresh());
  register('saveNote', async (comment: NoteComment) => {
    const { source, annotationId, noteId } = comment;
    const text = comment.text.trim();
    if (text === '') await deleteNote(session, source, annotationId, noteId);
    else {
      await session.decisions.decide(vscode.l10n.t('Edit note'), source, (sidecar, _words, act) =>
        editNote(sidecar, annotationId, noteId, text, act),
      );
    }
    threads.refresh();
  });
  register('deleteNote', ({ source, annotationId, noteId }: NoteComment) =>
    deleteNote(session, source, annotationId, noteId),
  );
  return disposables;
}
