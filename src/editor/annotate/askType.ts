import * as vscode from 'vscode';
import type { TypeCatalogue } from '../types/catalogue';

export const QUOTE_TYPES = ['direct', 'indirect'] as const;

/** Asks for a type among `types`, the present one named. `undefined` where the person thinks better of it. */
export async function askType(
  catalogue: TypeCatalogue,
  types: readonly string[],
  placeHolder: string,
  present?: string,
): Promise<string | undefined> {
  const items = types.map((type) => {
    const own = catalogue.get(type);
    const about = [...catalogue.keysOf(type), ...(own?.parent ? [catalogue.name(own.parent)] : [])].join(' · ');
    return {
      label: catalogue.name(type),
      description: type === present ? vscode.l10n.t('{0} (as it is now)', about) : about,
      ...(own?.description && { detail: own.description }),
      type,
    };
  });
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true }))
    ?.type;
}

/** Asks what a selection is to be annotated as. */
export function askAnnotationType(catalogue: TypeCatalogue): Promise<string | undefined> {
  return askType(catalogue, [...catalogue.mentionTypes, ...QUOTE_TYPES], vscode.l10n.t('Annotate as …'));
}
