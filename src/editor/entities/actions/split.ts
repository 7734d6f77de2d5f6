import * as vscode from 'vscode';
import type { Session } from '../../session/session';
import { splitOff, takeOut } from './identity';
import { pickMentions } from './preview';
import type { Targets } from './targets';

/** "Split Entity…": takes mentions away from an entity, or an entity that was merged into it. */
export async function splitEntity(session: Session, targets: Targets, clicked: unknown, all: unknown): Promise<void> {
  const nodes = targets.nodes(clicked, all);
  if (nodes.length === 0 || nodes.every(({ kind }) => kind === 'mention')) {
    await splitOff(session, targets.mentions(clicked, all));
    return;
  }
  const [target] = targets.entities(clicked, all);
  if (!target) return;
  const merged = session.corpus.mergedInto(target.entity.id);
  const some = vscode.l10n.t('Some of its mentions…');
  const part =
    merged.length === 0
      ? some
      : await vscode.window.showQuickPick([some, ...merged], {
          placeHolder: vscode.l10n.t('What is not {0}?', target.entity.label),
        });
  if (part === undefined) return;
  if (part !== some) {
    await takeOut(session, target, part);
    return;
  }
  const title = vscode.l10n.t('Which mentions are not {0}?', target.entity.label);
  const chosen = await pickMentions(session, targets.mentions(clicked, all), { title, ticked: false });
  if (chosen) await splitOff(session, chosen);
}
