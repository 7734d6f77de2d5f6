import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Failure, message } from '../core/text/message';

/** The text of a file (`decodeText`), or `null` where there is none. Throws where it is there and cannot be read. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** As `readIfThere`, at once; what cannot be read is not there. */
export function readIfThereSync(path: string): string | null {
  try {
    return decodeText(readFileSync(path));
  } catch {
    return null;
  }
}

/**
 * A file's text without its byte order mark, as the editor counts: UTF-8, or UTF-16 where the mark says so.
 * @throws Failure where it is neither: to guess would put every name with an umlaut wrong, and say nothing.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(message('The file is not text in UTF-8; save it as UTF-8 first.'));
  }
}
