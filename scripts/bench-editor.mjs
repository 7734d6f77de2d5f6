// npm run bench:editor: how fast the packaged extension draws in a real VS Code.
import { packageExtension } from './package.mjs';
import { runUiTests } from './test/ui.mjs';

const { failed } = await runUiTests({ vsix: await packageExtension(), grep: '', folder: 'bench', jobs: 1 });
process.exit(failed ? 1 : 0);
