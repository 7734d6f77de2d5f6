import * as vscode from 'vscode';
import { ENTITY_TYPES } from '../../../core/entities/types';
import { fold } from '../../../core/linking/names/fold';
import type { CorpusMention } from '../../corpus/corpus';
import type { Session } from '../../session/session';
import type { Branches } from '../../views/branchesProvider';
import { inContext } from '../../views/items';
import { type Limits, more } from '../../views/limits';
import type { EntityNode, MentionNode, Node, SourceNode, TypeNode } from './nodes';
import type { Options } from './options';
import { smallest } from './smallest';

/** The nodes of the view "Entities" as the index stands now. What has been worked out is kept for the next question. */
export class EntityBranches implements Branches<Node> {
  readonly #session: Session;
  readonly #options: Options;
  readonly #limits: Limits;
  readonly #collator = new Intl.Collator();

  constructor(session: Session, options: Options, limits: Limits) {
    this.#session = session;
    this.#options = options;
    this.#limits = limits;
  }

  async roots(): Promise<Node[]> {
    const { scope, group } = this.#options.layout;
    if (scope === 'workspace' && group === 'document') return this.#limits.apply('', this.#sources());
    const entities = scope === 'workspace' ? await this.#everywhere() : this.#inShownSource();
    return group === 'document' ? this.#firstOf('', entities) : this.#byType(entities);
  }

  async children(node: Node): Promise<Node[]> {
    switch (node.kind) {
      case 'type':
        return this.#firstOf(node.id, node.entities);
      case 'entity':
        return this.#limits.apply(
          node.id,
          node.uri ? await this.#mentions(node, node.uri) : await this.#mentioning(node),
        );
      case 'source': {
        const { entity, uri } = node;
        if (!entity) return this.#firstOf(node.id, this.#inSource(uri, node.id));
        return this.#limits.apply(node.id, await this.#mentions(entity, uri));
      }
      default:
        return [];
    }
  }

  #inShownSource(): EntityNode[] {
    const source = this.#session.shownSource;
    return source ? this.#inSource(source.document.uri, '') : [];
  }

  #inSource(uri: vscode.Uri, parent: string): EntityNode[] {
    const { corpus } = this.#session;
    const words = wordsOf(this.#options.filter);
    return corpus
      .entitiesIn(uri)
      .filter(({ label }) => matches(label, words))
      .map(({ id, label, type, mentions }) => {
        const entity = { id, label: corpus.entity(id)?.label ?? label };
        const sources = corpus.sourcesOf(id).length;
        return { kind: 'entity', id: `${parent}entity ${id}`, entity, type, uri, mentions, sources };
      });
  }

  async #everywhere(): Promise<EntityNode[]> {
    const { corpus } = this.#session;
    const { filter } = this.#options;
    const rows = await (filter ? corpus.entitiesCalled(filter) : corpus.allEntities());
    return rows.map(({ id, label, type, mentions, documents }) => ({
      kind: 'entity',
      id: `entity ${id}`,
      entity: { id, label },
      type,
      mentions,
      sources: documents,
    }));
  }

  #sources(): SourceNode[] {
    const words = wordsOf(this.#options.filter);
    const uris = this.#session.corpus.sources();
    const wanted = words.length === 0 ? uris : uris.filter((uri) => matches(uri.path.replaceAll('/', ' '), words));
    return wanted.map((uri) => ({
      kind: 'source',
      id: `source ${uri}`,
      uri,
      mentions: this.#session.corpus.countIn(uri),
    }));
  }

  /** The sources that mention an entity; where there is but one, its mentions straight away. */
  async #mentioning(node: EntityNode): Promise<Node[]> {
    const sources = this.#session.corpus.sourcesOf(node.entity.id);
    const [only] = sources;
    if (only && sources.length === 1) return this.#mentions(node, only.uri);
    return sources.map(({ uri, mentions }) => ({
      kind: 'source',
      id: `${node.id} source ${uri}`,
      uri,
      entity: node,
      mentions,
    }));
  }

  async #mentions({ entity, id }: EntityNode, uri: vscode.Uri): Promise<MentionNode[]> {
    const { corpus } = this.#session;
    const source = await corpus.text(uri);
    if (!source) return [];
    return corpus.mentionsIn(entity.id, uri).map((mention: CorpusMention) => {
      const [start, end] = [source.at(mention.start), source.at(mention.end)];
      return {
        kind: 'mention',
        id: `${id} ${uri}#${mention.start}`,
        entity,
        mention,
        label: inContext(source.text, mention),
        range: new vscode.Range(start.line, start.character, end.line, end.character),
      };
    });
  }

  #byType(entities: readonly EntityNode[]): TypeNode[] {
    const types = new Map<string, EntityNode[]>();
    for (const node of entities) {
      const those = types.get(node.type);
      if (those) those.push(node);
      else types.set(node.type, [node]);
    }
    return [...types]
      .sort(([a], [b]) => rank(a) - rank(b) || this.#collator.compare(a, b))
      .map(([type, those]) => ({ kind: 'type', id: `type ${type}`, type, entities: those }));
  }

  /** The first entities in the chosen order; the many behind them are never put in order. */
  #firstOf(parent: string, nodes: readonly EntityNode[]): Node[] {
    const byName = (a: EntityNode, b: EntityNode) => this.#collator.compare(a.entity.label, b.entity.label);
    const byMentions = (a: EntityNode, b: EntityNode) => b.mentions - a.mentions || byName(a, b);
    const limit = this.#limits.of(parent);
    const first = smallest(nodes, limit, this.#options.layout.sort === 'name' ? byName : byMentions);
    return [...first, ...more(parent, nodes.length - first.length)];
  }
}

function wordsOf(filter: string): string[] {
  return fold(filter)
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether each of the words begins a word of the name. */
function matches(name: string, words: readonly string[]): boolean {
  const folded = ` ${fold(name).replaceAll('-', ' ')}`;
  return words.every((word) => folded.includes(` ${word}`));
}

function rank(type: string): number {
  const index = (ENTITY_TYPES as readonly string[]).indexOf(type);
  return index < 0 ? ENTITY_TYPES.length : index;
}
