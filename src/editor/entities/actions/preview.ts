import * as vscode from 'vscode';
import { answerOf } from '../../answerOf';
import type { Session } from '../../session/session';
import { inContext } from '../../views/items';
import { bySource } from './decideMentions';
import type { MentionTarget } from './targets';

interface Row extends vscode.QuickPickItem {
  readonly targets: readonly MentionTarget[];
}

/** A longer list only makes the choice slow; the mentions beyond it are one row together. */
const MOST_ROWS = 1_000;

/**
 * Shows mentions with the words around them, source by source, for a person to tick. Gives those that are ticked;
 * `undefined` where the person thinks better of it.
 */
export async function pickMentions(
  session: Session,
  targets: readonly MentionTarget[],
  { title, ticked }: { readonly title: string; readonly ticked: boolean },
): Promise<MentionTarget[] | undefined> {
  // Before the list is shown: who confirmed it while it was still empty would have ticked nothing.
  const rows = await rowsFor(session, targets);
  const pick = vscode.window.createQuickPick<Row>();
  pick.title = title;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = rows;
  if (ticked) pick.selectedItems = rows.filter(({ targets: those }) => those.length > 0);
  return answerOf(pick, () => pick.selectedItems.flatMap((row) => row.targets));
}

async function rowsFor(session: Session, targets: readonly MentionTarget[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { uri, those } of bySource(targets.slice(0, MOST_ROWS))) {
    const source = await session.corpus.text(uri);
    if (!source) continue;
    const kind = vscode.QuickPickItemKind.Separator;
    rows.push({ label: vscode.workspace.asRelativePath(uri), kind, targets: [] });
    for (const target of those) {
      const line = source.at(target.mention.start).line + 1;
      const { label } = inContext(source.text, target.mention);
      rows.push({ label, description: vscode.l10n.t('line {0}', line), targets: [target] });
    }
  }
  const rest = targets.slice(MOST_ROWS);
  if (rest.length > 0) {
    rows.push({ label: vscode.l10n.t('{0} more in {1} sources', rest.length, bySource(rest).length), targets: rest });
  }
  return rows;
}
