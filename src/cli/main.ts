import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { ANALYZE_USAGE, runAnalyze } from './analyze';
import { EXPORT_USAGE, runExport } from './export';
import { ExitCode, type Io } from './io';

interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  analyze: { usage: ANALYZE_USAGE, run: runAnalyze },
  export: { usage: EXPORT_USAGE, run: runExport },
};

const io: Io = {
  read: (path) => (path === '-' ? readAll(process.stdin) : readFile(path, 'utf8')),
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
};

async function main([name, ...args]: readonly string[]): Promise<ExitCode> {
  const usage = ['Usage:', ...Object.values(COMMANDS).map((command) => `  ${command.usage}`)].join('\n');
  if (name === '--help' || name === 'help') {
    io.out(usage);
    return ExitCode.Ok;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command.run(args, io);
  io.error(name === undefined ? usage : `There is no command "${name}".\n${usage}`);
  return ExitCode.Usage;
}

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? ExitCode.Ok : ExitCode.Failed);
});

main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
