import * as vscode from 'vscode';
import type { Session } from '../session/session';
import { runImport } from './runImport';

/** "Import…": annotations made elsewhere become annotations of the sources here. */
export function importFeature(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('sourceAnnotator.import', () => runImport(session));
}
