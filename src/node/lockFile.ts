import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Failure, message } from '../core/text/message';
import { isCode, notSaved } from './fileErrors';
import { shortName, temporaryPattern } from './writeWhole';

// A save takes milliseconds: a lock that is older was left behind, on another machine, by a process that died.
const STALE_MS = 10_000;
const GIVE_UP_MS = 15_000;
const WAIT_MS = 15;

/** Takes the lock file beside `path`, waiting so many milliseconds for another process to give it back; gives what gives it back. */
export async function lockFile(path: string, patience = GIVE_UP_MS): Promise<() => Promise<void>> {
  const lock = join(dirname(path), `.${shortName(path)}.lock`);
  const began = Date.now();
  for (;;) {
    try {
      const handle = await open(lock, 'wx');
      await handle.writeFile(owner()).finally(() => handle.close());
      return () => rm(lock, { force: true });
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw notSaved(basename(path), error);
    }
    const isLate = Date.now() - began > patience;
    // The process that left a lock may be gone though its number runs: it is another program's by now.
    if ((await isLeftBehind(lock)) || (isLate && (await ageOf(lock)) > GIVE_UP_MS)) await breakLock(lock, path);
    else if (isLate) throw locked(path);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}

function locked(path: string): Failure {
  return new Failure(message('{0} cannot be saved: another program keeps it locked.', basename(path)));
}

function owner(): string {
  return `${process.pid} ${hostname()}`;
}

async function isLeftBehind(lock: string): Promise<boolean> {
  try {
    const [pid = '', host] = (await readFile(lock, 'utf8')).split(' ');
    if (host === hostname()) return !isRunning(Number(pid));
    return (await ageOf(lock)) > STALE_MS;
  } catch {
    // Given back meanwhile.
    return false;
  }
}

/** In milliseconds; 0 for one that was given back meanwhile. */
function ageOf(lock: string): Promise<number> {
  return stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

/** Removes a lock whose owner died, and what that one was writing. Renamed first: of two that see it, one removes it. */
async function breakLock(lock: string, path: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
    await unlink(aside);
    const pattern = temporaryPattern(path);
    for (const name of await readdir(dirname(path))) {
      if (pattern.test(name)) await rm(join(dirname(path), name), { force: true });
    }
  } catch {
    // Another process was quicker.
  }
}
