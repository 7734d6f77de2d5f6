import * as vscode from 'vscode';
import type { EntityRef } from '../../core/annotations/model';
import { newEntityId } from '../../core/linking/newEntityId';

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: EntityRef;
}

/** An entity to choose from, with what tells it from its namesakes. */
export interface EntityChoice {
  readonly entity: EntityRef;
  readonly detail: string;
}

/**
 * Asks for an entity: one of `choices`, in their order, or a new one with the name that was typed. `undefined` where the
 * person thinks better of it.
 */
export function askEntity(choices: readonly EntityChoice[], placeholder: string): Promise<EntityRef | undefined> {
  const known: EntityItem[] = choices.map(({ entity, detail }) => ({
    label: entity.label,
    description: detail,
    entity,
  }));
  const labels = new Set(choices.map(({ entity }) => entity.label));
  const pick = vscode.window.createQuickPick<EntityItem>();
  pick.placeholder = placeholder;
  pick.items = known;
  pick.onDidChangeValue((value) => {
    const label = value.trim();
    pick.items = label && !labels.has(label) ? [...known, newItem(label)] : known;
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.entity);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function newItem(label: string): EntityItem {
  return {
    label,
    description: vscode.l10n.t('new entity'),
    iconPath: new vscode.ThemeIcon('add'),
    alwaysShow: true,
    entity: { id: newEntityId(label), label },
  };
}
