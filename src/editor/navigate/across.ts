import * as vscode from 'vscode';
import type { Place } from '../corpus/corpus';
import { withMarkAtCursor } from '../session/active';
import { reveal } from '../session/places';
import type { Session } from '../session/session';

/** "Go to Next / Previous Mention in All Sources": at a source's end on into the next one that mentions the entity. */
export function registerMovesAcross(session: Session): vscode.Disposable {
  const register = (name: string, step: 1 | -1) =>
    vscode.commands.registerCommand(`sourceAnnotator.${name}`, () => moveAcross(session, step));
  return vscode.Disposable.from(register('nextMentionAnywhere', 1), register('previousMentionAnywhere', -1));
}

async function moveAcross(session: Session, step: 1 | -1): Promise<void> {
  await withMarkAtCursor(session, 'mention', async ({ source, mark }) => {
    const mentions = source.mentionsOf(mark);
    const beside =
      step === 1
        ? mentions.find(({ start }) => start > mark.start)
        : mentions.findLast(({ start }) => start < mark.start);
    const { uri } = source.document;
    const next = beside ? { ...beside, uri } : inNextSource(session, source.keyOf(mark), uri, step);
    if (next) await reveal(next.uri, next);
  });
}

/** The first mention in the next source, or the last in the one before, around the end of the workspace. */
function inNextSource({ corpus }: Session, id: string, here: vscode.Uri, step: 1 | -1): Place | undefined {
  const uris = corpus
    .sourcesOf(id)
    .map(({ uri }) => uri)
    .sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
  const at = uris.findIndex((uri) => uri.toString() === here.toString());
  const uri = uris.at((at + step) % uris.length);
  if (!uri) return undefined;
  if (uris.length > 1) {
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('{0}: source {1} of {2}', vscode.workspace.asRelativePath(uri), uris.indexOf(uri) + 1, uris.length),
      4000,
    );
  }
  return corpus.mentionsIn(id, uri).at(step === 1 ? 0 : -1);
}
