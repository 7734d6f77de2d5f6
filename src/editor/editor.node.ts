import type * as vscode from 'vscode';
import { nodeFiles } from '../node/files';
import { nodePort } from './analysis/port.node';
import { start } from './extension';

/** Starts all features in the Node extension host. */
export function startInNode(context: vscode.ExtensionContext): void {
  start(context, { spawnWorker: () => nodePort(context.extensionPath), localFiles: nodeFiles });
}
