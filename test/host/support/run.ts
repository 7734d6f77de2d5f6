// The module that VS Code loads into the extension host: runs the Mocha tests that were bundled with it.
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { report } from './report';
import { watched, workspaceFolder } from './workspace';

/** Set by the bundler (scripts/test/host.mjs). */
declare const TEST_GREP: string;

/** Mocha's browser build, which runs in a web worker as in Node, leaves itself in the global scope. */
const { mocha: browserMocha, Mocha: MochaClass } = globalThis as unknown as {
  mocha: Mocha & { setup(options: Mocha.MochaOptions): void };
  Mocha: typeof Mocha;
};

/** An error with its stack and its cause, which tells why a wait was in vain. */
function described(error: Error): string {
  const text = error.stack ?? String(error);
  return error.cause instanceof Error ? `${text}\nCaused by: ${described(error.cause)}` : text;
}

/** Reports each test to the launcher as it ends. */
function reporter(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  const depth = (test: Mocha.Runnable) => test.titlePath().length - 1;
  runner.on('suite', (suite) => {
    if (suite.title) report({ kind: 'suite', title: suite.title });
  });
  runner.on('pass', (test) => {
    passed++;
    report({ kind: 'passed', title: test.title, depth: depth(test), milliseconds: test.duration ?? 0 });
  });
  runner.on('fail', (test, error: Error) => {
    failed++;
    report({ kind: 'failed', title: test.title, depth: depth(test), error: described(error) });
  });
  runner.on('end', () => report({ kind: 'end', passed, failed }));
}

browserMocha.setup({
  ui: 'bdd',
  timeout: 60_000,
  // The type knows only Node's reporters by name and class; the browser build takes a plain function as well.
  reporter: reporter as unknown as Mocha.ReporterConstructor,
  ...(TEST_GREP ? { grep: TEST_GREP } : {}),
  forbidOnly: true,
});

// Before the first file that is made for a test: VS Code begins to watch the workspace some time after the window is there.
before(() => watched(vscode.Uri.joinPath(workspaceFolder(), 'any.txt')));

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Not its own `run`, which wants a page's address; the one beneath it.
    MochaClass.prototype.run.call(browserMocha, (failures) =>
      failures ? reject(new Error(`${failures} tests failed`)) : resolve(),
    );
  });
}
