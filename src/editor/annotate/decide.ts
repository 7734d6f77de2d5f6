import * as vscode from 'vscode';
import { accept, reject, retype, setEntity, setSpeaker } from '../../core/annotations/operations/decide';
import { remove } from '../../core/annotations/operations/edit';
import { ENTITY_TYPES } from '../../core/entities/types';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { typeName } from '../session/typeNames';
import { askEntity, type EntityChoice } from './askEntity';
import { askType, QUOTE_TYPES } from './askType';
import { type Target, targetOf } from './targets';

/** A longer list to choose an entity from would only be slow; who looks for one that is further down types its name. */
const MOST_CHOICES = 2_000;

/** Accepts the suggestion at the target; with `all`, every open suggestion of its entity in the source. */
export function acceptMarks(session: Session, argument: unknown, all: boolean): void {
  const target = targetOf(session, argument, all ? 'mention' : undefined);
  if (!target) return;
  const marks = suggestions(target, all);
  if (!marks) return;
  session.decisions.decide(
    stepName(vscode.l10n.t('Accept'), target.source, marks),
    target.source.document,
    (sidecar, text, act) => accept(sidecar, text, marks, act),
  );
}

/** Rejects the mark at the target; with `all`, every open suggestion of its entity in the source. */
export function rejectMarks(session: Session, argument: unknown, all: boolean): void {
  const target = targetOf(session, argument, all ? 'mention' : undefined);
  if (!target) return;
  const marks = all ? suggestions(target, true) : target.marks;
  if (!marks) return;
  session.decisions.decide(
    stepName(vscode.l10n.t('Reject'), target.source, marks),
    target.source.document,
    (sidecar, text, act) => reject(sidecar, text, marks, act),
  );
}

/** Gives the target another type, asked for. */
export async function retypeMarks(session: Session, argument: unknown): Promise<void> {
  const target = targetOf(session, argument);
  const [mark] = target?.marks ?? [];
  if (!target || !mark || mark.kind === 'passage') return;
  const types = mark.kind === 'quote' ? QUOTE_TYPES : ENTITY_TYPES;
  const type = await askType(types, vscode.l10n.t('Change to …'), mark.type);
  if (!type) return;
  const step = vscode.l10n.t('Change “{0}” to {1}', target.source.words(mark), typeName(type));
  session.decisions.decide(step, target.source.document, (sidecar, text, act) =>
    retype(sidecar, text, target.marks, type, act),
  );
}

/** Says which entity the target names. */
export async function setEntityOf(session: Session, argument: unknown): Promise<void> {
  const target = targetOf(session, argument, 'mention');
  if (!target) return;
  const [mark] = target.marks;
  const words = target.source.words(mark);
  const entity = await askEntity(
    entityChoices(session, mark.type),
    vscode.l10n.t('Which entity does “{0}” name?', words),
  );
  if (!entity) return;
  const step = vscode.l10n.t('Set entity of “{0}” to {1}', words, entity.label);
  session.decisions.decide(step, target.source.document, (sidecar, text, act) =>
    setEntity(sidecar, text, target.marks, entity, act),
  );
}

/** Says who spoke. The mentions nearest to the quote come first. */
export async function setSpeakerOf(session: Session, argument: unknown): Promise<void> {
  const target = targetOf(session, argument, 'quote');
  if (!target) return;
  const { source } = target;
  const [quote] = target.marks;
  const candidates = speakerCandidates(source, quote);
  const choices = candidates.map(({ entity, span }): EntityChoice => ({ entity, detail: source.words(span) }));
  const chosen = await askEntity(choices, vscode.l10n.t('Who says this?'));
  if (!chosen) return;
  const span = candidates.find(({ entity }) => entity.id === chosen.id)?.span ?? null;
  const step = vscode.l10n.t('Set speaker to {0}', chosen.label);
  session.decisions.decide(step, source.document, (sidecar, text, act) =>
    setSpeaker(sidecar, text, target.marks, { span, entity: chosen }, act),
  );
}

/** Deletes an annotation; what began as a suggestion is a suggestion again. A suggestion is rejected instead. */
export function removeMarks(session: Session, argument: unknown): void {
  const target = targetOf(session, argument);
  if (!target) return;
  const ids = target.marks.flatMap(({ annotationId }) => annotationId ?? []);
  if (ids.length === 0) {
    rejectMarks(session, argument, false);
    return;
  }
  const step = stepName(vscode.l10n.t('Delete'), target.source, target.marks);
  session.decisions.decide(step, target.source.document, (sidecar) => remove(sidecar, ids));
}

function suggestions({ source, marks }: Target, all: boolean): readonly SourceMark[] | undefined {
  const wanted = all ? source.mentionsOf(marks[0]) : marks;
  const open = wanted.filter((mark) => mark.origin === 'machine');
  if (open.length > 0) return open;
  void vscode.window.showInformationMessage(vscode.l10n.t('This is decided already: it is no suggestion any more.'));
  return undefined;
}

/** "Accept “Peking”", or "Accept 14 mentions of Peking". */
function stepName(verb: string, source: Source, marks: readonly SourceMark[]): string {
  const [first] = marks;
  const words = first ? source.words(first) : '';
  const short = words.length > 40 ? `${words.slice(0, 39)}…` : words;
  return marks.length === 1
    ? vscode.l10n.t('{0} “{1}”', verb, short)
    : vscode.l10n.t('{0} {1} mentions of {2}', verb, marks.length, first?.entity?.label ?? short);
}

function entityChoices(session: Session, type: string): EntityChoice[] {
  return session.corpus
    .entities()
    .sort((a, b) => Number(b.type === type) - Number(a.type === type))
    .slice(0, MOST_CHOICES)
    .map(({ id, label, type: itsType, mentions }) => ({
      entity: { id, label },
      detail: `${typeName(itsType)} · ${mentions}×`,
    }));
}

/** The entities that may have spoken, each at the mention nearest to the quote, the nearest first; people before others. */
function speakerCandidates(source: Source, quote: SourceMark) {
  const nearest = source
    .entities()
    .filter(([first]) => ['PER', 'ORG', 'LOC'].includes(first.type))
    .map((mentions) => {
      const mark = mentions.reduce((best, next) => (distance(next, quote) < distance(best, quote) ? next : best));
      const entity = mark.entity ?? { id: source.keyOf(mark), label: source.words(mark) };
      return { entity, span: { start: mark.start, end: mark.end }, mark };
    });
  const rank = ({ mark }: { mark: SourceMark }) => distance(mark, quote) * (mark.type === 'PER' ? 1 : 3);
  return nearest.sort((a, b) => rank(a) - rank(b));
}

function distance(mark: SourceMark, quote: SourceMark): number {
  return Math.max(0, mark.start - quote.end, quote.start - mark.end);
}
