import * as vscode from 'vscode';
import { setEntity } from '../../../core/annotations/operations/decide';
import { decideEntity, type EntityChange } from '../../../core/annotations/operations/entities';
import { authorityUrl } from '../../../core/linking/authority';
import { newEntityId } from '../../../core/linking/newEntityId';
import { askEntity } from '../../annotate/askEntity';
import { chooseEntity } from '../../annotate/chooseEntity';
import type { CorpusMention } from '../../corpus/corpus';
import type { Change } from '../../session/decisions';
import type { Session } from '../../session/session';
import { changesOf } from './decideMentions';
import type { EntityTarget, MentionTarget } from './targets';

// What a person decides about an entity as a whole. It is written down in one sidecar, at a mention of the entity, and
// holds for all sources.

/** "Merge Entity Into…": makes entities one, which is asked for: one of them where several are selected. */
export async function mergeEntities(session: Session, entities: readonly EntityTarget[]): Promise<void> {
  const [first, ...others] = entities;
  if (!first) return;
  const question = vscode.l10n.t('Which entity are {0}?', entities.map(({ entity }) => entity.label).join(', '));
  const selected = entities.map(({ entity }) => ({
    entity,
    detail: `${session.corpus.entity(entity.id)?.mentions ?? 0}×`,
  }));
  const into =
    others.length > 0
      ? await askEntity(selected, question)
      : await chooseEntity(session, first.type, question, [first.entity.id]);
  if (into) await mergeInto(session, entities, { entity: into, type: first.type });
}

/** Makes entities part of another one. */
export async function mergeInto(session: Session, from: readonly EntityTarget[], into: EntityTarget): Promise<void> {
  const parts = from.filter(({ entity }) => entity.id !== into.entity.id);
  if (parts.length === 0) return;
  const names = parts.map(({ entity }) => entity.label).join(', ');
  const same = parts.map(({ entity }) => entity.id);
  const step = vscode.l10n.t('Merge {0} into {1}', names, into.entity.label);
  await decideAbout(session, step, into, { label: into.entity.label, same }, same);
}

/** "Rename Entity…" */
export async function renameEntity(session: Session, target: EntityTarget): Promise<void> {
  const { label } = target.entity;
  const name = (
    await vscode.window.showInputBox({
      prompt: vscode.l10n.t('The name of the entity in all sources'),
      value: label,
      validateInput: (value) => (value.trim() ? undefined : vscode.l10n.t('Type a name.')),
    })
  )?.trim();
  if (!name || name === label) return;
  await decideAbout(session, vscode.l10n.t('Rename {0} to {1}', label, name), target, { label: name });
}

/** "Link Entity to an Authority…" */
export async function linkEntity(session: Session, target: EntityTarget): Promise<void> {
  const { entity } = target;
  const before = session.corpus.entity(entity.id)?.sameAs ?? [];
  const input = await vscode.window.showInputBox({
    title: vscode.l10n.t('Link {0}', entity.label),
    prompt: [vscode.l10n.t('Q1234 (Wikidata), geonames:2950159, gnd:118540238, or an address'), ...before].join('\n'),
    validateInput: (value) =>
      authorityUrl(value) ? undefined : vscode.l10n.t('Type Q…, geonames:…, gnd:… or an address with https://.'),
  });
  const url = input === undefined ? null : authorityUrl(input);
  if (!url || before.includes(url)) return;
  const step = vscode.l10n.t('Link {0} to {1}', entity.label, url);
  await decideAbout(session, step, target, { sameAs: [...before, url] });
}

/** Takes an entity out again that was merged into another one. */
export async function takeOut(session: Session, from: EntityTarget, id: string): Promise<void> {
  const step = vscode.l10n.t('Take {0} out of {1}', id, from.entity.label);
  await decideAbout(session, step, from, { different: [id] });
}

/** Makes mentions those of another entity, asked for, which the machine never joins with the one that they named. */
export async function splitOff(session: Session, mentions: readonly MentionTarget[]): Promise<void> {
  const [first] = mentions;
  if (!first) return;
  const { entity: from, mention } = first;
  const question = vscode.l10n.t('Who or what is this, if not {0}?', from.label);
  const chosen = await chooseEntity(session, mention.type, question, [from.id]);
  if (!chosen) return;
  const entity = { ...chosen, id: distinctId(session, chosen.id, chosen.label, from.id) };
  const [home, ...rest] = changesOf(mentions, (sidecar, text, marks, act) =>
    setEntity(sidecar, text, marks, entity, act),
  );
  if (!home) return;
  const change: Change = (sidecar, text, act) =>
    decideEntity(
      home.change(sidecar, text, act),
      text,
      { entity, type: mention.type, place: mention },
      { different: [from.id] },
      act,
    );
  const step = vscode.l10n.t('Split {0} off {1}', entity.label, from.label);
  await session.decisions.decideAll(step, [{ uri: home.uri, change }, ...rest]);
}

/** An id for an entity that may be called like the one that it is split off. */
function distinctId(session: Session, id: string, label: string, other: string): string {
  let distinct = id;
  for (let n = 2; session.corpus.resolve(distinct) === other; n++) distinct = `${newEntityId(label)}-${n}`;
  return distinct;
}

async function decideAbout(
  session: Session,
  step: string,
  { entity, type }: EntityTarget,
  change: EntityChange,
  others: readonly string[] = [],
): Promise<void> {
  const place = homeOf(session, [entity.id, ...others]);
  if (!place) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} is no longer mentioned in any source that is saved.', entity.label),
    );
    return;
  }
  await session.decisions.decideAll(step, [
    {
      uri: place.uri,
      change: (sidecar, text, act) => decideEntity(sidecar, text, { entity, type, place }, change, act),
    },
  ]);
}

/** The mention at which a decision is written down: in the source that a person looks at, if it mentions the entity. */
function homeOf({ corpus, shownSource }: Session, ids: readonly string[]): CorpusMention | undefined {
  const shown = shownSource?.document.uri;
  const inShown = shown ? ids.flatMap((id) => corpus.mentionsIn(id, shown)) : [];
  return [...inShown, ...ids.flatMap((id) => corpus.mentionsOf(id))].find(({ uri }) => uri.scheme !== 'untitled');
}
