import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hashString } from '../core/text/hash';

/** A file's name takes at most 255 bytes nearly everywhere, and what is written beside it needs some for itself. */
const LONGEST = 190;

/**
 * Writes beside the file, then renames: whatever happens in between, the file is the old or the new one, whole. A link is
 * followed, so that it stays a link; the file keeps its permissions.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (known) => known.mode & 0o777,
    () => 0o666,
  );
  const temporary = join(dirname(target), `.${shortName(target)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content, 'utf8');
      // Without this a power cut may leave the new name with none of its content.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** What the files beside a file are named after: its name, or a hash of one that leaves no room. */
export function shortName(path: string): string {
  const name = basename(path);
  return Buffer.byteLength(name) <= LONGEST ? name : hashString(name).toString(36);
}

/** Matches the names of the files that `writeWhole` uses on its way to `path`. */
export function temporaryPattern(path: string): RegExp {
  return new RegExp(`^\\.${shortName(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.[0-9a-f-]{36}\\.tmp$`);
}
