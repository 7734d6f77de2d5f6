import * as vscode from 'vscode';

/** The name to show for a type of mark; a type of the user's own is its own name. */
export function typeName(type: string): string {
  switch (type) {
    case 'PER':
      return vscode.l10n.t('Person');
    case 'LOC':
      return vscode.l10n.t('Place');
    case 'ORG':
      return vscode.l10n.t('Organisation');
    case 'MISC':
      return vscode.l10n.t('Other name');
    case 'NORP':
      return vscode.l10n.t('Nationality or group');
    case 'DATE':
      return vscode.l10n.t('Date');
    case 'MONEY':
      return vscode.l10n.t('Amount');
    case 'PERCENT':
      return vscode.l10n.t('Percentage');
    case 'direct':
      return vscode.l10n.t('Direct quote');
    case 'indirect':
      return vscode.l10n.t('Reported speech');
    case 'note':
      return vscode.l10n.t('Note');
    default:
      return type;
  }
}
