import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import { BranchesProvider } from '../views/branchesProvider';
import { registerActions } from './actions/registerActions';
import { Targets } from './actions/targets';
import { EntityBranches } from './tree/branches';
import { EntityDrag } from './tree/dragAndDrop';
import { askFilter } from './tree/filter';
import { treeItem } from './tree/items';
import type { Node } from './tree/nodes';
import { Options } from './tree/options';

/** The view "Entities", of one source or of the workspace, and what a person decides about entities. */
export function entitiesFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const options = disposables.add(new Options(session.memory));
  const provider = disposables.add(
    new BranchesProvider<Node>(session, {
      branches: (limits) => new EntityBranches(session, options, limits),
      item: (node) => treeItem(node, session),
      isSourceScope: () => options.layout.scope === 'source',
      onDidChangeLayout: (listener) => options.onDidChange(listener),
    }),
  );
  const view = disposables.add(
    vscode.window.createTreeView<Node>('sourceAnnotator.entities', {
      treeDataProvider: provider,
      dragAndDropController: new EntityDrag(session),
      canSelectMany: true,
      showCollapseAll: true,
    }),
  );
  const label = () => {
    const { scope, group, sort } = options.layout;
    const isEverywhere = scope === 'workspace';
    const parts = [
      isEverywhere ? vscode.l10n.t('all sources') : vscode.l10n.t('this source'),
      ...(group === 'document' && isEverywhere ? [vscode.l10n.t('by document')] : []),
      ...(sort === 'name' ? [vscode.l10n.t('by name')] : []),
    ];
    view.description = parts.join(', ');
    view.message = options.filter ? vscode.l10n.t('Names with “{0}”', options.filter) : '';
  };
  const count = () => {
    const open = session.shownSource?.marks.filter((mark) => mark.origin === 'machine').length ?? 0;
    view.badge = open > 0 ? { value: open, tooltip: vscode.l10n.t('{0} open suggestions', open) } : undefined;
  };
  disposables.add(options.onDidChange(label));
  disposables.add(session.onDidChangeShownSource(count));
  disposables.add(session.sources.onDidChange((source) => source === session.shownSource && count()));
  disposables.add(view.onDidChangeVisibility(({ visible }) => provider.setVisible(visible)));
  disposables.add(registerLayout(options));
  disposables.add(registerActions(session, new Targets(session, () => view.selection)));
  disposables.add(
    vscode.commands.registerCommand('sourceAnnotator.entities.more', (parent) => provider.showMore(String(parent))),
  );
  label();
  count();
  return disposables;
}

/** The commands of the view's title bar. */
function registerLayout(options: Options): vscode.Disposable {
  const commands: Readonly<Record<string, () => void>> = {
    'entities.showWorkspace': () => options.set({ scope: 'workspace' }),
    'entities.showSource': () => options.set({ scope: 'source' }),
    groupEntities: () => options.set({ group: options.layout.group === 'type' ? 'document' : 'type' }),
    'entities.sort': () => options.set({ sort: options.layout.sort === 'name' ? 'mentions' : 'name' }),
    'entities.filter': () => askFilter(options),
    'entities.clearFilter': () => options.narrow(''),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`sourceAnnotator.${name}`, run)),
  );
}
