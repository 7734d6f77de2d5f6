import * as vscode from 'vscode';
import { accept } from '../../core/annotations/operations/decide';
import { select } from '../navigate/moves';
import { type ActiveSource, activeSource } from '../session/active';
import type { SourceChange } from '../session/decisions';
import type { Session } from '../session/session';
import { askThreshold } from './bulk/askThreshold';
import { type OpenSuggestion, openInSource, openInWorkspace } from './bulk/openSuggestions';
import { bySource, type PreviewOptions, preview, titleOf } from './bulk/preview';

/**
 * "Accept Many Suggestions by Certainty…": asks how sure they must be, in this source or in all of them, shows them all,
 * and accepts those that stay ticked, as one step.
 */
export async function acceptAbove(session: Session): Promise<void> {
  const { shownSource } = session;
  const isOpen = vscode.window.activeTextEditor?.document === shownSource?.document;
  const active = shownSource && isOpen ? activeSource(session) : undefined;
  const here = active ? openInSource(session, active.source) : [];
  if (active && here.length > 0) {
    const threshold = await askThreshold(here, true);
    if (threshold === undefined) return;
    if (threshold !== 'all sources') return acceptThose(session, above(here, threshold), active);
  }
  const everywhere = await openInWorkspace(session);
  if (!everywhere) return;
  if (everywhere.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No suggestion is left in any source of the workspace.'));
    return;
  }
  const threshold = await askThreshold(everywhere, false);
  if (typeof threshold === 'number') await acceptThose(session, above(everywhere, threshold));
}

function above(open: readonly OpenSuggestion[], threshold: number): OpenSuggestion[] {
  return open.filter(({ mark }) => (mark.confidence ?? 1) >= threshold);
}

/** Shows suggestions and accepts those that stay ticked; where they are those of an editor, each at its place. */
async function acceptThose(session: Session, open: OpenSuggestion[], active?: ActiveSource): Promise<void> {
  const options: PreviewOptions = {
    name: (type) => session.types.name(type),
    ...(active && { show: ({ mark }) => select(session, active.editor, mark) }),
  };
  const before = active?.selection;
  const chosen = await preview(open, options);
  if (active && before) {
    session.cursors.set(active.editor, [before]);
    active.editor.revealRange(before, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  if (!chosen || chosen.length === 0) return;
  const sources = bySource(chosen);
  await session.decisions.decideAll(titleOf(chosen.length, sources.length), sources.flatMap(changeOf));
}

function changeOf(those: readonly OpenSuggestion[]): SourceChange | [] {
  const [first] = those;
  if (!first) return [];
  const { uri, text: seen } = first.source;
  const marks = those.map(({ mark }) => mark);
  // A text that was edited in the meantime, elsewhere, is not what the person has seen.
  const change: SourceChange['change'] = (sidecar, text, act) =>
    text === seen ? accept(sidecar, text, marks, act) : sidecar;
  return { uri, change };
}
