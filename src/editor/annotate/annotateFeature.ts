import * as vscode from 'vscode';
import { grow, shrink } from '../../core/text/tokenSteps';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import { annotateSelection } from './annotate';
import { codeActions } from './codeActions';
import { acceptMarks, rejectMarks, removeMarks, retypeMarks, setEntityOf, setSpeakerOf } from './decide';
import { openSidecar, reattachOrphan, toggleDone } from './files';
import { noteOn } from './notes';
import { relateMarks, unrelate } from './relate';
import { respanMark } from './respan';
import { setAsSpeaker } from './speakerOfQuote';

/** The commands with which a person annotates, and the lightbulb that offers them. */
export function annotateFeature(session: Session): vscode.Disposable {
  const commands: Readonly<Record<string, (argument: unknown) => unknown>> = {
    annotate: (argument) => annotateSelection(session, argument),
    accept: (argument) => acceptMarks(session, argument, false),
    acceptEntity: (argument) => acceptMarks(session, argument, true),
    reject: (argument) => rejectMarks(session, argument, false),
    rejectEntity: (argument) => rejectMarks(session, argument, true),
    retype: (argument) => retypeMarks(session, argument),
    setEntity: (argument) => setEntityOf(session, argument),
    setSpeaker: (argument) => setSpeakerOf(session, argument),
    setAsSpeaker: () => setAsSpeaker(session),
    grow: () => respanMark(session, grow, 'end'),
    growStart: () => respanMark(session, grow, 'start'),
    shrink: () => respanMark(session, shrink, 'end'),
    shrinkStart: () => respanMark(session, shrink, 'start'),
    repeat: () => repeat(session),
    note: (argument) => noteOn(session, argument),
    remove: (argument) => removeMarks(session, argument),
    relate: (argument) => relateMarks(session, argument),
    unrelate: (argument) => unrelate(session, argument),
    reattach: () => reattachOrphan(session),
    openSidecar: () => openSidecar(session),
    markDone: () => toggleDone(session),
    undo: () => session.decisions.undo(),
    redo: () => session.decisions.redo(),
  };
  const disposables = new Disposables();
  for (const [name, run] of Object.entries(commands)) {
    disposables.add(vscode.commands.registerCommand(`sourceAnnotator.${name}`, run));
  }
  disposables.add(codeActions(session));
  return disposables;
}

function repeat(session: Session): void {
  if (session.repeat.again()) return;
  vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing to repeat yet.'), 4000);
}
