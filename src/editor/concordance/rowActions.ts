import * as vscode from 'vscode';
import { accept, reject, retype } from '../../core/annotations/operations/decide';
import { add } from '../../core/annotations/operations/edit';
import { askType } from '../annotate/askType';
import { bySource, changesOf, openOnes, stepName } from '../entities/actions/decideMentions';
import { setEntityOfMentions } from '../entities/actions/mentions';
import type { MentionTarget } from '../entities/actions/targets';
import type { Session } from '../session/session';
import type { Hit } from './hits';
import type { ConcordanceProvider, Row } from './provider';

type RowCommand = (session: Session, rows: readonly Row[]) => Promise<void>;

/** What can be done with the rows that the cursors and selections of a concordance are on. */
export const ROW_COMMANDS: Readonly<Record<string, RowCommand>> = {
  open: (_session, [first]) => (first ? openHit(first.hit) : Promise.resolve()),
  async accept(session, rows) {
    const open = openOnes(mentionsOf(rows));
    if (open.length > 0) {
      await session.decisions.decideAll(stepName(vscode.l10n.t('Accept'), open), changesOf(open, accept));
    }
  },
  async reject(session, rows) {
    const targets = mentionsOf(rows);
    if (targets.length > 0) {
      await session.decisions.decideAll(stepName(vscode.l10n.t('Reject'), targets), changesOf(targets, reject));
    }
  },
  retype: retypeRows,
  setEntity: (session, rows) => setEntityOfMentions(session, mentionsOf(rows)),
};

/** The rows of the active editor that are selected or that a cursor is on. */
export function selectedRows(provider: ConcordanceProvider): readonly Row[] {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  return provider
    .rows(editor.document.uri)
    .filter(({ line }) => editor.selections.some(({ start, end }) => line >= start.line && line <= end.line));
}

/** Where the hit of a row stands. */
export function locationOf({ uri, start, end, source }: Hit): vscode.Location {
  const [from, to] = [source.at(start), source.at(end)];
  return new vscode.Location(uri, new vscode.Range(from.line, from.character, to.line, to.character));
}

async function openHit(hit: Hit): Promise<void> {
  const { uri, range } = locationOf(hit);
  await vscode.window.showTextDocument(uri, { selection: range });
}

/** Gives mentions another type; words that are no mention become one. */
async function retypeRows(session: Session, rows: readonly Row[]): Promise<void> {
  const targets = mentionsOf(rows);
  const others = rows.map(({ hit }) => hit).filter(({ mention }) => mention === null);
  if (rows.length === 0) return;
  const type = await askType(
    session.types,
    session.types.mentionTypes,
    vscode.l10n.t('Change to …'),
    targets[0]?.mention.type,
  );
  if (!type) return;
  const step = vscode.l10n.t('Change {0} rows to {1}', rows.length, session.types.name(type));
  const changed = changesOf(targets, (sidecar, text, marks, act) => retype(sidecar, text, marks, type, act));
  const made = bySource(others.map(asTarget)).map(({ uri, those }) => ({
    uri,
    change: (sidecar, text, act) =>
      those
        .filter(({ mention }) => text.slice(mention.start, mention.end) === mention.name)
        .reduce((all, { mention }) => add(all, text, [mention], { kind: 'mention', type, entity: null }, act), sidecar),
  })) satisfies Parameters<typeof session.decisions.decideAll>[1];
  await session.decisions.decideAll(step, [...changed, ...made]);
}

function asTarget({ uri, start, end, source }: Hit): MentionTarget {
  const name = source.text.slice(start, end);
  return { entity: { id: '', label: name }, mention: { uri, start, end, name, type: '', confidence: null } };
}

function mentionsOf(rows: readonly Row[]): MentionTarget[] {
  return rows.flatMap(({ hit }) => hit.mention ?? []);
}
