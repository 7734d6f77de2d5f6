import * as vscode from 'vscode';
import type { Session } from './session';

/** How long a hint stands in the status bar, in milliseconds. */
const SHOWN_FOR = 4000;

/**
 * Tells a person why nothing happened. Who annotates with single keys reads it in the status bar: a notification for every
 * key that missed would pile up over the text.
 */
export function hint(session: Session, message: string): void {
  if (session.mode.on) vscode.window.setStatusBarMessage(message, SHOWN_FOR);
  else void vscode.window.showInformationMessage(message);
}
