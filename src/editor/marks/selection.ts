import * as vscode from 'vscode';
import type { Source, SourceMark } from '../session/source';

/** The marks of a source that the user's setting lets be seen. */
export function shownMarks(source: Source): readonly SourceMark[] {
  const show = vscode.workspace.getConfiguration('sourceAnnotator', source.document.uri).get<string>('marks.show');
  if (show === 'none') return [];
  return show === 'annotations' ? source.marks.filter((mark) => mark.origin === 'person') : source.marks;
}
