import { mergeLines } from '../core/linking/corpus/mergeLines';
import { ExitCode, type Io, messageOf } from './io';

export const MERGE_USAGE =
  'source-annotator merge FILE… (what analyze --separate or --lines printed; - reads standard input)';

/** `merge FILE…`: puts shards of a corpus together, as if one `analyze` had run over all of it. */
export async function runMerge(args: readonly string[], io: Io): Promise<ExitCode> {
  if (args.length === 0 || args.some((arg) => arg.startsWith('--'))) {
    io.error(`merge takes files and no options. Usage: ${MERGE_USAGE}`);
    return ExitCode.Usage;
  }
  const lines: string[] = [];
  let status: ExitCode = ExitCode.Ok;
  for (const path of args) {
    try {
      for (const line of (await io.read(path)).split('\n')) if (line.trim() !== '') lines.push(line);
    } catch (error) {
      io.error(`${path}: ${messageOf(error)}`);
      status = ExitCode.Failed;
    }
  }
  try {
    for (const line of mergeLines(lines)) io.out(line);
  } catch (error) {
    io.error(messageOf(error));
    return ExitCode.Failed;
  }
  return status;
}
