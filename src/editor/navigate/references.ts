import * as vscode from 'vscode';
import { markIn, toRange } from '../session/places';
import type { Session } from '../session/session';

/** Shift+F12: every mention of the entity, and every quote whose speaker it is. */
export class ReferenceProvider implements vscode.ReferenceProvider {
  constructor(private readonly session: Session) {}

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Location[] | undefined> {
    const source = await this.session.sources.ready(document);
    const mark = source && markIn(source, document.offsetAt(position));
    if (!mark) return undefined;
    const entity = mark.kind === 'quote' ? mark.speaker?.entity : mark.entity;
    if (!entity) return [new vscode.Location(document.uri, toRange(document, mark))];
    return this.session.corpus.referencesTo(entity.id);
  }
}
