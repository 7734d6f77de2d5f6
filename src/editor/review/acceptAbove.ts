import * as vscode from 'vscode';
import { accept } from '../../core/annotations/operations/decide';
import { select } from '../navigate/moves';
import { type ActiveSource, activeSource } from '../session/active';
import type { Session } from '../session/session';
import type { SourceMark } from '../session/source';
import { inContext, oneLine } from '../views/items';

const THRESHOLDS = [0.99, 0.95, 0.9, 0.85, 0.8, 0.7, 0.5, 0];

interface MarkItem extends vscode.QuickPickItem {
  readonly mark: SourceMark;
}

/** "Accept All Suggestions Above…": asks how sure they must be, shows them all, and accepts those that stay ticked, as one step. */
export async function acceptAbove(session: Session): Promise<void> {
  const active = activeSource(session);
  if (!active) return;
  const { source } = active;
  const { types } = session.walk.route;
  const open = source.marks.filter((mark) => mark.origin === 'machine' && (!types || types.has(mark.type)));
  if (open.length === 0) {
    session.walk.end(source);
    return;
  }
  const threshold = await askThreshold(open);
  if (threshold === undefined) return;
  const marks = await preview(
    active,
    (type) => session.types.name(type),
    open.filter((mark) => (mark.confidence ?? 1) >= threshold),
  );
  if (!marks || marks.length === 0) return;
  const step = vscode.l10n.t('Accept {0} suggestions', marks.length);
  await session.decisions.decide(step, source.document, (sidecar, text, act) => accept(sidecar, text, marks, act));
}

/** Asks for a confidence, of which those are offered that tell suggestions apart, with how many each would accept. */
async function askThreshold(open: readonly SourceMark[]): Promise<number | undefined> {
  const counts = THRESHOLDS.map((value) => ({
    value,
    count: open.filter((mark) => (mark.confidence ?? 1) >= value).length,
  })).filter(({ count }, index, all) => count > 0 && count !== all[index - 1]?.count);
  const picked = await vscode.window.showQuickPick(
    counts.map(({ value, count }) => ({
      label:
        value === 0 ? vscode.l10n.t('All suggestions') : vscode.l10n.t('At least {0} % sure', Math.round(value * 100)),
      description: vscode.l10n.t('{0} of {1}', count, open.length),
      value,
    })),
    { placeHolder: vscode.l10n.t('Accept which suggestions? You see them before anything is accepted.') },
  );
  return picked?.value;
}

/** Shows what would be accepted, each at its place as one moves through the list. `undefined`: nothing at all. */
function preview(
  active: ActiveSource,
  name: (type: string) => string,
  marks: readonly SourceMark[],
): Promise<readonly SourceMark[] | undefined> {
  const { editor, source } = active;
  const before = editor.selection;
  const pick = vscode.window.createQuickPick<MarkItem>();
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.title = vscode.l10n.t('Accept {0} suggestions', marks.length);
  pick.placeholder = vscode.l10n.t('Untick what is wrong; Enter accepts the rest as one step');
  pick.items = marks.map((mark) => ({
    label: shortened(source.words(mark)),
    detail: inContext(source.text, mark).label,
    description: `${name(mark.type)} · ${Math.round((mark.confidence ?? 1) * 100)} %`,
    mark,
  }));
  pick.selectedItems = pick.items;
  pick.onDidChangeActive(([item]) => item && select(editor, item.mark));
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.map(({ mark }) => mark));
      pick.hide();
    });
    pick.onDidHide(() => {
      editor.selection = before;
      editor.revealRange(before, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** A quote may be as long as a page. */
function shortened(words: string): string {
  const line = oneLine(words);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
