import * as vscode from 'vscode';
import type { Session } from '../session/session';

/** The built-in types by the keys that stand for them in the annotating mode, each by a digit and a letter. */
const KEYS: readonly (readonly [type: string, digit: string, letter: string])[] = [
  ['PER', '1', 'p'],
  ['LOC', '2', 'l'],
  ['ORG', '3', 'o'],
  ['MISC', '4', 'm'],
  ['NORP', '5', 'g'],
  ['DATE', '6', 'd'],
  ['MONEY', '7', 'a'],
  ['PERCENT', '8', 'c'],
  ['direct', '9', 'q'],
  ['indirect', '0', 'i'],
];

/** The type that a key stands for; says so and gives `undefined` where it stands for none. */
export function typeOfKey(_session: Session, key: string): string | undefined {
  const found = KEYS.find(([, digit, letter]) => key === digit || key === letter)?.[0];
  if (!found) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No type has the key {0}.', key.toUpperCase()), 4000);
  }
  return found;
}

/** The keys of a type, to show: "P" and "1". */
export function keysOf(type: string): readonly string[] {
  const [, digit, letter] = KEYS.find(([name]) => name === type) ?? [];
  return [letter?.toUpperCase(), digit].filter((key) => key !== undefined);
}
