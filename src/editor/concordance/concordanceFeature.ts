import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { MarkDecorations } from '../marks/decorations';
import type { Session } from '../session/session';
import { askQuery } from './ask';
import { ConcordanceProvider, type Row } from './provider';
import { type Query, SCHEME, uriOf } from './query';
import { locationOf, ROW_COMMANDS, selectedRows } from './rowActions';

const SELECTOR = { scheme: SCHEME };

/** "Concordance of Entity or Text…": every place in the workspace, a row each, from which one can go there and decide. */
export function concordanceFeature(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const provider = disposables.add(new ConcordanceProvider(session.corpus));
  disposables.add(vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider));
  disposables.add(
    vscode.commands.registerCommand('sourceAnnotator.concordance', async (argument: unknown) => {
      const query = queryIn(argument) ?? (await askQuery(session));
      if (query) await vscode.window.showTextDocument(uriOf(query), { preview: false });
    }),
  );
  for (const [name, run] of Object.entries(ROW_COMMANDS)) {
    const command = () => run(session, selectedRows(provider));
    disposables.add(vscode.commands.registerCommand(`sourceAnnotator.concordance.${name}`, command));
  }
  disposables.add(registerProviders(provider));
  disposables.add(drawKeywords(session, provider));
  return disposables;
}

/** The way from a row to its place (links, F12), and the lightbulb. */
function registerProviders(provider: ConcordanceProvider): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(SELECTOR, {
      provideDocumentLinks: ({ uri }) =>
        provider.rows(uri).map(({ line, place, hit }) => {
          const { start } = locationOf(hit).range;
          const target = hit.uri.with({ fragment: `L${start.line + 1},${start.character + 1}` });
          return new vscode.DocumentLink(new vscode.Range(line, place.start, line, place.end), target);
        }),
    }),
    vscode.languages.registerDefinitionProvider(SELECTOR, {
      provideDefinition(document, { line }) {
        const row = provider.rows(document.uri).find((each) => each.line === line);
        return row && [linkOf(row)];
      },
    }),
    vscode.languages.registerCodeActionsProvider(SELECTOR, {
      provideCodeActions: ({ uri }, { start, end }) =>
        provider.rows(uri).some(({ line }) => line >= start.line && line <= end.line) ? rowActions() : [],
    }),
  );
}

function linkOf({ line, keyword, hit }: Row): vscode.LocationLink {
  const { uri, range } = locationOf(hit);
  const origin = new vscode.Range(line, keyword.start, line, keyword.end);
  return { originSelectionRange: origin, targetUri: uri, targetRange: range, targetSelectionRange: range };
}

function rowActions(): vscode.CodeAction[] {
  const actions: readonly [string, string][] = [
    ['accept', vscode.l10n.t('Accept these rows')],
    ['reject', vscode.l10n.t('Reject these rows')],
    ['retype', vscode.l10n.t('Change type of these rows…')],
    ['setEntity', vscode.l10n.t('Set entity of these rows…')],
  ];
  return actions.map(([name, title]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: `sourceAnnotator.concordance.${name}`, title };
    return action;
  });
}

/** Draws the marks on the keywords, as they are drawn in the sources. */
function drawKeywords({ types }: Session, provider: ConcordanceProvider): vscode.Disposable {
  const decorations = new MarkDecorations(types);
  const draw = (editor: vscode.TextEditor) => {
    const marks = provider.rows(editor.document.uri).flatMap(({ line, keyword, hit: { mention } }) => {
      if (!mention) return [];
      const { type, confidence } = mention.mention;
      const origin: 'person' | 'machine' = confidence === null ? 'person' : 'machine';
      return {
        kind: 'mention' as const,
        type,
        origin,
        range: new vscode.Range(line, keyword.start, line, keyword.end),
      };
    });
    for (const [decoration, drawn] of decorations.of(marks)) {
      editor.setDecorations(
        decoration,
        drawn.map(({ range }) => range),
      );
    }
  };
  const drawAll = () =>
    vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme === SCHEME).forEach(draw);
  return vscode.Disposable.from(
    decorations,
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.workspace.onDidChangeTextDocument(({ document }) => document.uri.scheme === SCHEME && drawAll()),
    types.onDidChange(() => {
      decorations.renew();
      drawAll();
    }),
  );
}

/** The entity in a command's argument: an item of the view "Entities", or a link on a card. */
function queryIn(argument: unknown): Query | undefined {
  if (typeof argument !== 'object' || argument === null || !('entity' in argument)) return undefined;
  const { entity } = argument;
  if (typeof entity !== 'object' || entity === null || !('id' in entity) || !('label' in entity)) return undefined;
  const { id, label } = entity;
  return typeof id === 'string' && typeof label === 'string' ? { kind: 'entity', id, label } : undefined;
}
