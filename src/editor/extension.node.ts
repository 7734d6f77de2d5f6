import type * as vscode from 'vscode';
import { start } from './extension';

export function activate(context: vscode.ExtensionContext): void {
  start(context);
}
