import * as vscode from 'vscode';
import type { Session } from '../session/session';
import { type Facet, facetsOf, type Visibility } from './visibility';

interface FacetItem extends vscode.QuickPickItem {
  readonly facet?: Facet;
}

/** "Show or Hide Marks by Type, Origin or Status…": the marks follow the ticks at once; Escape takes them back. */
export function askVisibility(session: Session, visibility: Visibility): void {
  const counts = new Map<Facet, number>();
  for (const mark of session.shownSource?.marks ?? []) {
    for (const facet of facetsOf(mark)) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  }
  const item = (facet: Facet, label: string): FacetItem => ({
    label,
    description: String(counts.get(facet) ?? 0),
    facet,
  });
  const types = [...counts.keys()].filter((facet) => facet.startsWith('type:'));
  const items: FacetItem[] = [
    { label: vscode.l10n.t('Origin and status'), kind: vscode.QuickPickItemKind.Separator },
    item('status:suggested', vscode.l10n.t('Suggestions of the machine')),
    item('status:accepted', vscode.l10n.t('Accepted suggestions')),
    item('status:corrected', vscode.l10n.t('Corrected suggestions')),
    item('status:made', vscode.l10n.t('Annotations made by hand')),
    { label: vscode.l10n.t('Types'), kind: vscode.QuickPickItemKind.Separator },
    ...types.map((facet) => item(facet, session.types.name(facet.slice('type:'.length)))),
  ];
  const facets = items.flatMap(({ facet }) => facet ?? []);
  const before = facets.filter((facet) => visibility.isHidden(facet));
  const pick = vscode.window.createQuickPick<FacetItem>();
  pick.canSelectMany = true;
  pick.title = vscode.l10n.t('Marks to show');
  pick.items = items;
  pick.selectedItems = items.filter(({ facet }) => facet && !visibility.isHidden(facet));
  let accepted = false;
  pick.onDidChangeSelection((shown) => {
    const wanted = new Set(shown.map(({ facet }) => facet));
    visibility.hide(
      facets.filter((facet) => !wanted.has(facet)),
      facets,
    );
  });
  pick.onDidAccept(() => {
    accepted = true;
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!accepted) visibility.hide(before, facets);
    pick.dispose();
  });
  pick.show();
}
