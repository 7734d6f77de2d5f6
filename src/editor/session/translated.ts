import * as vscode from 'vscode';
import type { Message } from '../../core/text/message';

/** A sentence of core's in the language of the window; the translations are with those of the editor's own strings. */
export function translated({ text, args }: Message): string {
  return vscode.l10n.t({ message: text, args: [...args], comment: [] });
}
