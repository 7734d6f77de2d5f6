import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import { SOURCE_SELECTOR } from '../session/sourceFilter';
import { registerMovesAcross } from './across';
import { DefinitionProvider } from './definitions';
import { HighlightProvider } from './highlights';
import { registerMoves } from './moves';
import { ReferenceProvider } from './references';
import { SpeechHierarchyProvider } from './speechHierarchy';
import { SymbolProvider } from './symbols';
import { WorkspaceSymbolProvider } from './workspaceSymbols';

/** Makes an entity's mentions behave as a name does in code: F12, Shift+F12, F7, outline, Ctrl+T. */
export function navigateFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  disposables.add(vscode.languages.registerDefinitionProvider(SOURCE_SELECTOR, new DefinitionProvider(session)));
  disposables.add(vscode.languages.registerReferenceProvider(SOURCE_SELECTOR, new ReferenceProvider(session)));
  disposables.add(vscode.languages.registerDocumentHighlightProvider(SOURCE_SELECTOR, new HighlightProvider(session)));
  disposables.add(
    vscode.languages.registerDocumentSymbolProvider(SOURCE_SELECTOR, new SymbolProvider(session), {
      label: 'Source Annotator',
    }),
  );
  disposables.add(vscode.languages.registerWorkspaceSymbolProvider(new WorkspaceSymbolProvider(session)));
  disposables.add(
    vscode.languages.registerCallHierarchyProvider(SOURCE_SELECTOR, new SpeechHierarchyProvider(session)),
  );
  disposables.add(registerMoves(session));
  disposables.add(registerMovesAcross(session));
  return disposables;
}
