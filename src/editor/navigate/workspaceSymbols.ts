import * as vscode from 'vscode';
import type { Session } from '../session/session';
import { symbolKind } from './symbols';

/** VS Code filters and ranks by itself; more than this many would only make it slow. */
const MOST_SYMBOLS = 300;

/** An entity of the workspace, whose place is looked up when a person chooses it. */
class EntitySymbol extends vscode.SymbolInformation {
  constructor(
    readonly id: string,
    label: string,
    kind: vscode.SymbolKind,
    container: string,
    source: vscode.Uri,
  ) {
    super(label, kind, container, new vscode.Location(source, new vscode.Position(0, 0)));
  }
}

/** Ctrl+T: the entities of all sources, each leading to its first mention. */
export class WorkspaceSymbolProvider implements vscode.WorkspaceSymbolProvider<EntitySymbol> {
  constructor(private readonly session: Session) {}

  provideWorkspaceSymbols(query: string): EntitySymbol[] {
    const { corpus, shownSource } = this.session;
    return corpus.search(query, MOST_SYMBOLS).flatMap(({ id, label, type, mentions }) => {
      // In the source that a person is looking at where it has one.
      const source = corpus.sourceOf(id, shownSource?.document.uri);
      return source ? [new EntitySymbol(id, label, symbolKind(type), `${mentions}×`, source)] : [];
    });
  }

  async resolveWorkspaceSymbol(symbol: EntitySymbol): Promise<EntitySymbol> {
    const { corpus } = this.session;
    const first = corpus.mentionsIn(symbol.id, symbol.location.uri)[0];
    const [location] = first ? await corpus.locate([first]) : [];
    if (location) symbol.location = location;
    return symbol;
  }
}
