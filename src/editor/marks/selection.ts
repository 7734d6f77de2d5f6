import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import type { Source, SourceMark } from '../session/source';

/** The marks of a source that the user's setting lets be seen; `near` a span alone, where one is given. */
export function shownMarks(source: Source, near?: Span): readonly SourceMark[] {
  const show = vscode.workspace.getConfiguration('sourceAnnotator', source.document.uri).get<string>('marks.show');
  if (show === 'none') return [];
  const marks = near ? source.marksNear(near) : source.marks;
  return show === 'annotations' ? marks.filter((mark) => mark.origin === 'person') : marks;
}
