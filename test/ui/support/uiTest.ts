import { openWorkbench, type WorkbenchOptions } from './openWorkbench';
import type { Workbench } from './workbench';

type Body = (workbench: Workbench) => Promise<void>;

/** Runs a test; a failure leaves test-results/failed-<title>.png. */
async function withPicture(title: string, workbench: Workbench, body: Body): Promise<void> {
  try {
    await body(workbench);
  } catch (error) {
    await workbench.screenshot(`failed-${title.replace(/[^\p{L}\p{N}]+/gu, '-')}`).catch(() => {});
    throw error;
  }
}

/**
 * One test with a window of its own, which is closed at its end. `timeout` is in milliseconds, for a test that takes longer than most.
 */
export function uiTest(title: string, options: WorkbenchOptions, body: Body, timeout?: number): void {
  const test = it(title, async () => {
    const workbench = await openWorkbench(options);
    try {
      await withPicture(title, workbench, body);
    } finally {
      await workbench.close();
    }
  });
  if (timeout !== undefined) test.timeout(timeout);
}

/**
 * Tests that share a window, in their order: for such as have files of their own and leave the window as they found it, since
 * half of what a short test takes is a window's start.
 */
export function uiTestsInOneWindow(options: WorkbenchOptions, tests: Readonly<Record<string, Body>>): void {
  describe('in one window', () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openWorkbench(options);
    });
    after(() => workbench.close());
    for (const [title, body] of Object.entries(tests)) it(title, () => withPicture(title, workbench, body));
  });
}
