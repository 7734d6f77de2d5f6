import type { EntityRef } from '../../../core/annotations/model';
import { targetOf } from '../../annotate/targets';
import type { CorpusMention } from '../../corpus/corpus';
import type { Session } from '../../session/session';
import type { Source, SourceMark } from '../../session/source';
import type { Node } from '../tree/nodes';

/** An entity that a command works on. */
export interface EntityTarget {
  readonly entity: EntityRef;
  readonly type: string;
}

/** A mention that a command works on, and the entity that it names in the workspace. */
export interface MentionTarget {
  readonly entity: EntityRef;
  readonly mention: CorpusMention;
}

/** How a keybinding in the view says that it means what is selected there. */
const IN_VIEW = 'selection';

/** Finds what a command means: nodes of the view, a mark that a link names, or the mark at the cursor. */
export class Targets {
  readonly #session: Session;
  readonly #selected: () => readonly Node[];

  /** `selected` gives the nodes that are selected in the view. */
  constructor(session: Session, selected: () => readonly Node[]) {
    this.#session = session;
    this.#selected = selected;
  }

  /** The nodes of the view that a command means; none where it means something else. */
  nodes(clicked: unknown, all: unknown): readonly Node[] {
    if (clicked === IN_VIEW) return this.#selected();
    if (!isNode(clicked)) return [];
    const nodes = Array.isArray(all) ? all.filter(isNode) : [];
    return nodes.some(({ id }) => id === clicked.id) ? nodes : [clicked];
  }

  /** The entities that a command means, each once. Where there are none, the person has been told. */
  entities(clicked: unknown, all: unknown): EntityTarget[] {
    const nodes = this.nodes(clicked, all);
    const found = nodes.length > 0 ? nodes.flatMap(entityIn) : this.#atMark(clicked).map(({ target }) => target);
    return [...new Map(found.map((target) => [target.entity.id, target])).values()];
  }

  /** The mentions that a command means. Where there are none, the person has been told. */
  mentions(clicked: unknown, all: unknown): MentionTarget[] {
    const nodes = this.nodes(clicked, all);
    if (nodes.length > 0) return nodes.flatMap((node) => this.#mentionsIn(node));
    return this.#atMark(clicked).map(({ target, source, mark }) => ({
      entity: target.entity,
      mention: mentionOf(source, mark),
    }));
  }

  /** The mentions of an entity in all sources. */
  everyMention({ entity }: EntityTarget): MentionTarget[] {
    return this.#session.corpus.mentionsOf(entity.id).map((mention) => ({ entity, mention }));
  }

  #mentionsIn(node: Node): MentionTarget[] {
    const { corpus } = this.#session;
    switch (node.kind) {
      case 'mention':
        return [node];
      case 'entity': {
        const { entity, uri } = node;
        const mentions = uri ? corpus.mentionsIn(entity.id, uri) : corpus.mentionsOf(entity.id);
        return mentions.map((mention) => ({ entity, mention }));
      }
      case 'source': {
        const { entity, uri } = node;
        return entity ? corpus.mentionsIn(entity.entity.id, uri).map((mention) => ({ ...entity, mention })) : [];
      }
      default:
        return [];
    }
  }

  #atMark(argument: unknown): { target: EntityTarget; source: Source; mark: SourceMark }[] {
    const found = targetOf(this.#session, argument, 'mention');
    if (!found) return [];
    const { source } = found;
    const [mark] = found.marks;
    const entity = { id: source.keyOf(mark), label: source.entityName(mark) };
    return [{ target: { entity, type: mark.type }, source, mark }];
  }
}

function entityIn(node: Node): EntityTarget[] {
  switch (node.kind) {
    case 'entity':
      return [node];
    case 'mention':
      return [{ entity: node.entity, type: node.mention.type }];
    case 'source':
      return node.entity ? [node.entity] : [];
    default:
      return [];
  }
}

/** A mark of an open source as the index would have it. */
export function mentionOf(source: Source, mark: SourceMark): CorpusMention {
  const { start, end, type, confidence = null } = mark;
  return { uri: source.document.uri, start, end, name: source.words(mark), type, confidence };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
}
