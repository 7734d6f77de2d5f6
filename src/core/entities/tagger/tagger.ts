import type { NameLists } from '../names/nameLists';
import { KnownWords } from './knownWords';
import { LABEL_COUNT } from './labels';
import type { TaggerModel } from './model';
import { makeNameReader, type NameReader } from './readNames';
import { SecondReader } from './secondReading';

// 4 MB, enough for a section of a text.
const MOST_KEPT = 1_000_000;

/** A model with what it looks names up in, and what is kept from text to text so that it is not made anew for each. */
export class Tagger {
  readonly readNames: NameReader;
  readonly secondReader: SecondReader;
  #words: KnownWords | undefined;
  #scores = new Float32Array(0);

  constructor(
    readonly model: TaggerModel,
    readonly lists: NameLists,
  ) {
    this.readNames = makeNameReader(model);
    this.secondReader = new SecondReader(model);
  }

  get words(): KnownWords {
    this.#words ??= new KnownWords(this.model.features, this.lists);
    return this.#words;
  }

  /** Room for the scores of a text, by token and label. Holds what was written there before. Valid until the next call. */
  scoresFor(tokens: number): Float32Array {
    const size = tokens * LABEL_COUNT;
    if (this.#scores.length >= size) return this.#scores;
    const scores = new Float32Array(size);
    if (size <= MOST_KEPT) this.#scores = scores;
    return scores;
  }
}
