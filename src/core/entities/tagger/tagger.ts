import type { NameLists } from '../names/nameLists';
import type { TaggerModel } from './model';
import { makeNameReader, type NameReader } from './readNames';
import { WordRows } from './wordRows';

/** A model with what it looks names up in, and what is kept from text to text so that it is not made anew for each. */
export class Tagger {
  readonly rows: WordRows;
  readonly readNames: NameReader;

  constructor(
    readonly model: TaggerModel,
    readonly lists: NameLists,
  ) {
    this.rows = new WordRows(model);
    this.readNames = makeNameReader(model);
  }
}
