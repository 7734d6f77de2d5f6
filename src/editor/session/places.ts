import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import type { Source, SourceMark } from './source';

/** A span (UTF-16 code units, as the editor counts) as a range of the document. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** A range of the document as a span in UTF-16 code units. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/**
 * The mark at an offset: the shortest that covers it, so that a mention inside a quote comes before the quote. A cursor
 * at the end of a mark counts as on it, unless another mark starts there.
 */
export function markAt(
  marks: readonly SourceMark[],
  offset: number,
  kind?: SourceMark['kind'],
): SourceMark | undefined {
  let best: SourceMark | undefined;
  for (const mark of marks) {
    if (mark.start > offset) break;
    if (mark.end < offset || (kind && mark.kind !== kind)) continue;
    const touches = (candidate: SourceMark) => Number(candidate.end === offset);
    if (!best || touches(mark) < touches(best) || (touches(mark) === touches(best) && width(mark) <= width(best))) {
      best = mark;
    }
  }
  return best;
}

/** The mark at an offset of a source, as `markAt` tells it. */
export function markIn(source: Source, offset: number, kind?: SourceMark['kind']): SourceMark | undefined {
  return markAt(source.marksNear({ start: offset, end: offset }), offset, kind);
}

function width(span: Span): number {
  return span.end - span.start;
}

/** Shows a document with a span selected and in view. */
export async function reveal(uri: vscode.Uri, span: Span, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const range = toRange(document, span);
  await vscode.window.showTextDocument(document, { ...options, selection: range });
}
