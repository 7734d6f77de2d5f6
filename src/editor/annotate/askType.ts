import * as vscode from 'vscode';
import { ENTITY_TYPES } from '../../core/entities/types';
import { typeName } from '../session/typeNames';

export const QUOTE_TYPES = ['direct', 'indirect'] as const;

/** Asks for a type among `types`, the present one named. `undefined` where the person thinks better of it. */
export async function askType(
  types: readonly string[],
  placeHolder: string,
  present?: string,
): Promise<string | undefined> {
  const items = types.map((type) => ({
    label: typeName(type),
    description: type === present ? vscode.l10n.t('{0} (as it is now)', type) : type,
    type,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.type;
}

/** Asks what a selection is to be annotated as. */
export function askAnnotationType(): Promise<string | undefined> {
  return askType([...ENTITY_TYPES, ...QUOTE_TYPES], vscode.l10n.t('Annotate as …'));
}
