import { type DocumentRecord, quotesIn } from './documentRecord';
import type { ListedEntity } from './entityRow';

/** Someone who speaks in the workspace. */
export interface ListedSpeaker {
  /** `null` for the quotes of which it is not known what entity speaks. */
  readonly entity: ListedEntity | null;
  readonly quotes: number;
}

/** Adds up how many quotes of a document each entity of the workspace has said; under `null` those that nobody is known to have said. */
export function countSpeakers(
  record: DocumentRecord,
  resolve: (id: string) => string,
  counts: Map<string | null, number>,
): void {
  for (const { speaker } of quotesIn(record)) {
    const id = speaker && resolve(speaker.entity.id);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
}
