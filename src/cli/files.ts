import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** The text of a file in UTF-8 without a byte order mark, or `null` where there is none. Throws where it is there and cannot be read. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return withoutMark(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** As `readIfThere`, at once; what cannot be read is not there. */
export function readIfThereSync(path: string): string | null {
  try {
    return withoutMark(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
