import * as vscode from 'vscode';
import { proposePlaces } from '../../core/annotations/anchoring/proposePlaces';
import type { Annotation } from '../../core/annotations/model';
import { reattach, remove } from '../../core/annotations/operations/edit';
import type { Span } from '../../core/text/span';
import { Disposables } from '../disposables';
import { toSpan } from '../session/places';
import type { Session } from '../session/session';
import type { Source } from '../session/source';
import { codeOf, inShort, wordsOf } from './diagnostics';

const REATTACH = 'sourceAnnotator.problem.reattach';
const REMOVE = 'sourceAnnotator.problem.remove';

/** The lightbulb is for choosing at a glance. */
const MOST_PROPOSALS = 3;

/** What the quick fixes of a problem do, as arguments of the commands behind them. */
interface Fix {
  readonly uri: string;
  readonly id: string;
  readonly span?: Span;
}

/** The quick fixes for our problems among `diagnostics`. */
export function fixesFor(
  session: Session,
  document: vscode.TextDocument,
  range: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const source = session.sources.get(document);
  if (!source) return [];
  return diagnostics.flatMap((diagnostic) => {
    const code = codeOf(diagnostic);
    const annotation = source.sidecar.annotations.find(({ id }) => id === code?.id);
    if (!code || !annotation) return [];
    return code.kind === 'orphan'
      ? orphanFixes(source, annotation, range, diagnostic)
      : conflictFixes(source, annotation, diagnostic);
  });
}

/** Back to a place that the machine proposes, to the selection, or away. */
function orphanFixes(
  source: Source,
  annotation: Annotation,
  range: vscode.Range,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const { document, text } = source;
  const fix: Fix = { uri: document.uri.toString(), id: annotation.id };
  const [anchor] = annotation.target;
  const proposals = anchor ? proposePlaces(anchor, text).slice(0, MOST_PROPOSALS) : [];
  const fixes = proposals.map(({ start, end, score }) => {
    const line = document.positionAt(start).line + 1;
    const percent = Math.round(score * 100);
    const title = vscode.l10n.t(
      'Re-attach to “{0}” in line {1} ({2} % alike)',
      inShort(text.slice(start, end)),
      line,
      percent,
    );
    return action(title, REATTACH, { ...fix, span: { start, end } }, diagnostic);
  });
  if (!range.isEmpty) {
    const span = toSpan(document, range);
    fixes.push(action(vscode.l10n.t('Re-attach to the selection'), REATTACH, { ...fix, span }, diagnostic));
  }
  fixes.push(action(vscode.l10n.t('Delete the annotation “{0}”', wordsOf(annotation)), REMOVE, fix, diagnostic));
  return fixes;
}

function conflictFixes(
  { document }: Source,
  annotation: Annotation,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const fix: Fix = { uri: document.uri.toString(), id: annotation.id };
  const other: Fix = { ...fix, id: annotation.conflictsWith ?? '' };
  return [
    action(vscode.l10n.t('Keep this version'), REMOVE, other, diagnostic),
    action(vscode.l10n.t('Keep the other version'), REMOVE, fix, diagnostic),
  ];
}

/** The commands behind the quick fixes; they are not for the palette, as they need to be told an annotation. */
export function registerFixCommands(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const register = (command: string, run: (source: Source, fix: Fix) => void) =>
    disposables.add(
      vscode.commands.registerCommand(command, (fix: Fix) => {
        const source = session.sources.byUri(vscode.Uri.parse(fix.uri));
        if (source) run(source, fix);
      }),
    );
  register(REATTACH, (source, { id, span }) => {
    if (!span) return;
    void session.decisions.decide(vscode.l10n.t('Re-attach annotation'), source, (sidecar, text, act) =>
      reattach(sidecar, text, id, [span], act),
    );
  });
  register(REMOVE, (source, { id }) => {
    void session.decisions.decide(vscode.l10n.t('Delete annotation'), source, (sidecar) => remove(sidecar, [id]));
  });
  return disposables;
}

function action(title: string, command: string, fix: Fix, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  result.command = { command, title, arguments: [fix] };
  result.diagnostics = [diagnostic];
  return result;
}
