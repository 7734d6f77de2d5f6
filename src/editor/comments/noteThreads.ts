import * as vscode from 'vscode';
import { overlaps } from '../../core/text/span';
import { Disposables } from '../disposables';
import { toRange, toSpan } from '../session/places';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { NoteComment } from './noteComment';

/** Lines above and below the visible ones whose notes have threads, too. */
const MARGIN_LINES = 60;
/** How long scrolling must rest before threads are made, in milliseconds. */
const REST = 150;

interface Shown {
  readonly thread: vscode.CommentThread;
  readonly source: Source;
  readonly annotationId: string;
  /** The notes as they were drawn. */
  notes: string;
}

/** The threads of the notes near what is visible, kept in step with the sidecars. */
export class NoteThreads implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #session: Session;
  readonly #controller: vscode.CommentController;
  /** By source and annotation: a copy of a source has a copy of its annotations, ids and all. */
  readonly #shown = new Map<string, Shown>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, controller: vscode.CommentController) {
    this.#session = session;
    this.#controller = controller;
    this.#disposables.add(session.sources.onDidChange(() => this.#soon()));
    this.#disposables.add(session.sources.onDidClose(() => this.#soon()));
    this.#disposables.add(vscode.window.onDidChangeVisibleTextEditors(() => this.#soon()));
    this.#disposables.add(vscode.window.onDidChangeTextEditorVisibleRanges(() => this.#soon()));
    this.#soon();
  }

  /** The mark that a thread is about; `undefined` where it is gone. */
  markOf(thread: vscode.CommentThread): { source: Source; mark: SourceMark } | undefined {
    const shown = [...this.#shown.values()].find((other) => other.thread === thread);
    const mark = shown?.source.marks.find(({ annotationId }) => annotationId === shown.annotationId);
    return shown && mark && { source: shown.source, mark };
  }

  /** Lets a person edit a note in its place. */
  edit(comment: NoteComment): void {
    const shown = this.#shown.get(keyOf(comment.source, comment.annotationId));
    if (!shown) return;
    const note = comment.source.sidecar.annotations
      .find(({ id }) => id === comment.annotationId)
      ?.notes.find(({ id }) => id === comment.noteId);
    comment.body = note?.text ?? '';
    comment.mode = vscode.CommentMode.Editing;
    shown.thread.comments = [...shown.thread.comments];
  }

  /** Draws all threads anew: an edit has ended. */
  refresh(): void {
    for (const shown of this.#shown.values()) shown.notes = '';
    this.#update();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
    for (const { thread } of this.#shown.values()) thread.dispose();
    this.#shown.clear();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), REST);
  }

  #update(): void {
    const wanted = new Map<string, { source: Source; mark: SourceMark }>();
    for (const editor of vscode.window.visibleTextEditors) {
      const source = this.#session.sources.get(editor.document);
      if (!source) continue;
      for (const mark of notedMarks(source, editor)) {
        if (mark.annotationId) wanted.set(keyOf(source, mark.annotationId), { source, mark });
      }
    }
    for (const [key, { thread, source }] of this.#shown) {
      // A source that was closed and opened again (its language was set) is another one.
      if (wanted.get(key)?.source === source) continue;
      thread.dispose();
      this.#shown.delete(key);
    }
    for (const [key, { source, mark }] of wanted) this.#show(key, source, mark);
  }

  #show(key: string, source: Source, mark: SourceMark): void {
    const { annotationId = '' } = mark;
    const range = toRange(source.document, mark);
    const notes = source.notesOf(mark);
    let shown = this.#shown.get(key);
    if (!shown) {
      const thread = this.#controller.createCommentThread(source.document.uri, range, []);
      thread.canReply = true;
      thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
      shown = { thread, source, annotationId, notes: '' };
      this.#shown.set(key, shown);
    }
    // VS Code does not tell where it moved a thread to: its place is set whenever it differs.
    if (!shown.thread.range?.isEqual(range)) shown.thread.range = range;
    const drawn = JSON.stringify(notes);
    if (shown.notes === drawn) return;
    shown.notes = drawn;
    shown.thread.label = vscode.l10n.t('Notes on “{0}”', source.words(mark).slice(0, 40));
    shown.thread.comments = notes.map((note) => new NoteComment(source, annotationId, note));
  }
}

function keyOf({ document }: Source, annotationId: string): string {
  return `${document.uri} ${annotationId}`;
}

function notedMarks(source: Source, editor: vscode.TextEditor): readonly SourceMark[] {
  const windows = editor.visibleRanges.map(({ start, end }) =>
    toSpan(editor.document, new vscode.Range(Math.max(0, start.line - MARGIN_LINES), 0, end.line + MARGIN_LINES, 0)),
  );
  const hull = {
    start: Math.min(...windows.map(({ start }) => start)),
    end: Math.max(...windows.map(({ end }) => end)),
  };
  return source.marksNear(hull).filter((mark) => mark.hasNotes && windows.some((window) => overlaps(window, mark)));
}
