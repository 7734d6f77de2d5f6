import type { EntityRef } from '../../../annotations/model';
import { NODE, type SpanGraph } from '../../graph';
import { guidOf } from './guid';

/** A code of the code book. An entity is a code below that of its type, its id in the description. */
export interface Code {
  readonly guid: string;
  readonly name: string;
  readonly color: string;
  readonly entityId?: string;
  readonly children: readonly Code[];
}

/** Okabe and Ito's colours, which people with any kind of colour vision can tell apart. */
const COLOURS = ['#E69F00', '#56B4E9', '#009E73', '#F0E442', '#0072B2', '#D55E00', '#CC79A7', '#999999'] as const;

/** The code book of some documents: their labels, and below each the entities, by name. */
export function codesOf(graphs: readonly SpanGraph[]): Code[] {
  const entities = new Map<string, Map<string, EntityRef>>();
  for (const { label, entity } of graphs.flatMap(({ nodes }) => nodes)) {
    if (label === NODE.passage) continue;
    const below = entities.get(label) ?? new Map<string, EntityRef>();
    if (entity) below.set(codeGuid(label, entity), entity);
    entities.set(label, below);
  }
  return [...entities.keys()].sort().map((name, index): Code => {
    const color = COLOURS[index % COLOURS.length] ?? COLOURS[0];
    const children = [...(entities.get(name) ?? [])]
      .map(([guid, entity]) => ({ guid, name: entity.label, color, entityId: entity.id, children: [] }))
      .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    return { guid: codeGuid(name, null), name, color, children };
  });
}

/** The GUID of the code for a label, or for an entity below it. */
export function codeGuid(label: string, entity: EntityRef | null): string {
  return entity ? guidOf('code', label, entity.id, entity.label) : guidOf('code', label);
}
