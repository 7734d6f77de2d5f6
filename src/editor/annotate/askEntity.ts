import * as vscode from 'vscode';
import type { EntityRef } from '../../core/annotations/model';
import { newEntityId } from '../../core/linking/newEntityId';
import { answerOf, chosenIn } from '../answerOf';

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: EntityRef;
}

/** An entity to choose from, with what tells it from its namesakes. */
export interface EntityChoice {
  readonly entity: EntityRef;
  readonly detail: string;
}

/**
 * Asks for an entity: one of `choices`, in their order, or a new one with the name that was typed. `find` looks for others
 * by the name that is typed, where there are more than can be listed. `undefined` where the person thinks better of it.
 */
export function askEntity(
  choices: readonly EntityChoice[],
  placeholder: string,
  find?: (name: string) => readonly EntityChoice[],
): Promise<EntityRef | undefined> {
  const pick = vscode.window.createQuickPick<EntityItem>();
  const list = (name: string) => {
    // What was found may go by the typed name without being labelled so: VS Code would hide it.
    const items =
      name && find ? find(name).map((choice) => toItem(choice, true)) : choices.map((choice) => toItem(choice));
    const isKnown = !name || items.some(({ label }) => label === name);
    pick.items = isKnown ? items : [...items, newItem(name)];
  };
  pick.placeholder = placeholder;
  pick.onDidChangeValue((value) => list(value.trim()));
  list('');
  return answerOf(pick, () => chosenIn(pick)?.entity);
}

function toItem({ entity, detail }: EntityChoice, alwaysShow = false): EntityItem {
  return { label: entity.label, description: detail, entity, alwaysShow };
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
