import type { DocumentRecord } from './documentRecord';
import type { IndexedEntity } from './indexedEntity';
import { MENTION_FIELDS } from './summary';
import { Tally } from './tally';

/** What documents say of an entity, counted. */
export class EntitySum {
  /** How many mentions each document has. */
  readonly documents = new Tally();
  /** How many documents call it so. */
  readonly labels = new Tally();
  /** How many documents have it as of this type. */
  readonly types = new Tally();

  /** Counts what a document says of the entity; with -1 for `times`, takes it back. */
  add(entity: IndexedEntity, { source, entities, counts, labels, kinds }: DocumentRecord, times: 1 | -1): void {
    const number = entities.indexOf(entity);
    this.labels.add(labels[number] ?? entity.id, times);
    this.types.add(kinds[number] ?? '', times);
    this.documents.add(source, times * (counts[number] ?? 0));
  }
}

/** Sums up what documents say of an entity that they all have. */
export function sumOf(entity: IndexedEntity, documents: readonly DocumentRecord[]): EntitySum {
  const sum = new EntitySum();
  for (const document of documents) sum.add(entity, document, 1);
  return sum;
}

/** Puts what is said of several ids together that mean one entity. */
export function joinedSum(sums: readonly EntitySum[]): EntitySum {
  const [only, ...others] = sums;
  if (only && others.length === 0) return only;
  const all = new EntitySum();
  for (const part of ['documents', 'labels', 'types'] as const)
    addAll(
      all[part],
      sums.map((sum) => sum[part]),
    );
  return all;
}

/** Puts counts together. */
export function joined(tallies: readonly Tally[]): Tally {
  const [only, ...others] = tallies;
  if (only && others.length === 0) return only;
  const all = new Tally();
  addAll(all, tallies);
  return all;
}

/** Counts what a document's mentions call an entity; with -1 for `times`, takes it back. */
export function countNames(
  tally: Tally,
  entity: IndexedEntity,
  { entities, names, mentions }: DocumentRecord,
  times: 1 | -1,
): void {
  const number = entities.indexOf(entity);
  for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
    if (mentions[at + 2] === number) tally.add(names[mentions[at + 3] ?? 0] ?? '', times);
  }
}

function addAll(to: Tally, tallies: readonly Tally[]): void {
  for (const tally of tallies) for (const [key, count] of tally.entries()) to.add(key, count);
}
