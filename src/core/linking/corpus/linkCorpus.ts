import type { Analysis } from '../../analysis';
import type { Language } from '../../text/language';
import type { Entity } from '../entity';
import { CorpusNames, keysOf, type NamedEntity } from './corpusNames';

/** A mention as linking over a corpus sees it. */
export interface NamedMention {
  readonly text: string;
  readonly entity: Pick<Entity, 'id' | 'label'>;
}

/** Gives an entity of one document the id and label that it has in the corpus. */
export type Relabel = <E extends Pick<Entity, 'id' | 'label'>>(entity: E) => E;

/** The entities among a document's mentions, each with what a corpus may tell it by. */
export function entitiesOf(mentions: Iterable<NamedMention>, language: Language): NamedEntity[] {
  const entities = new Map<string, { id: string; label: string; names: Set<string> }>();
  for (const { text, entity } of mentions) {
    const known = entities.get(entity.id);
    if (known) known.names.add(text);
    else entities.set(entity.id, { id: entity.id, label: entity.label, names: new Set([text]) });
  }
  return [...entities.values()].map(({ id, label, names }) => ({
    id,
    label,
    keys: keysOf({ id, label, names }, language),
  }));
}

/**
 * Learns from all documents of a corpus whose each bare surname and acronym is. The answer depends on the set of documents,
 * not on their order, so that shards of a corpus can be analysed anywhere and put together after. An entity that keeps its
 * id keeps its document's label; one that is led to another takes the label that most documents give to that.
 */
export function relabelling(documents: Iterable<{ language: Language; mentions: Iterable<NamedMention> }>): Relabel {
  const names = new CorpusNames();
  const labels = new Map<string, Map<string, number>>();
  for (const { language, mentions } of documents) {
    const entities = entitiesOf(mentions, language);
    names.add(entities, language);
    for (const { id, label } of entities) {
      const counts = labels.get(id) ?? new Map<string, number>();
      labels.set(id, counts.set(label, (counts.get(label) ?? 0) + 1));
    }
  }
  return (entity) => {
    const id = names.resolve(entity.id);
    return id === entity.id ? entity : { ...entity, id, label: mostFrequent(labels.get(id)) ?? entity.label };
  };
}

/** Links the analyses of several documents as one corpus: the same entity has the same id in all of them. */
export function linkCorpus(analyses: readonly Analysis[]): Analysis[] {
  const relabel = relabelling(analyses);
  return analyses.map((analysis) => ({
    ...analysis,
    mentions: analysis.mentions.map((mention) => ({ ...mention, entity: relabel(mention.entity) })),
    quotes: analysis.quotes.map((quote) => ({
      ...quote,
      speakerEntity: quote.speakerEntity && relabel(quote.speakerEntity),
    })),
  }));
}

function mostFrequent(counts: ReadonlyMap<string, number> | undefined): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [label, count] of counts ?? []) {
    if (count > most || (count === most && best !== null && label < best)) [best, most] = [label, count];
  }
  return best;
}
