// Keeps the bundles from copying VS Code's API.
import { readFile } from 'node:fs/promises';

const NAME = 'one-vscode';

/**
 * For every file that says `import * as vscode`, esbuild copies the hundreds of members of VS Code's API, since it cannot know
 * how the module was made: more than a third of the time that loading the extension took. The files share the API as it is.
 * @type {import('esbuild').Plugin}
 */
export const oneVscode = {
  name: NAME,
  setup({ onLoad, onResolve }) {
    onResolve({ filter: new RegExp(`^${NAME}$`) }, ({ path }) => ({ path, namespace: NAME }));
    onLoad({ filter: /.*/, namespace: NAME }, () => ({ contents: "export const vscode = require('vscode');" }));
    onLoad({ filter: /[\\/]src[\\/]editor[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/^import \* as vscode from 'vscode';/m, `import { vscode } from '${NAME}';`);
      return { contents, loader: 'ts' };
    });
  },
};
