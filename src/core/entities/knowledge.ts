import { type Cities, NO_CITIES, readCities } from '../linking/places/cities';
import { type QuoteModelsByLanguage, readQuoteModels } from '../quotes/reported/models';
import { LANGUAGES, type Language } from '../text/language';
import { type Message, message, reasonOf } from '../text/message';
import { type HashTable, readHashTable } from './names/hashTable';
import { type NameLists, NO_NAMES, nameListsOf, withOwnUses } from './names/nameLists';
import { readModel } from './tagger/model';
import { Tagger } from './tagger/tagger';

/** What the machine knows beside its rules: read from files by the host, handed to `analyze`. */
export interface Knowledge {
  readonly names: NameLists;
  /** Languages without a model are marked by rules and lists. */
  readonly taggers: Readonly<Partial<Record<Language, Tagger>>>;
  /** Cities with their GeoNames ids, for linking. */
  readonly cities: Cities;
  /** Languages without models have no reported speech. */
  readonly quotes: QuoteModelsByLanguage;
}

/** Rules alone. */
export const NO_KNOWLEDGE: Knowledge = { names: NO_NAMES, taggers: {}, cities: NO_CITIES, quotes: {} };

/** The languages whose own groups of words are known. */
const WITH_OWN_CLUSTERS: readonly Language[] = ['de'];

/** The bytes of the files in `media/models`; a missing file is simply absent. */
export interface KnowledgeFiles {
  readonly names?: Uint8Array | undefined;
  readonly clusters?: Uint8Array | undefined;
  /** What is known of how single languages use their words. */
  readonly ownClusters?: Readonly<Partial<Record<Language, Uint8Array | undefined>>>;
  readonly cities?: Uint8Array | undefined;
  readonly quotes?: Uint8Array | undefined;
  readonly taggers?: Readonly<Partial<Record<Language, Uint8Array>>>;
}

/** What is there of them, and the names of those that are not. */
export interface GatheredFiles {
  readonly files: KnowledgeFiles;
  readonly missing: readonly string[];
}

/**
 * Gathers the files of `media/models` by whatever means the host has: `read` gives a file's bytes, or `undefined` where it is
 * missing. A missing file costs only what it holds; `missing` names it.
 */
export async function gatherFiles(
  read: (name: string) => Promise<Uint8Array | undefined>,
  languages: readonly Language[] = LANGUAGES,
): Promise<GatheredFiles> {
  const missing: string[] = [];
  const get = async (name: string): Promise<Uint8Array | undefined> => {
    const bytes = await read(name);
    if (!bytes) missing.push(name);
    return bytes;
  };
  const taggers: Partial<Record<Language, Uint8Array>> = {};
  const ownClusters: Partial<Record<Language, Uint8Array>> = {};
  const ofLanguage = async (language: Language): Promise<void> => {
    const [tagger, clusters] = await Promise.all([
      get(`tagger.${language}.bin`),
      WITH_OWN_CLUSTERS.includes(language) ? get(`clusters.${language}.bin`) : undefined,
    ]);
    if (tagger) taggers[language] = tagger;
    if (clusters) ownClusters[language] = clusters;
  };
  const [names, clusters, cities, quotes] = await Promise.all([
    get('names.bin'),
    get('clusters.bin'),
    get('cities.tsv'),
    get('quotes.json'),
    ...languages.map(ofLanguage),
  ]);
  return { files: { names, clusters, ownClusters, cities, quotes, taggers }, missing };
}

/** The name lists and word groups in the files, as the tagger of a language has them. */
export function readLists(
  files: Pick<KnowledgeFiles, 'names' | 'clusters' | 'ownClusters'>,
  warnings: Message[],
): { names: NameLists; namesOf: (language: Language) => NameLists } {
  const table = (bytes: Uint8Array | undefined, what: Message): HashTable | undefined => {
    const read = bytes && readHashTable(bytes, what);
    if (read && !read.ok) warnings.push(read.error);
    return read?.ok ? read.table : undefined;
  };
  const groups = message('The list of word groups');
  const names = nameListsOf(table(files.names, message('The list of names')), table(files.clusters, groups));
  return { names, namesOf: (language) => withOwnUses(names, table(files.ownClusters?.[language], groups)) };
}

/**
 * Reads the files. What cannot be read, or was `missing`, is left out and said in `warnings`, a sentence each, for the user.
 */
export function readKnowledge(
  files: KnowledgeFiles,
  missing: readonly string[] = [],
): { knowledge: Knowledge; warnings: Message[] } {
  const warnings = missing.map((name) => message('{0} is missing: without it fewer names are found.', name));
  const { names, namesOf } = readLists(files, warnings);
  const taggers: Partial<Record<Language, Tagger>> = {};
  for (const bytes of Object.values(files.taggers ?? {})) {
    const read = readModel(bytes);
    if (!read.ok) {
      warnings.push(read.error);
      continue;
    }
    const { language } = read.model;
    taggers[language] = new Tagger(read.model, namesOf(language));
  }
  const cities = files.cities ? citiesWhenAsked(files.cities) : NO_CITIES;
  return { knowledge: { names, taggers, cities, quotes: quotesIn(files, warnings) }, warnings };
}

function quotesIn({ quotes }: KnowledgeFiles, warnings: Message[]): QuoteModelsByLanguage {
  try {
    return quotes ? readQuoteModels(quotes) : {};
  } catch (error) {
    warnings.push(reasonOf(error));
    return {};
  }
}

/** Reads the list when a city is looked for first, since no name needs it to be found. */
function citiesWhenAsked(bytes: Uint8Array): Cities {
  let cities: Cities | undefined;
  return {
    find(name, countries) {
      cities ??= readCities(new TextDecoder().decode(bytes));
      return cities.find(name, countries);
    },
  };
}
