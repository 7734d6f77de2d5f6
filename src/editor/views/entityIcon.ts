import * as vscode from 'vscode';

const ICONS: Readonly<Record<string, string>> = {
  PER: 'person',
  LOC: 'location',
  ORG: 'organization',
  NORP: 'globe',
  DATE: 'calendar',
  MONEY: 'credit-card',
  PERCENT: 'percentage',
};

/** The product icon of an entity type in its colour. */
export function iconOf(type: string): vscode.ThemeIcon {
  const style = type in ICONS ? type : 'MISC';
  return new vscode.ThemeIcon(ICONS[type] ?? 'tag', new vscode.ThemeColor(`sourceAnnotator.${style}.line`));
}
