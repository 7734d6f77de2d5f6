import { CorpusNames } from '../corpus/corpusNames';
import { type DocumentRecord, namedEntities } from './documentRecord';
import { IndexedEntity } from './indexedEntity';
import type { DocumentSummary } from './summary';

/**
 * The documents of an index and the entities that they have. A document is put in or taken out in time proportional to its
 * size.
 */
export class IndexContents {
  readonly documents = new Map<string, DocumentRecord>();
  /** By the ids that the documents give. */
  readonly entities = new Map<string, IndexedEntity>();
  /** What the documents' names tell of each other. */
  readonly names = new CorpusNames();

  /** Puts a document in that is not in yet. */
  add({ decisions: _, ...summary }: DocumentSummary): void {
    const record: DocumentRecord = { ...summary, entities: summary.entities.map((id) => this.#entity(id)) };
    this.documents.set(record.source, record);
    for (const [i, entity] of record.entities.entries()) entity.enter(record, record.counts[i] ?? 0);
    this.names.add(namedEntities(record), record.language);
  }

  /** Takes a document out; nothing happens if it is not in. */
  remove(source: string): void {
    const record = this.documents.get(source);
    if (!record) return;
    this.documents.delete(source);
    this.names.remove(namedEntities(record));
    for (const [i, entity] of record.entities.entries()) {
      entity.leave(record, record.counts[i] ?? 0);
      if (entity.documents.length === 0) this.entities.delete(entity.id);
    }
  }

  #entity(id: string): IndexedEntity {
    let entity = this.entities.get(id);
    if (entity === undefined) {
      entity = new IndexedEntity(id);
      this.entities.set(id, entity);
    }
    return entity;
  }
}
