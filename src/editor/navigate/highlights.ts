import * as vscode from 'vscode';
import { markIn, toRange } from '../session/places';
import type { Session } from '../session/session';

/** Lights up the entity's other mentions in the document; F7 and Shift+F7 step through them. */
export class HighlightProvider implements vscode.DocumentHighlightProvider {
  constructor(private readonly session: Session) {}

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    const source = await this.session.sources.ready(document);
    const mark = source && markIn(source, document.offsetAt(position), 'mention');
    if (!mark) return undefined;
    return source
      .mentionsOf(mark)
      .map((mention) => new vscode.DocumentHighlight(toRange(document, mention), vscode.DocumentHighlightKind.Read));
  }
}
