import type * as vscode from 'vscode';

/** Starts every feature; what it returns is undone when the extension is switched off. */
export function start(_context: vscode.ExtensionContext): void {}
