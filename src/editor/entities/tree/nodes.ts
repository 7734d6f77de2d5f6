import type * as vscode from 'vscode';
import type { EntityRef } from '../../../core/annotations/model';
import type { CorpusMention } from '../../corpus/corpus';
import type { MoreNode } from '../../views/limits';

/** All entities of one type. */
export interface TypeNode {
  readonly kind: 'type';
  readonly id: string;
  readonly type: string;
  readonly entities: readonly EntityNode[];
}

/** One source: of the workspace, or of those that mention an entity. */
export interface SourceNode {
  readonly kind: 'source';
  readonly id: string;
  readonly uri: vscode.Uri;
  /** The entity whose mentions in the source are meant; all entities where it is left out. */
  readonly entity?: EntityNode;
  /** Of the entity, or of all. */
  readonly mentions: number;
}

/** An entity: in the workspace, or in the one source that `uri` names. */
export interface EntityNode {
  readonly kind: 'entity';
  readonly id: string;
  readonly entity: EntityRef;
  readonly type: string;
  readonly uri?: vscode.Uri;
  /** In the source, or in the workspace. */
  readonly mentions: number;
  /** How many sources mention it. */
  readonly sources: number;
}

/** One mention, with the words around it. */
export interface MentionNode {
  readonly kind: 'mention';
  readonly id: string;
  readonly entity: EntityRef;
  readonly mention: CorpusMention;
  readonly label: vscode.TreeItemLabel;
  /** In the source's present text. */
  readonly range: vscode.Range;
}

/** What the view "Entities" shows. Ids are unique in the view and stay the same when it is drawn anew. */
export type Node = TypeNode | SourceNode | EntityNode | MentionNode | MoreNode;
