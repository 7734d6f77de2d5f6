import * as vscode from 'vscode';
import type { Session } from '../../session/session';
import type { MarkedSource } from '../../session/snapshots';
import type { Source, SourceMark } from '../../session/source';
import { sourceFiles } from '../../session/sourceFiles';
import { explained } from '../../session/translated';

/** An open suggestion and the source that it stands in. */
export interface OpenSuggestion {
  readonly source: Pick<MarkedSource, 'uri' | 'text'>;
  readonly mark: SourceMark;
}

/** The open suggestions of an open source that the review is about, in reading order. */
export function openInSource(session: Session, { document, text, marks }: Source): OpenSuggestion[] {
  const source = { uri: document.uri, text };
  return reviewed(session, marks).map((mark) => ({ source, mark }));
}

/**
 * The same of all sources of the workspace, by path; what a person marked as done is left out. Shows its progress;
 * `undefined` where the person stops it.
 */
export async function openInWorkspace(session: Session): Promise<OpenSuggestion[] | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Gathering the suggestions of all sources'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, cancelled) => {
    const stopped = new AbortController();
    cancelled.onCancellationRequested(() => stopped.abort());
    const files = await sourceFiles('workspace');
    const found: OpenSuggestion[] = [];
    const failures: string[] = [];
    for (const uri of files) {
      if (cancelled.isCancellationRequested) return undefined;
      progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / files.length });
      try {
        const source = await session.snapshots.marks(uri, stopped.signal);
        if (source && !source.sidecar.done) {
          found.push(...reviewed(session, source.marks).map((mark) => ({ source, mark })));
        }
      } catch (error) {
        failures.push(`${vscode.workspace.asRelativePath(uri)}: ${explained(error)}`);
      }
    }
    if (failures.length > 0) void vscode.window.showWarningMessage(failures.join(' '));
    return found;
  });
}

function reviewed({ walk }: Session, marks: readonly SourceMark[]): readonly SourceMark[] {
  const { types } = walk.route;
  return marks.filter((mark) => mark.origin === 'machine' && (!types || types.has(mark.type)));
}
