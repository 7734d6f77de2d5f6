import type { ExitCode, Io } from '../../../src/cli/io';
import { nodeIo } from '../../../src/cli/nodeIo';

/** Runs a command with the real files and models, and keeps what it prints. `input` is standard input. */
export async function capture(
  command: (args: readonly string[], io: Io) => Promise<ExitCode>,
  args: readonly string[],
  input = '',
): Promise<{ status: ExitCode; out: string[]; errors: string[] }> {
  const out: string[] = [];
  const errors: string[] = [];
  const real = nodeIo('.');
  const status = await command(args, {
    read: (path) => (path === '-' ? Promise.resolve(input) : real.read(path)),
    lines: async function* () {
      yield* input.split('\n');
    },
    knowledge: () => real.knowledge(),
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
  });
  return { status, out, errors };
}
