import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GatheredFiles, gatherFiles, type Knowledge, readKnowledge } from '../core/entities/knowledge';
import { LANGUAGES, type Language } from '../core/text/language';
import type { Message } from '../core/text/message';

/** The files of a directory (`media/models`) as bytes, and the names of those that are not there. */
export function gatherModels(directory: string, languages: readonly Language[]): Promise<GatheredFiles> {
  return gatherFiles((name) => readFile(join(directory, name)).catch(() => undefined), languages);
}

/**
 * Loads name lists and taggers from a directory (`media/models`). A file that is missing or damaged costs only what it
 * holds: the rest is loaded, and `warnings` says in a sentence what is missing.
 */
export async function loadKnowledge(
  directory: string,
  languages: readonly Language[] = LANGUAGES,
): Promise<{ knowledge: Knowledge; warnings: Message[] }> {
  const { files, missing } = await gatherModels(directory, languages);
  return readKnowledge(
    files,
    missing.map((name) => join(directory, name)),
  );
}
