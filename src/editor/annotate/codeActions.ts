import * as vscode from 'vscode';
import { markIn } from '../session/places';
import type { Session } from '../session/session';
import { SOURCE_SELECTOR } from '../session/sourceFilter';
import type { TypeCatalogue } from '../types/catalogue';
import { QUOTE_TYPES } from './askType';
import { argumentFor } from './targets';

const ANNOTATE = vscode.CodeActionKind.RefactorRewrite.append('annotate');
const DECIDE = vscode.CodeActionKind.QuickFix.append('annotation');

/** The lightbulb (Ctrl+.): on a selection what to annotate it as, on a mark what to decide about it. */
export function codeActions(session: Session): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    SOURCE_SELECTOR,
    {
      async provideCodeActions(document, range) {
        const source = await session.sources.ready(document);
        if (!source) return [];
        const mark = markIn(source, document.offsetAt(range.start));
        const actions = mark ? decisions(mark.origin === 'machine', mark.kind, argumentFor(source, mark)) : [];
        return range.isEmpty ? actions : [...actions, ...annotations(session.types)];
      },
    },
    { providedCodeActionKinds: [ANNOTATE, DECIDE] },
  );
}

function decisions(open: boolean, kind: 'mention' | 'quote' | 'passage', argument: unknown): vscode.CodeAction[] {
  const actions: (vscode.CodeAction | false)[] = [
    open && action(DECIDE, 'accept', vscode.l10n.t('Accept suggestion'), argument),
    open &&
      kind === 'mention' &&
      action(DECIDE, 'acceptEntity', vscode.l10n.t('Accept all mentions of this entity…'), argument),
    open && action(DECIDE, 'reject', vscode.l10n.t('Reject suggestion'), argument),
    kind !== 'passage' && action(DECIDE, 'retype', vscode.l10n.t('Change type…'), argument),
    kind === 'mention' && action(DECIDE, 'setEntity', vscode.l10n.t('Set entity…'), argument),
    kind === 'quote' && action(DECIDE, 'setSpeaker', vscode.l10n.t('Set speaker…'), argument),
    action(DECIDE, 'note', vscode.l10n.t('Add or edit note…'), argument),
    action(DECIDE, 'relate', vscode.l10n.t('Link to another annotation…'), argument),
    !open && action(DECIDE, 'remove', vscode.l10n.t('Delete annotation'), argument),
  ];
  return actions.filter((item) => item !== false);
}

function annotations(catalogue: TypeCatalogue): vscode.CodeAction[] {
  const types = [...catalogue.mentionTypes, ...QUOTE_TYPES];
  return [
    ...types.map((type) =>
      action(ANNOTATE, 'annotate', vscode.l10n.t('Annotate as {0}', catalogue.name(type)), { type }),
    ),
    action(ANNOTATE, 'note', vscode.l10n.t('Add a note to this passage…')),
  ];
}

function action(kind: vscode.CodeActionKind, command: string, title: string, argument?: unknown): vscode.CodeAction {
  const result = new vscode.CodeAction(title, kind);
  result.command = {
    command: `sourceAnnotator.${command}`,
    title,
    ...(argument !== undefined && { arguments: [argument] }),
  };
  return result;
}
