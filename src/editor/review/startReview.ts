import * as vscode from 'vscode';
import { moveAmongSuggestions } from '../navigate/moves';
import { activeSource } from '../session/active';
import type { Session } from '../session/session';
import { goToLeastCertain } from './leastCertain';
import { goToNextSource } from './nextSource';
import type { Order } from './order';
import type { Route } from './walk';

interface RouteItem extends vscode.QuickPickItem {
  readonly route?: Pick<Route, 'order' | 'scope'>;
}

/** "Review Suggestions…": asks for the way, turns the annotating mode on and goes to the first suggestion. */
export async function startReview(session: Session): Promise<void> {
  const { shownSource, walk } = session;
  const { types } = walk.route;
  const { decided, total } = shownSource ? walk.progress(shownSource) : { decided: 0, total: 0 };
  const left = shownSource ? vscode.l10n.t('{0} open suggestions', total - decided) : '';
  const picked = await vscode.window.showQuickPick<RouteItem>(
    [
      item('source', 'confidence', vscode.l10n.t('This source, least certain first'), left),
      item('source', 'reading', vscode.l10n.t('This source, in reading order'), left),
      item('workspace', 'confidence', vscode.l10n.t('All sources, the least certain of all first')),
      item('workspace', 'reading', vscode.l10n.t('All sources one by one, in reading order')),
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      {
        label: vscode.l10n.t('Choose types…'),
        description: types ? [...types].map((type) => session.types.name(type)).join(', ') : vscode.l10n.t('all types'),
        iconPath: new vscode.ThemeIcon('filter'),
      },
    ],
    { placeHolder: vscode.l10n.t('Which suggestions, and in which order?') },
  );
  if (!picked) return;
  if (!picked.route) {
    if (await chooseTypes(session)) await startReview(session);
    return;
  }
  if (picked.route.scope === 'source' && !activeSource(session)) return;
  session.walk.route = { ...picked.route, ...(types && { types }) };
  session.mode.on = true;
  if (session.walk.isAcross) return goToLeastCertain(session, 1);
  const isOpen = vscode.window.activeTextEditor?.document === shownSource?.document;
  if (!shownSource || !isOpen) await goToNextSource(session);
  else moveAmongSuggestions(session, 1, -1);
}

function item(scope: Route['scope'], order: Order, label: string, description = ''): RouteItem {
  const icon = scope === 'source' ? 'file' : 'files';
  return { label, description, iconPath: new vscode.ThemeIcon(icon), route: { scope, order } };
}

/** Asks for the types to review; whether the person chose any. */
async function chooseTypes(session: Session): Promise<boolean> {
  const { types, ...route } = session.walk.route;
  const counts = new Map<string, number>();
  for (const { type, origin } of session.shownSource?.marks ?? []) {
    if (origin === 'machine') counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const type of types ?? []) counts.set(type, counts.get(type) ?? 0);
  const picked = await vscode.window.showQuickPick(
    [...counts].map(([type, count]) => ({
      label: session.types.name(type),
      description: String(count),
      picked: !types || types.has(type),
      type,
    })),
    { canPickMany: true, placeHolder: vscode.l10n.t('Types to review') },
  );
  if (!picked) return false;
  const isAll = picked.length === 0 || picked.length === counts.size;
  session.walk.route = isAll ? route : { ...route, types: new Set(picked.map(({ type }) => type)) };
  return true;
}
