import type * as vscode from 'vscode';
import { type LinePosition, linePositions } from '../../core/text/lines';
import { readSource } from '../session/readSource';
import type { Sources } from '../session/sources';

/** A source's text. Offsets are UTF-16 code units. */
export interface SourceText {
  readonly text: string;
  /** Line and character of an offset, both from 0. */
  at(offset: number): LinePosition;
}

/** The text of a source; a closed one is read, not opened. `undefined` where it cannot be read. */
export async function sourceText(uri: vscode.Uri, sources: Sources): Promise<SourceText | undefined> {
  const open = sources.byUri(uri);
  if (open) return { text: open.text, at: (offset) => open.document.positionAt(offset) };
  const text = await readSource(uri).catch(() => null);
  return text === null ? undefined : { text, at: linePositions(text) };
}
