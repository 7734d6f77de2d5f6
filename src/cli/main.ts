import { join } from 'node:path';
import { ANALYZE_USAGE, runAnalyze } from './analyze';
import { EXPORT_USAGE, runExport } from './export';
import { IMPORT_USAGE, runImport } from './import';
import { ExitCode, type Io, messageOf } from './io';
import { MERGE_USAGE, runMerge } from './merge';
import { MERGE_DRIVER_USAGE, runMergeDriver } from './mergeDriver';
import { nodeIo } from './nodeIo';
import { runTag, TAG_USAGE } from './tag';

interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  analyze: { usage: ANALYZE_USAGE, run: runAnalyze },
  merge: { usage: MERGE_USAGE, run: runMerge },
  export: { usage: EXPORT_USAGE, run: runExport },
  import: { usage: IMPORT_USAGE, run: runImport },
  tag: { usage: TAG_USAGE, run: runTag },
  'merge-driver': { usage: MERGE_DRIVER_USAGE, run: runMergeDriver },
};

async function main([name, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  const usage = ['Usage:', ...Object.values(COMMANDS).map((command) => `  ${command.usage}`)].join('\n');
  if (name === 'help' || isHelp(name)) {
    io.out(usage);
    return ExitCode.Ok;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command && isHelp(args[0])) {
    io.out(`Usage: ${command.usage}`);
    return ExitCode.Ok;
  }
  if (command) return command.run(args, io);
  io.error(name === undefined ? usage : `There is no command "${name}".\n${usage}`);
  return ExitCode.Usage;
}

function isHelp(argument: string | undefined): boolean {
  return argument === '--help' || argument === '-h';
}

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? ExitCode.Ok : ExitCode.Failed);
});
// Whoever does not hear what failed learns it from the exit status.
process.stderr.on('error', () => {});

const io = nodeIo(join(__dirname, '..'));
main(process.argv.slice(2), io).then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    io.error(messageOf(error));
    process.exitCode = ExitCode.Failed;
  },
);
