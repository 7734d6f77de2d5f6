import * as vscode from 'vscode';
import { toRange } from './places';
import type { Source, SourceMark } from './source';
import type { Sources } from './sources';

/** An entity of the corpus, as lists of entities show it. */
export interface CorpusEntity {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly count: number;
  readonly first: vscode.Location;
}

/** All sources together: where an entity stands, in whichever of them. */
export class Corpus {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Every mention of an entity and every quote whose speaker it is, source by source in reading order. */
  referencesTo(id: string): vscode.Location[] {
    return this.#sources
      .all()
      .flatMap((source) => source.marks.filter((mark) => refersTo(mark, id)).map((mark) => location(source, mark)));
  }

  /** The entities of all sources, the most frequent first. */
  entities(): CorpusEntity[] {
    const entities = new Map<string, { entity: CorpusEntity; count: number }>();
    for (const source of this.#sources.all()) {
      for (const mentions of source.entities()) {
        const [first] = mentions;
        const id = source.keyOf(first);
        const label = first.entity?.label ?? source.text.slice(first.start, first.end);
        const known = entities.get(id);
        if (known) known.count += mentions.length;
        else {
          const entity = { id, label, type: first.type, count: 0, first: location(source, first) };
          entities.set(id, { entity, count: mentions.length });
        }
      }
    }
    return [...entities.values()].map(({ entity, count }) => ({ ...entity, count })).sort((a, b) => b.count - a.count);
  }
}

function refersTo(mark: SourceMark, id: string): boolean {
  return mark.kind === 'quote' ? mark.speaker?.entity?.id === id : mark.entity?.id === id;
}

function location(source: Source, mark: SourceMark): vscode.Location {
  return new vscode.Location(source.document.uri, toRange(source.document, mark));
}
