// npm start: opens the extension with the samples, on any machine with Node and npm.
// Imports Node built-ins only until the packages are there.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { onTermination } from './editor/processGroup.mjs';
import { firstSeed, seeds } from './paths.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

const usage = `Usage: npm start [-- OPTION…]
Opens Source Annotator with the samples: in desktop VS Code where there is one, otherwise in the browser.
--folder DIR   open this folder instead of the samples
--port N       serve in the browser, on this port
--no-open      serve in the browser, and only print the address`;

/** @typedef {{ folder: string, files: string[], port: number | undefined, open: boolean }} Options */

/** @returns {Options} */
function readArguments() {
  const { values } = parseArgs({
    options: { folder: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Error(`--port needs a number from 1 to 65535, not "${values.port}".`);
  }
  // npm runs this in the package's folder; the folder is meant from where npm was called.
  const folder = values.folder === undefined ? seeds : resolve(process.env.INIT_CWD ?? '.', values.folder);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const files = folder === seeds ? [join(seeds, firstSeed())] : [];
  return { folder, files, port, open: !values['no-open'] };
}

/** @returns {Options} */
function readArgumentsOrExit() {
  try {
    return readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

/** @param {Options} options */
async function main({ folder, files, port, open }) {
  await ensureDependencies();
  const { openInDesktop } = await import('./editor/desktop.mjs');
  if (port === undefined && open && (await openInDesktop(folder, files))) return;
  const { serve } = await import('./editor/serve.mjs');
  await serve({ folder, files, port, open });
}

const options = readArgumentsOrExit();
// The exit ends the server, too.
onTermination(() => process.exit(0));
try {
  await main(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
