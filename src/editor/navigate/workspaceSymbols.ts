import * as vscode from 'vscode';
import type { Session } from '../session/session';
import { symbolKind } from './symbols';

/** VS Code filters and ranks by itself; more than this many would only make it slow. */
const MOST_SYMBOLS = 500;

/** Ctrl+T: the entities of all sources, each at its first mention. */
export class WorkspaceSymbolProvider implements vscode.WorkspaceSymbolProvider {
  constructor(private readonly session: Session) {}

  async provideWorkspaceSymbols(query: string): Promise<vscode.SymbolInformation[]> {
    const wanted = query.toLowerCase();
    return (await this.session.corpus.entities())
      .filter((entity) => isSubsequence(wanted, entity.label.toLowerCase()))
      .slice(0, MOST_SYMBOLS)
      .map(
        (entity) =>
          new vscode.SymbolInformation(entity.label, symbolKind(entity.type), `${entity.count}×`, entity.first),
      );
  }
}

/** Whether the letters of `part` stand in `whole` in this order, as VS Code's own filter wants them. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
