import * as vscode from 'vscode';
import { withMarkAtCursor } from '../session/active';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';

/** What a command works on: marks of one source, all of them mentions of one entity where it came from the tree. */
export interface Target {
  readonly source: Source;
  readonly marks: readonly [SourceMark, ...SourceMark[]];
  /** The text that the marks' offsets belong to. */
  readonly seen: string;
}

/** How hover cards and code actions name a mark in the arguments of a command. Offsets in UTF-16 code units. */
export interface MarkArgument {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly kind: SourceMark['kind'];
}

/** The argument that names a mark. */
export function argumentFor(source: Source, mark: SourceMark): MarkArgument {
  return { uri: source.document.uri.toString(), start: mark.start, end: mark.end, kind: mark.kind };
}

/**
 * The target of a command: what its argument names (a hover link, a code action, an item of a view), or without one the
 * mark at the cursor. Says so and gives `undefined` where there is none (any more).
 */
export function targetOf(session: Session, argument: unknown, kind?: 'mention' | 'quote'): Target | undefined {
  if (isMarkArgument(argument)) {
    const source = session.sources.all().find((open) => open.document.uri.toString() === argument.uri);
    const mark = source?.marks.find(
      (other) => other.start === argument.start && other.end === argument.end && other.kind === argument.kind,
    );
    if (source && mark) return { source, marks: [mark], seen: source.text };
    void vscode.window.showInformationMessage(vscode.l10n.t('This mark is no longer there: the text has changed.'));
    return undefined;
  }
  if (isTreeNode(argument)) {
    const { source, mentions, mark } = argument;
    return { source, marks: mentions ?? [mark], seen: source.text };
  }
  return withMarkAtCursor(session, kind, ({ source, mark }) => ({ source, marks: [mark], seen: source.text }));
}

function isMarkArgument(argument: unknown): argument is MarkArgument {
  return typeof argument === 'object' && argument !== null && 'uri' in argument && 'start' in argument;
}

type TreeNode = { source: Source } & (
  | { mentions: readonly [SourceMark, ...SourceMark[]]; mark?: never }
  | { mark: SourceMark; mentions?: never }
);

function isTreeNode(argument: unknown): argument is TreeNode {
  return typeof argument === 'object' && argument !== null && 'source' in argument;
}
