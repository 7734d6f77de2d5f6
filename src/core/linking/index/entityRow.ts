import type { Rulings } from './decisions';
import { type EntitySum, joined, joinedSum } from './entitySum';
import { entityType } from './entityType';
import type { IndexedEntity } from './indexedEntity';

/** An entity of the workspace as a list shows it. */
export interface ListedEntity {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly mentions: number;
  /** How many documents mention it. */
  readonly documents: number;
}

/** An entity of the workspace: the sum of what all documents say of it. */
export interface EntityRow extends ListedEntity {
  /** What its mentions are called, the most widespread first. */
  readonly names: readonly string[];
  /** URLs of the same entity elsewhere, as a person linked it. */
  readonly sameAs: readonly string[];
}

/** Sums up the documents' ids that mean one entity. */
export function entityRow(id: string, members: readonly IndexedEntity[], decided: Rulings): EntityRow {
  return {
    ...listedEntity(id, members, decided),
    names: joined(members.map(({ names }) => names)).ranked(),
    sameAs: decided.sameAs(id),
  };
}

/** The same for a list. */
export function listedEntity(id: string, members: readonly IndexedEntity[], decided: Rulings): ListedEntity {
  return listed(id, members, decided, (member) => member.sum);
}

/** The same for a list of very many: nothing that is worked out is kept. */
export function passingEntity(id: string, members: readonly IndexedEntity[], decided: Rulings): ListedEntity {
  return listed(id, members, decided, (member) => member.passingSum);
}

function listed(
  id: string,
  members: readonly IndexedEntity[],
  decided: Rulings,
  sumOf: (member: IndexedEntity) => EntitySum,
): ListedEntity {
  const own = members.find((member) => member.id === id);
  const all = joinedSum(members.map(sumOf));
  // A person's name for it goes before that which most documents have.
  const label = decided.label(id) ?? (own ? sumOf(own) : all).labels.ranked()[0] ?? id;
  return {
    id,
    label,
    type: entityType(all.types),
    mentions: members.reduce((total, { mentions }) => total + mentions, 0),
    documents: all.documents.entries().length,
  };
}
