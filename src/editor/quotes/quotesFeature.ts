import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import { BranchesProvider } from '../views/branchesProvider';
import { RememberedLayout } from '../views/rememberedLayout';
import { QuoteBranches } from './branches';
import { treeItem } from './items';
import type { Layout, Node } from './nodes';

const FIRST: Layout = { scope: 'source', group: 'speaker' };

/** The view "Quotes": who says what, in one source or in the workspace, by speaker or by document. */
export function quotesFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const layout = disposables.add(new RememberedLayout('quotes', session.memory, FIRST));
  const provider = disposables.add(
    new BranchesProvider<Node>(session, {
      branches: (limits) => new QuoteBranches(session, layout.value, limits),
      item: (node) => treeItem(node, session.types),
      isSourceScope: () => layout.value.scope === 'source',
      onDidChangeLayout: layout.onDidChange,
    }),
  );
  const view = disposables.add(
    vscode.window.createTreeView<Node>('sourceAnnotator.quotes', { treeDataProvider: provider, showCollapseAll: true }),
  );
  const label = () => {
    const { scope, group } = layout.value;
    const where = scope === 'workspace' ? vscode.l10n.t('all sources') : vscode.l10n.t('this source');
    view.description = group === 'document' ? `${where}, ${vscode.l10n.t('by document')}` : where;
  };
  disposables.add(layout.onDidChange(label));
  disposables.add(view.onDidChangeVisibility(({ visible }) => provider.setVisible(visible)));
  disposables.add(tellNone(session));
  const commands: Readonly<Record<string, (argument: unknown) => void>> = {
    showWorkspace: () => layout.set({ scope: 'workspace' }),
    showSource: () => layout.set({ scope: 'source' }),
    group: () => layout.set({ group: layout.value.group === 'speaker' ? 'document' : 'speaker' }),
    more: (parent) => provider.showMore(String(parent)),
  };
  for (const [name, run] of Object.entries(commands)) {
    disposables.add(vscode.commands.registerCommand(`sourceAnnotator.quotes.${name}`, run));
  }
  label();
  return disposables;
}

/** An open source in which nobody is quoted gets words of its own in the view rather than the advice to open one. */
function tellNone(session: Session): vscode.Disposable {
  let told: boolean | undefined;
  const tell = () => {
    const source = session.shownSource;
    const none = source?.isCurrent === true && !source.marks.some(({ kind }) => kind === 'quote');
    if (none !== told) void vscode.commands.executeCommand('setContext', 'sourceAnnotator.quotes.none', none);
    told = none;
  };
  tell();
  return vscode.Disposable.from(
    session.onDidChangeShownSource(tell),
    session.sources.onDidChange((source) => source === session.shownSource && tell()),
  );
}
