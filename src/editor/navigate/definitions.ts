import type * as vscode from 'vscode';
import { markIn, toRange } from '../session/places';
import type { Session } from '../session/session';

/** F12: from a mention to the entity's first mention in the document, from a quote to the words that name its speaker. */
export class DefinitionProvider implements vscode.DefinitionProvider {
  constructor(private readonly session: Session) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.LocationLink[] | undefined> {
    const source = await this.session.sources.ready(document);
    const mark = source && markIn(source, document.offsetAt(position));
    if (!mark) return undefined;
    const target = mark.kind === 'quote' ? mark.speaker?.span : source.mentionsOf(mark)[0];
    if (!target) return undefined;
    const range = toRange(document, target);
    return [
      {
        originSelectionRange: toRange(document, mark),
        targetUri: document.uri,
        targetRange: range,
        targetSelectionRange: range,
      },
    ];
  }
}
