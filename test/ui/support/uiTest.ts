import { openWorkbench, type WorkbenchOptions } from './openWorkbench';
import type { Workbench } from './workbench';

/**
 * One test with a window of its own, which is closed at its end; a failure leaves test-results/failed-<title>.png.
 * `timeout` is in milliseconds, for a test that takes longer than most.
 */
export function uiTest(
  title: string,
  options: WorkbenchOptions,
  body: (workbench: Workbench) => Promise<void>,
  timeout?: number,
): void {
  const test = it(title, async () => {
    const workbench = await openWorkbench(options);
    try {
      await body(workbench);
    } catch (error) {
      await workbench.screenshot(`failed-${title.replace(/[^\p{L}\p{N}]+/gu, '-')}`).catch(() => {});
      throw error;
    } finally {
      await workbench.close();
    }
  });
  if (timeout !== undefined) test.timeout(timeout);
}
