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
    const { corpus } = this.session;
    return corpus.search(query, MOST_SYMBOLS).flatMap(({ id, label, type, mentions }) => {
      const first = this.#first(id);
      return first ? [new EntitySymbol(id, label, symbolKind(type), `${mentions}×`, first.uri)] : [];
    });
  }

  async resolveWorkspaceSymbol(symbol: EntitySymbol): Promise<EntitySymbol> {
    const first = this.#first(symbol.id);
    const [location] = first ? await this.session.corpus.locate([first]) : [];
    if (location) symbol.location = location;
    return symbol;
  }

  /** The first mention, in the source that a person is looking at where it has one. */
  #first(id: string) {
    const places = this.session.corpus.mentionsOf(id);
    const shown = this.session.shownSource?.document.uri.toString();
    return places.find(({ uri }) => uri.toString() === shown) ?? places[0];
  }
}
