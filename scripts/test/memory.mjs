// What passed with the same files before, so that it need not run again: only a change can break it.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** @typedef {'exchange' | 'host' | 'soak' | 'ui'} Stage the stages that work on the packaged extension or the command line */
/** @typedef {{ files: string, passed: number, at: string }} Memory */

/** The folders of test/ that each stage needs beside its own and the common ones. @type {Readonly<Record<Stage, readonly string[]>>} */
const TESTS = { exchange: [], host: [], soak: ['ui'], ui: [] };
const COMMON = ['support', 'fixtures'];
/** What no stage of these sees. */
const UNSEEN = /^(?:\.ci\/|src\/training\/|CONTRIBUTING\.md$)/;

/**
 * A hash of all that a stage's result hangs on: the files of the checkout that it may see, and Node's version. `undefined` where the
 * folder is no git checkout, so that nobody can say which files count.
 * @param {string} root
 * @param {Stage} stage
 */
export async function filesOf(root, stage) {
  /** @type {string} */
  let listed;
  try {
    const arguments_ = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const { stdout } = await promisify(execFile)('git', arguments_, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    listed = stdout;
  } catch {
    return undefined;
  }
  const tests = new Set([stage, ...TESTS[stage], ...COMMON]);
  const seen = [...new Set(listed.split('\0'))].filter((path) => {
    const [folder, below] = path.split('/');
    return path !== '' && !UNSEEN.test(path) && (folder !== 'test' || tests.has(below ?? ''));
  });
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const path of seen.sort()) {
    const content = await readFile(join(root, path)).catch(() => undefined);
    // A file that git lists may have been deleted.
    if (content) hash.update(`\n${path} ${createHash('sha256').update(content).digest('hex')}`);
  }
  return hash.digest('hex');
}

/**
 * What passed when the stage last ran with these files; `undefined` where it did not, or did not pass.
 * @param {string} file where it is remembered
 * @param {Stage} stage
 * @param {string} files
 * @returns {Promise<Memory | undefined>}
 */
export async function recall(file, stage, files) {
  const memory = (await readMemory(file))[stage];
  return memory?.files === files ? memory : undefined;
}

/**
 * Remembers that all of a stage passed with these files.
 * @param {string} file
 * @param {Stage} stage
 * @param {string} files
 * @param {number} passed
 */
export async function remember(file, stage, files, passed) {
  const all = { ...(await readMemory(file)), [stage]: { files, passed, at: new Date().toISOString() } };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
}

/** @param {string} file @returns {Promise<Partial<Record<Stage, Memory>>>} */
async function readMemory(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    // None yet, or one that was cut off: then everything runs.
    return {};
  }
}
