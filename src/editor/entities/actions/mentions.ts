import * as vscode from 'vscode';
import { accept, reject, retype, setEntity } from '../../../core/annotations/operations/decide';
import { askType } from '../../annotate/askType';
import { chooseEntity } from '../../annotate/chooseEntity';
import type { Session } from '../../session/session';
import { bySource, decideMentions, openOnes, stepName } from './decideMentions';
import { pickMentions } from './preview';
import type { EntityTarget, MentionTarget, Targets } from './targets';

/** Accepts mentions; shows several of them first. */
export async function acceptMentions(session: Session, targets: readonly MentionTarget[]): Promise<void> {
  await decideOpen(session, vscode.l10n.t('Accept'), targets, accept);
}

/** Rejects mentions; shows several of them first. */
export async function rejectMentions(session: Session, targets: readonly MentionTarget[]): Promise<void> {
  const isWhole = targets.length > 1;
  // One annotation that is meant is rejected too; of an entity's mentions only those that nobody has decided on.
  if (isWhole) await decideOpen(session, vscode.l10n.t('Reject'), targets, reject);
  else if (targets.length === 1)
    await decideMentions(session, stepName(vscode.l10n.t('Reject'), targets), targets, reject);
}

/** "Accept All Mentions in All Sources…": every open suggestion of entities in the workspace. */
export async function acceptEverywhere(session: Session, targets: Targets, entities: EntityTarget[]): Promise<void> {
  const open = openOnes(entities.flatMap((entity) => targets.everyMention(entity)));
  if (open.length === 0) return;
  await previewed(session, vscode.l10n.t('Accept'), open, accept);
}

/** Gives mentions another type, asked for. */
export async function retypeMentions(session: Session, targets: readonly MentionTarget[]): Promise<void> {
  const [first] = targets;
  if (!first) return;
  const type = await askType(
    session.types,
    session.types.mentionTypes,
    vscode.l10n.t('Change to …'),
    first.mention.type,
  );
  if (!type) return;
  const step = vscode.l10n.t('{0} to {1}', stepName(vscode.l10n.t('Change'), targets), session.types.name(type));
  await decideMentions(session, step, targets, (sidecar, text, marks, act) => retype(sidecar, text, marks, type, act));
}

/** Says which entity mentions name: "this one is somebody else". */
export async function setEntityOfMentions(session: Session, targets: readonly MentionTarget[]): Promise<void> {
  const [first] = targets;
  if (!first) return;
  const question = vscode.l10n.t('Which entity does “{0}” name?', first.mention.name);
  const entity = await chooseEntity(session, first.mention.type, question);
  if (!entity) return;
  const step = vscode.l10n.t('{0} to {1}', stepName(vscode.l10n.t('Set entity of'), targets), entity.label);
  await decideMentions(session, step, targets, (sidecar, text, marks, act) =>
    setEntity(sidecar, text, marks, entity, act),
  );
}

async function decideOpen(
  session: Session,
  verb: string,
  targets: readonly MentionTarget[],
  operation: typeof accept,
): Promise<void> {
  const open = openOnes(targets);
  if (open.length === 0) return;
  if (open.length > 1) await previewed(session, verb, open, operation);
  else await decideMentions(session, stepName(verb, open), open, operation);
}

async function previewed(
  session: Session,
  verb: string,
  open: readonly MentionTarget[],
  operation: typeof accept,
): Promise<void> {
  const sources = bySource(open).length;
  const title = stepName(verb, open);
  const count = sources > 1 ? vscode.l10n.t('{0} in {1} sources', title, sources) : title;
  const chosen = await pickMentions(session, open, { title: count, ticked: true });
  if (chosen && chosen.length > 0) await decideMentions(session, stepName(verb, chosen), chosen, operation);
}
