import * as vscode from 'vscode';
import type { Annotation, RelationBody } from '../../core/annotations/model';
import { linkMarks } from '../../core/annotations/operations/decide';
import { remove } from '../../core/annotations/operations/edit';
import { shorten } from '../../core/text/shorten';
import { answerOf, chosenIn } from '../answerOf';
import type { Change } from '../session/decisions';
import { hint } from '../session/hint';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { oneLine } from '../views/items';
import { textIn } from './argument';
import { targetOf } from './targets';

/** A longer list is no help: whoever looks for another mark types its words. */
const MOST_CHOICES = 500;

interface MarkItem extends vscode.QuickPickItem {
  readonly mark: SourceMark;
}

/** "Link Two Annotations…": from the mark at the cursor to another one of the source, with a label such as "works for". */
export async function relateMarks(session: Session, argument: unknown): Promise<void> {
  const target = targetOf(session, argument);
  if (!target) return;
  const { source, seen } = target;
  const [from] = target.marks;
  const to = await askMark(session, source, from);
  if (!to) return;
  const label = await askLabel(source, from, to);
  if (!label) return;
  const step = vscode.l10n.t('Link “{0}” to “{1}”', short(source, from), short(source, to));
  const change: Change = (sidecar, text, act) => linkMarks(sidecar, text, [from, to], label, act);
  await session.decisions.decide(step, source, change, seen);
}

/** Deletes the link that a hover card names. */
export async function unrelate(session: Session, argument: unknown): Promise<void> {
  const [uri, id] = [textIn(argument, 'uri'), textIn(argument, 'id')];
  const source = uri === undefined ? undefined : session.sources.byUri(vscode.Uri.parse(uri));
  if (!source || id === undefined) return;
  await session.decisions.decide(vscode.l10n.t('Delete link'), source, (sidecar) => remove(sidecar, [id]));
}

/** The links that lead from or to a mark, each with the mark at its other end. */
export function relationsOf(
  source: Source,
  mark: SourceMark,
): { readonly id: string; readonly label: string; readonly other: SourceMark; readonly leads: 'from' | 'to' }[] {
  const { annotationId } = mark;
  if (annotationId === undefined) return [];
  return relations(source).flatMap(({ id, body: { from, to, label } }) => {
    if (from !== annotationId && to !== annotationId) return [];
    const leads = from === annotationId ? 'from' : 'to';
    const other = source.marks.find((each) => each.annotationId === (leads === 'from' ? to : from));
    return other ? [{ id, label, other, leads } as const] : [];
  });
}

function relations(source: Source): (Annotation & { readonly body: RelationBody })[] {
  return source.sidecar.annotations.flatMap((annotation) => {
    const { body, status } = annotation;
    return body.kind === 'relation' && status !== 'rejected' ? [{ ...annotation, body }] : [];
  });
}

/** Asks for the mark at the other end, the nearest first. */
async function askMark(session: Session, source: Source, from: SourceMark): Promise<SourceMark | undefined> {
  const distance = (mark: SourceMark) => Math.max(0, mark.start - from.end, from.start - mark.end);
  const items = source.marks
    .filter((mark) => mark !== from)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_CHOICES)
    .map((mark): MarkItem => {
      const line = source.document.positionAt(mark.start).line + 1;
      const type = session.types.name(mark.kind === 'passage' ? 'note' : mark.type);
      return { label: short(source, mark), description: `${type} · ${vscode.l10n.t('line {0}', line)}`, mark };
    });
  if (items.length === 0) {
    hint(session, vscode.l10n.t('There is no other mark in this source to link to.'));
    return undefined;
  }
  const placeHolder = vscode.l10n.t('What is “{0}” linked to?', short(source, from));
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.mark;
}

/** Asks for the link's label: one that the source has already, or a new one. */
function askLabel(source: Source, from: SourceMark, to: SourceMark): Promise<string | undefined> {
  const known = [...new Set(relations(source).map(({ body }) => body.label))].sort();
  const pick = vscode.window.createQuickPick();
  pick.title = vscode.l10n.t('Link “{0}” to “{1}”', short(source, from), short(source, to));
  pick.placeholder = vscode.l10n.t('Label of the link, such as: works for');
  const offer = (typed: string) => {
    const labels = typed && !known.includes(typed) ? [typed, ...known] : known;
    pick.items = labels.map((label) => ({ label, alwaysShow: label === typed }));
  };
  pick.onDidChangeValue((value) => offer(value.trim()));
  offer('');
  return answerOf(pick, () => chosenIn(pick)?.label);
}

function short(source: Source, mark: SourceMark): string {
  return shorten(oneLine(source.words(mark)), 40);
}
