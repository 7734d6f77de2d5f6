// npm run bench:editor: how fast the packaged extension draws in a real VS Code.
import { packageExtension } from './package.mjs';
import { packLocalExtension } from './test/localExtension.mjs';
import { runUiTests } from './test/ui.mjs';

/**
 * An extension beside the one that is measured. It draws a mark and nothing else, which is what VS Code itself needs from a key to
 * a drawn mark; it tells for how long the extension host was not free at most.
 */
const BARE = `
const vscode = require('vscode');
exports.activate = ({ subscriptions }) => {
  const decoration = vscode.window.createTextEditorDecorationType({ border: '1px solid red' });
  const ranges = [];
  let told = 0;
  const say = (value) => {
    const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'told.json');
    require('node:fs').writeFileSync(file.fsPath, JSON.stringify({ number: ++told, value }));
  };
  let last = performance.now();
  let longest = 0;
  const clock = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  const on = (name, run) => vscode.commands.registerCommand('bare.' + name, run);
  subscriptions.push(
    decoration,
    { dispose: () => clearInterval(clock) },
    on('mark', () => {
      const editor = vscode.window.activeTextEditor;
      const line = editor.visibleRanges[0].start.line + 2;
      ranges.push(new vscode.Range(line, 2 * ranges.length, line, 2 * ranges.length + 1));
      editor.setDecorations(decoration, ranges);
    }),
    on('longest', () => {
      say(longest);
      longest = 0;
    }),
    on('reset', () => {
      longest = 0;
      say(0);
    }),
  );
};`;

const COMMANDS = ['mark', 'longest', 'reset'];

/** @param {string} home */
const helpers = async (home) => [
  await packLocalExtension(
    home,
    {
      name: 'bare',
      main: './main.js',
      browser: './main.js',
      activationEvents: ['onLanguage:plaintext', 'onStartupFinished'],
      contributes: {
        commands: COMMANDS.map((command) => ({ command: `bare.${command}`, title: `Bare: ${command}` })),
        keybindings: [{ command: 'bare.mark', key: 'ctrl+alt+f9' }],
      },
    },
    { 'main.js': BARE },
  ),
];

const grep = process.argv[2] ?? '';
const { failed } = await runUiTests({ vsix: await packageExtension(), grep, folder: 'bench', jobs: 1, helpers });
process.exit(failed ? 1 : 0);
