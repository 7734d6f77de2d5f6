import * as vscode from 'vscode';
import type { Mark } from '../../../core/annotations/marks';
import type { Sidecar } from '../../../core/annotations/model';
import type { Act } from '../../../core/annotations/operations/act';
import { marksAt } from '../../../core/annotations/operations/marksAt';
import type { SourceChange } from '../../session/decisions';
import type { Session } from '../../session/session';
import type { MentionTarget } from './targets';

/** One of core's operations on marks. */
export type Operation = (sidecar: Sidecar, text: string, marks: readonly Mark[], act: Act) => Sidecar;

/** Decides about mentions in whichever sources they stand, as one step. */
export function decideMentions(
  session: Session,
  step: string,
  targets: readonly MentionTarget[],
  operation: Operation,
): Promise<void> {
  return session.decisions.decideAll(step, changesOf(targets, operation));
}

/** What an operation on mentions changes, source by source. */
export function changesOf(targets: readonly MentionTarget[], operation: Operation): SourceChange[] {
  return bySource(targets).map(({ uri, those }) => {
    const found = those.map(({ entity, mention }) => ({ ...mention, entity }));
    return {
      uri,
      change: (sidecar, text, act) => {
        const marks = marksAt(sidecar, text, found);
        return marks.length === 0 ? sidecar : operation(sidecar, text, marks, act);
      },
    };
  });
}

/** Mentions together with the source that they stand in, sources in the order of their first mention. */
export function bySource(targets: readonly MentionTarget[]): { uri: vscode.Uri; those: MentionTarget[] }[] {
  const sources = new Map<string, { uri: vscode.Uri; those: MentionTarget[] }>();
  for (const target of targets) {
    const { uri } = target.mention;
    const source = sources.get(uri.toString());
    if (source) source.those.push(target);
    else sources.set(uri.toString(), { uri, those: [target] });
  }
  return [...sources.values()];
}

/** Those on which nobody has decided yet; where there are none, says so. */
export function openOnes(targets: readonly MentionTarget[]): MentionTarget[] {
  const open = targets.filter(({ mention }) => mention.confidence !== null);
  if (open.length === 0 && targets.length > 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This is decided already: it is no suggestion any more.'));
  }
  return open;
}

/** "Accept “Peking”", "Accept 14 mentions of Peking", or "Accept 14 mentions". */
export function stepName(verb: string, targets: readonly MentionTarget[]): string {
  const [first] = targets;
  if (!first) return verb;
  if (targets.length === 1) return vscode.l10n.t('{0} “{1}”', verb, first.mention.name);
  return targets.every(({ entity }) => entity.id === first.entity.id)
    ? vscode.l10n.t('{0} {1} mentions of {2}', verb, targets.length, first.entity.label)
    : vscode.l10n.t('{0} {1} mentions', verb, targets.length);
}
