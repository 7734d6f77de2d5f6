import type { Knowledge } from '../core/entities/knowledge';

/** Where a command reads and writes; the tests hand in their own. */
export interface Io {
  /** Reads a whole file as text (`decodeText`), or standard input for `-`. */
  read(path: string): Promise<string>;
  /** Standard input line by line. */
  lines(): AsyncIterable<string>;
  /** Name lists and models; read when first asked for, what is missing is said once on standard error. */
  knowledge(): Promise<Knowledge>;
  /** One line to standard output. */
  out(line: string): void;
  /** One line to standard error. */
  error(line: string): void;
}

/** Exit statuses of the command line: all well, something failed, wrong use. */
export const ExitCode = { Ok: 0, Failed: 1, Usage: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The message of whatever was thrown, on one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/gu, ' ');
}
