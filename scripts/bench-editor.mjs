// npm run bench:editor: how fast the packaged extension draws in a real VS Code.
import { packageExtension } from './package.mjs';
import { packLocalExtension } from './test/localExtension.mjs';
import { runUiTests } from './test/ui.mjs';

/** What VS Code itself needs from a key to a drawn mark: a command that draws one, and nothing else. */
const BARE = `
const vscode = require('vscode');
exports.activate = ({ subscriptions }) => {
  const decoration = vscode.window.createTextEditorDecorationType({ border: '1px solid red' });
  const ranges = [];
  subscriptions.push(decoration, vscode.commands.registerCommand('bare.mark', () => {
    const editor = vscode.window.activeTextEditor;
    const line = editor.visibleRanges[0].start.line + 2;
    ranges.push(new vscode.Range(line, 2 * ranges.length, line, 2 * ranges.length + 1));
    editor.setDecorations(decoration, ranges);
  }));
};`;

/** @param {string} home */
const helpers = async (home) => [
  await packLocalExtension(
    home,
    {
      name: 'bare',
      main: './main.js',
      activationEvents: ['onStartupFinished'],
      contributes: { keybindings: [{ command: 'bare.mark', key: 'ctrl+alt+f9' }] },
    },
    { 'main.js': BARE },
  ),
];

const grep = process.argv[2] ?? '';
const { failed } = await runUiTests({ vsix: await packageExtension(), grep, folder: 'bench', jobs: 1, helpers });
process.exit(failed ? 1 : 0);
