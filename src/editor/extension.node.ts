import type * as vscode from 'vscode';
import { beginWhenNeeded } from './waiting';

// A bundle of its own: the host need not read what nobody has called for.
declare function require(file: './editor.js'): typeof import('./editor.node');

export function activate(context: vscode.ExtensionContext): Promise<void> {
  return beginWhenNeeded(context, () => require('./editor.js').startInNode(context));
}
