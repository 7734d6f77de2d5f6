import * as vscode from 'vscode';
import { type Message, reasonOf } from '../../core/text/message';

/** A sentence of core's in the language of the window; the translations are with those of the editor's own strings. */
export function translated({ text, args }: Message): string {
  const words = args.map((argument) => (typeof argument === 'object' ? translated(argument) : argument));
  return vscode.l10n.t({ message: text, args: words, comment: [] });
}

/** What went wrong, in the language of the window where we have the words for it. */
export function explained(error: unknown): string {
  return translated(reasonOf(error));
}
