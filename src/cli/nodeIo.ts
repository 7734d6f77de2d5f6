import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer as readAll } from 'node:stream/consumers';
import type { Knowledge } from '../core/entities/knowledge';
import { inEnglish } from '../core/text/message';
import { loadKnowledge } from '../node/models';
import { decodeText } from './files';
import type { Io } from './io';

/** The process's own files and streams. `root` is the folder that holds `media/`. */
export function nodeIo(root: string): Io {
  let knowledge: Promise<Knowledge> | undefined;
  const io: Io = {
    async read(path) {
      return decodeText(await (path === '-' ? readAll(process.stdin) : readFile(path)));
    },
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    knowledge() {
      knowledge ??= loadKnowledge(join(root, 'media', 'models')).then((loaded) => {
        for (const warning of loaded.warnings) io.error(inEnglish(warning));
        return loaded.knowledge;
      });
      return knowledge;
    },
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
  };
  return io;
}
