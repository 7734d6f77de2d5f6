import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Knowledge, readKnowledge } from '../core/entities/knowledge';
import { LANGUAGES, type Language } from '../core/text/language';

/**
 * Loads name lists and taggers from a directory (`media/models`). A file that is missing or damaged costs only what it
 * holds: the rest is loaded, and `warnings` says in a sentence what is missing.
 */
export async function loadKnowledge(
  directory: string,
  languages: readonly Language[] = LANGUAGES,
): Promise<{ knowledge: Knowledge; warnings: string[] }> {
  const missing: string[] = [];
  const read = async (file: string): Promise<Uint8Array | undefined> => {
    try {
      return await readFile(join(directory, file));
    } catch {
      missing.push(`${join(directory, file)} is missing: without it fewer names are found.`);
      return undefined;
    }
  };
  const names = await read('names.bin');
  const clusters = await read('clusters.bin');
  const cities = await read('cities.tsv');
  const taggers: Partial<Record<Language, Uint8Array>> = {};
  for (const language of languages) {
    const bytes = await read(`tagger.${language}.bin`);
    if (bytes) taggers[language] = bytes;
  }
  const { knowledge, warnings } = readKnowledge({ names, clusters, cities, taggers });
  return { knowledge, warnings: [...missing, ...warnings] };
}
