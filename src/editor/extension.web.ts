import type * as vscode from 'vscode';
import { webPort } from './analysis/port.web';
import { start } from './extension';

export function activate(context: vscode.ExtensionContext): void {
  start(context, { spawnWorker: () => webPort(context.extensionUri) });
}
