import type * as vscode from 'vscode';
import { lockFile } from '../node/lockFile';
import { nodePort } from './analysis/port.node';
import { start } from './extension';

export function activate(context: vscode.ExtensionContext): void {
  start(context, { spawnWorker: () => nodePort(context.extensionPath), lock: lockFile });
}
