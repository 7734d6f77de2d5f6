import * as vscode from 'vscode';
import type { EntityRef } from '../../core/annotations/model';
import { accept, reject, retype, setEntity, setSpeaker } from '../../core/annotations/operations/decide';
import { remove } from '../../core/annotations/operations/edit';
import { shorten } from '../../core/text/shorten';
import { pickMentions } from '../entities/actions/preview';
import { mentionOf } from '../entities/actions/targets';
import { moveAmongSuggestions } from '../navigate/moves';
import { activeSource, markAtCursor } from '../session/active';
import type { Change } from '../session/decisions';
import { hint } from '../session/hint';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { textIn } from './argument';
import { askEntity, type EntityChoice } from './askEntity';
import { askType, QUOTE_TYPES } from './askType';
import { chooseEntity } from './chooseEntity';
import { moveOn } from './moveOn';
import { speakerCandidates } from './speakerCandidates';
import { type Target, targetOf } from './targets';

/** Accepts the suggestion at the target; with `all`, every open suggestion of its entity in the source. */
export async function acceptMarks(session: Session, argument: unknown, all: boolean): Promise<void> {
  if (goesOn(session, argument)) return moveAmongSuggestions(session, 1);
  session.repeat.remember(() => acceptMarks(session, undefined, all));
  const target = targetOf(session, argument, all ? 'mention' : undefined);
  if (!target) return;
  const { source } = target;
  const open = suggestions(session, target, all);
  // The keys of the annotating mode go straight on; else a person is shown first what will change.
  const isShown = all && textIn(argument, 'after') !== 'next';
  const marks = open && isShown ? await tickedOf(session, source, open) : open;
  if (!marks || marks.length === 0) return;
  const done = session.decisions.decide(
    stepName(vscode.l10n.t('Accept'), source, marks),
    source,
    (sidecar, text, act) => accept(sidecar, text, marks, act),
    target.seen,
  );
  moveOn(session, argument, source, marks, done);
  await done;
}

/** Rejects the mark at the target; with `all`, every open suggestion of its entity in the source. */
export async function rejectMarks(session: Session, argument: unknown, all: boolean): Promise<void> {
  session.repeat.remember(() => rejectMarks(session, undefined, all));
  const target = targetOf(session, argument, all ? 'mention' : undefined);
  if (!target) return;
  const { source } = target;
  const marks = all ? suggestions(session, target, true) : target.marks;
  if (!marks) return;
  const done = session.decisions.decide(
    stepName(vscode.l10n.t('Reject'), source, marks),
    source,
    (sidecar, text, act) => reject(sidecar, text, marks, act),
  );
  moveOn(session, argument, source, marks, done);
  await done;
}

/** Gives the target another type, asked for. */
export async function retypeMarks(session: Session, argument: unknown): Promise<void> {
  const target = targetOf(session, argument);
  const [mark] = target?.marks ?? [];
  if (!target || !mark || mark.kind === 'passage') return;
  const types = mark.kind === 'quote' ? QUOTE_TYPES : session.types.mentionTypes;
  const type = await askType(session.types, types, vscode.l10n.t('Change to …'), mark.type);
  if (!type) return;
  await retypeTarget(session, target, type);
  session.repeat.remember(() => {
    const next = targetOf(session, undefined, mark.kind === 'quote' ? 'quote' : 'mention');
    return next && retypeTarget(session, next, type);
  });
}

function retypeTarget(session: Session, { source, marks, seen }: Target, type: string): Promise<void> {
  const step = vscode.l10n.t('Change “{0}” to {1}', source.words(marks[0]), session.types.name(type));
  const change: Change = (sidecar, text, act) => retype(sidecar, text, marks, type, act);
  return session.decisions.decide(step, source, change, seen);
}

/** Says which entity the target names. */
export async function setEntityOf(session: Session, argument: unknown): Promise<void> {
  const target = targetOf(session, argument, 'mention');
  if (!target) return;
  const [mark] = target.marks;
  const question = vscode.l10n.t('Which entity does “{0}” name?', target.source.words(mark));
  const entity = await chooseEntity(session, mark.type, question);
  if (!entity) return;
  await setEntityTo(session, target, entity);
  session.repeat.remember(() => {
    const next = targetOf(session, undefined, 'mention');
    return next && setEntityTo(session, next, entity);
  });
}

function setEntityTo(session: Session, { source, marks, seen }: Target, entity: EntityRef): Promise<void> {
  const step = vscode.l10n.t('Set entity of “{0}” to {1}', source.words(marks[0]), entity.label);
  const change: Change = (sidecar, text, act) => setEntity(sidecar, text, marks, entity, act);
  return session.decisions.decide(step, source, change, seen);
}

/** Says who spoke. The mentions nearest to the quote come first. */
export async function setSpeakerOf(session: Session, argument: unknown): Promise<void> {
  const target = targetOf(session, argument, 'quote');
  if (!target) return;
  const { source } = target;
  const candidates = speakerCandidates(source, target.marks[0]);
  const choices = candidates.map(({ entity, span }): EntityChoice => ({ entity, detail: source.words(span) }));
  const speaker = await askEntity(choices, vscode.l10n.t('Who says this?'));
  if (!speaker) return;
  await setSpeakerTo(session, target, speaker, candidates);
  session.repeat.remember(() => {
    const next = targetOf(session, undefined, 'quote');
    return next && setSpeakerTo(session, next, speaker);
  });
}

function setSpeakerTo(
  session: Session,
  { source, marks, seen }: Target,
  speaker: EntityRef,
  candidates = speakerCandidates(source, marks[0]),
): Promise<void> {
  const span = candidates.find(({ entity }) => entity.id === speaker.id)?.span ?? null;
  const step = vscode.l10n.t('Set speaker to {0}', speaker.label);
  const change: Change = (sidecar, text, act) => setSpeaker(sidecar, text, marks, { span, entity: speaker }, act);
  return session.decisions.decide(step, source, change, seen);
}

/** Deletes an annotation; what began as a suggestion is a suggestion again. A suggestion is rejected instead. */
export async function removeMarks(session: Session, argument: unknown): Promise<void> {
  session.repeat.remember(() => removeMarks(session, undefined));
  const target = targetOf(session, argument);
  if (!target) return;
  const ids = target.marks.flatMap(({ annotationId }) => annotationId ?? []);
  if (ids.length === 0) {
    await rejectMarks(session, argument, false);
    return;
  }
  const step = stepName(vscode.l10n.t('Delete'), target.source, target.marks);
  await session.decisions.decide(step, target.source, (sidecar) => remove(sidecar, ids));
}

/**
 * Whether a key that accepts and goes on has no suggestion to accept: the cursor is elsewhere, or on what is decided. Then
 * it only goes on, so that one key walks through a source.
 */
function goesOn(session: Session, argument: unknown): boolean {
  const active = textIn(argument, 'after') === 'next' ? activeSource(session) : undefined;
  return active !== undefined && markAtCursor(active)?.origin !== 'machine';
}

function suggestions(session: Session, { source, marks }: Target, all: boolean): readonly SourceMark[] | undefined {
  const wanted = all ? source.mentionsOf(marks[0]) : marks;
  const open = wanted.filter((mark) => mark.origin === 'machine');
  if (open.length > 0) return open;
  hint(session, vscode.l10n.t('This is decided already: it is no suggestion any more.'));
  return undefined;
}

/** Those of an entity's mentions that a person leaves ticked in a preview; a single one needs none. */
async function tickedOf(
  session: Session,
  source: Source,
  marks: readonly SourceMark[],
): Promise<readonly SourceMark[] | undefined> {
  if (marks.length === 1) return marks;
  const targets = marks.map((mark) => ({
    entity: { id: source.keyOf(mark), label: source.entityName(mark) },
    mention: mentionOf(source, mark),
  }));
  const title = stepName(vscode.l10n.t('Accept'), source, marks);
  const ticked = await pickMentions(session, targets, { title, ticked: true });
  return ticked && marks.filter((_, i) => ticked.some((target) => target === targets[i]));
}

/** "Accept “Peking”", or "Accept 14 mentions of Peking". */
function stepName(verb: string, source: Source, marks: readonly SourceMark[]): string {
  const [first] = marks;
  const words = first ? source.words(first) : '';
  const short = shorten(words, 40);
  return marks.length === 1
    ? vscode.l10n.t('{0} “{1}”', verb, short)
    : vscode.l10n.t('{0} {1} mentions of {2}', verb, marks.length, first?.entity?.label ?? short);
}
