import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { OutputFile } from '../../../src/core/exchange/format';

const run = promisify(execFile);

/** Runs a program to its end and gives what it printed. Fails with its error output where it fails. */
export async function program(command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(command, [...args], {
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return stdout;
}

/** Where the set-up (scripts/exchange/tools.mjs) found a tool. */
export function tool(name: 'EXCHANGE_PYTHON' | 'EXCHANGE_OPENNLP_JAR' | 'EXCHANGE_UIMA_JAR'): string {
  const path = process.env[name];
  if (path === undefined)
    throw new Error('Run these tests with "npm run test:exchange", which installs what they need.');
  return path;
}

/** Runs a Java source file from `programs/` with a third party's library. */
export function java(jar: string, source: string, ...args: readonly string[]): Promise<string> {
  const file = join(import.meta.dirname, '..', 'programs', source);
  return program('java', '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-cp', jar, file, ...args);
}

/** Writes files into a new folder and gives its path. */
export async function inFolder(files: readonly OutputFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'exchange-'));
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
