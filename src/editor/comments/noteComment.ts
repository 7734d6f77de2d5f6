import * as vscode from 'vscode';
import type { Note } from '../../core/annotations/model';
import type { Source } from '../session/source';

/** A note as a comment of VS Code's. */
export class NoteComment implements vscode.Comment {
  body: string | vscode.MarkdownString;
  mode = vscode.CommentMode.Preview;
  readonly author: vscode.CommentAuthorInformation;
  readonly timestamp: Date;
  readonly contextValue = 'note';
  readonly noteId: string;

  constructor(
    readonly source: Source,
    readonly annotationId: string,
    note: Note,
  ) {
    this.noteId = note.id;
    // A note is plain text, whatever signs are in it.
    this.body = new vscode.MarkdownString().appendText(note.text);
    this.author = { name: note.creator ?? vscode.l10n.t('Note') };
    this.timestamp = new Date(note.modified ?? note.created);
  }

  /** What stands in the comment's editor. */
  get text(): string {
    return typeof this.body === 'string' ? this.body : this.body.value;
  }
}
