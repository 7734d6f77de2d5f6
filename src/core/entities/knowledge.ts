import { type Cities, NO_CITIES, readCities } from '../linking/places/cities';
import type { Language } from '../text/language';
import { type NameLists, NO_NAMES, readNameLists } from './names/nameLists';

/** What the machine knows beside its rules: read from files by the host, handed to `analyze`. */
export interface Knowledge {
  readonly names: NameLists;
  /** Cities with their GeoNames ids, for linking. */
  readonly cities: Cities;
}

/** Rules alone. */
export const NO_KNOWLEDGE: Knowledge = { names: NO_NAMES, cities: NO_CITIES };

/** The bytes of the files in `media/models`; a missing file is simply absent. */
export interface KnowledgeFiles {
  readonly names?: Uint8Array | undefined;
  readonly cities?: Uint8Array | undefined;
  readonly taggers?: Readonly<Partial<Record<Language, Uint8Array>>>;
}

/** Reads the files. What cannot be read is left out and said in `warnings`, a sentence each, for the user. */
export function readKnowledge(files: KnowledgeFiles): { knowledge: Knowledge; warnings: string[] } {
  const warnings: string[] = [];
  let names = NO_NAMES;
  if (files.names) {
    const read = readNameLists(files.names);
    if (read.ok) names = read.lists;
    else warnings.push(read.error);
  }
  const cities = files.cities ? readCities(new TextDecoder().decode(files.cities)) : NO_CITIES;
  return { knowledge: { names, cities }, warnings };
}
