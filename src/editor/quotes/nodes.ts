import type * as vscode from 'vscode';
import type { MoreNode } from '../views/limits';

/** Someone who speaks: in the shown source, or in the workspace. */
export interface SpeakerNode {
  readonly kind: 'speaker';
  readonly id: string;
  /** The entity's id; `null` where none is known. */
  readonly entity: string | null;
  /** Empty where it is not known who speaks. */
  readonly name: string;
  /** The entity's type; empty where none is known. */
  readonly type: string;
  readonly quotes: number;
  /** The quotes, where they are at hand. */
  readonly listed?: readonly QuoteNode[];
}

/** One source: of the workspace, or of those in which someone speaks. */
export interface SourceNode {
  readonly kind: 'source';
  readonly id: string;
  readonly uri: vscode.Uri;
  /** Whose quotes are meant; all quotes where it is left out. */
  readonly speaker?: SpeakerNode;
  readonly quotes: number;
}

export interface QuoteNode {
  readonly kind: 'quote';
  readonly id: string;
  readonly uri: vscode.Uri;
  /** In the source's present text. */
  readonly range: vscode.Range;
  readonly words: string;
  readonly type: 'direct' | 'indirect';
  /** Who speaks, where the quote does not stand below that name; empty where that is not known. */
  readonly speaker?: string;
  /** Whether a person decided on it. */
  readonly isDecided: boolean;
}

/** What the view "Quotes" shows. Ids are unique in the view and stay the same when it is drawn anew. */
export type Node = SpeakerNode | SourceNode | QuoteNode | MoreNode;

/** How the view is laid out: the shown source or all of them, by who speaks or by document. */
export interface Layout {
  readonly scope: 'source' | 'workspace';
  readonly group: 'speaker' | 'document';
}
