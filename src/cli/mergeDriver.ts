import { basename } from 'node:path';
import { mergeFiles } from '../core/annotations/merging/mergeFiles';
import { sourceNameOf } from '../core/annotations/sidecar/names';
import type { Files } from '../core/annotations/store/files';
import { nodeFiles } from '../node/files';
import { ExitCode, type Io, messageOf } from './io';

export const MERGE_DRIVER_USAGE = 'source-annotator merge-driver %O %A %B %P (for git: see the README)';

/**
 * `merge-driver ANCESTOR OURS THEIRS PATH`: merges two versions of a sidecar for git, by annotation instead of by line, and
 * writes the outcome over OURS. Set up with `*.annotations.json merge=source-annotator` in `.gitattributes`. Ends with
 * status 1, OURS left as it is, where a version cannot be read: git then shows a conflict. Where both sides changed one
 * annotation differently both versions are kept and marked, which is told on standard error and is no failure.
 */
export async function runMergeDriver(args: readonly string[], io: Io, files: Files = nodeFiles): Promise<ExitCode> {
  const [ancestor, ours, theirs, path = ours] = args;
  if (ancestor === undefined || ours === undefined || theirs === undefined || path === undefined || args.length > 4) {
    io.error(`merge-driver takes three files and a path. Usage: ${MERGE_DRIVER_USAGE}`);
    return ExitCode.Usage;
  }
  try {
    const [base = '', mine = '', other = ''] = await Promise.all(
      [ancestor, ours, theirs].map(async (file) => (await files.read(file)) ?? ''),
    );
    const name = basename(path);
    const merged = mergeFiles(base, mine, other, sourceNameOf(name) ?? name);
    if (!merged.ok) {
      io.error(`${path}: ${merged.error}`);
      return ExitCode.Failed;
    }
    await files.write(ours, merged.json);
    const { length } = merged.conflicts;
    if (length > 0) {
      io.error(
        `${path}: ${length} annotation${length === 1 ? ' was' : 's were'} changed on both sides; both versions are kept.`,
      );
    }
    return ExitCode.Ok;
  } catch (error) {
    io.error(`${path}: ${messageOf(error)}`);
    return ExitCode.Failed;
  }
}
