import type * as vscode from 'vscode';
import { webPort } from './analysis/port.web';
import { start } from './extension';
import { beginWhenNeeded } from './waiting';

export function activate(context: vscode.ExtensionContext): Promise<void> {
  return beginWhenNeeded(context, () => start(context, { spawnWorker: () => webPort(context.extensionUri) }));
}
