import { randomUUID } from 'node:crypto';
import { lstat, open, readFile, realpath, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Files } from '../core/annotations/store/files';

/** Sidecars on a local disk, safe against crashes and against other processes that save the same file. */
export const nodeFiles: Files = {
  async read(path) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw explained(error, `${basename(path)} cannot be read`);
    }
  },
  async write(path, text) {
    try {
      await writeWhole(path, text);
    } catch (error) {
      throw explained(error, `${basename(path)} cannot be saved`);
    }
  },
  rename,
  delete: (path) => rm(path, { force: true }),
  lock: lockFile,
};

/**
 * Writes beside the file, then renames: whatever happens in between, the file is the old or the new one, whole. A link is
 * followed, so that it stays a link; the file keeps its permissions.
 */
async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (known) => known.mode & 0o777,
    () => 0o666,
  );
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(text, 'utf8');
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

// A save takes milliseconds: a lock that is older was left behind by a process that died.
const STALE_MS = 10_000;
const GIVE_UP_MS = 15_000;
const WAIT_MS = 15;

/** Takes the lock file beside `path`, waiting for another process to give it back. */
async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const patience = Date.now() + GIVE_UP_MS;
  for (;;) {
    try {
      const handle = await open(lock, 'wx');
      await handle.close();
      return () => rm(lock, { force: true });
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw explained(error, `${basename(path)} cannot be saved`);
    }
    await breakStale(lock);
    if (Date.now() > patience) throw new Error(`${basename(path)} cannot be saved: another program keeps it locked.`);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}

/** Removes a lock that its owner left behind. Renamed first, so that of two that see it stale only one removes it. */
async function breakStale(lock: string): Promise<void> {
  const age = await lstat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age < STALE_MS) return;
  const aside = `${lock}.${randomUUID()}`;
  await rename(lock, aside).then(
    () => unlink(aside),
    () => undefined,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENOENT: 'its folder does not exist',
  EISDIR: 'it is a folder',
};

function explained(error: unknown, what: string): Error {
  const code = codeOf(error);
  const reason = (code && REASONS[code]) ?? (error instanceof Error ? error.message : String(error));
  return new Error(`${what}: ${reason}.`, { cause: error });
}

function isCode(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
