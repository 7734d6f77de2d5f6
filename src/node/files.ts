import { readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Files } from '../core/annotations/store/files';
import { isCode, notRead, notSaved } from './fileErrors';
import { lockFile } from './lockFile';
import { writeWhole } from './writeWhole';

/** Sidecars on a local disk, safe against crashes and against other processes that save the same file. */
export const nodeFiles: Files & Required<Pick<Files, 'lock'>> = {
  async read(path) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw notRead(basename(path), error);
    }
  },
  async write(path, text) {
    try {
      await writeWhole(path, text);
    } catch (error) {
      throw notSaved(basename(path), error);
    }
  },
  delete: (path) => rm(path, { force: true }),
  lock: (path) => lockFile(path),
};
