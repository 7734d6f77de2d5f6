import type * as vscode from 'vscode';
import type { Corpus } from '../corpus/corpus';
import type { Decisions } from './decisions';
import type { Snapshots } from './snapshots';
import type { Source } from './source';
import type { Sources } from './sources';

/** What the features share. Each gets it whole and uses what it needs. */
export interface Session {
  readonly sources: Sources;
  readonly corpus: Corpus;
  readonly decisions: Decisions;
  readonly snapshots: Snapshots;
  /** What is remembered for this workspace, such as the last export format. */
  readonly memory: vscode.Memento;
  /** Of the extension. */
  readonly version: string;
  /** The source in the active editor, or the one that was there last and is still open: what the views show. */
  readonly shownSource: Source | undefined;
  readonly onDidChangeShownSource: vscode.Event<void>;
}
