import type * as vscode from 'vscode';
import type { Analyzer } from '../analysis/analyzer';
import type { Repeat } from '../annotate/repeat';
import type { Corpus } from '../corpus/corpus';
import type { AnnotatingMode } from '../mode/annotatingMode';
import type { Manifest } from '../mode/modeKeys';
import type { Walk } from '../review/walk';
import type { TypeCatalogue } from '../types/catalogue';
import type { Cursors } from './cursors';
import type { Decisions } from './decisions';
import type { Snapshots } from './snapshots';
import type { Source } from './source';
import type { Sources } from './sources';

/** What the features share. Each gets it whole and uses what it needs. */
export interface Session {
  readonly sources: Sources;
  readonly corpus: Corpus;
  readonly decisions: Decisions;
  readonly cursors: Cursors;
  readonly snapshots: Snapshots;
  readonly analyzer: Analyzer;
  /** Whether single keys annotate. */
  readonly mode: AnnotatingMode;
  /** The way through the suggestions. */
  readonly walk: Walk;
  /** The types of marks: built-in ones and users' own. */
  readonly types: TypeCatalogue;
  /** What was last done to a mark, to do it again. */
  readonly repeat: Repeat;
  /** What is remembered for this workspace, such as the last export format. */
  readonly memory: vscode.Memento;
  /** The extension's own manifest (package.json), in the language of the window. */
  readonly manifest: Manifest;
  /** The source in the active editor, or the one that was there last and is still open: what the views show. */
  readonly shownSource: Source | undefined;
  readonly onDidChangeShownSource: vscode.Event<void>;
}
