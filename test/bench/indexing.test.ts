import { assert } from 'chai';
import { makeCorpus } from '../../src/training/bench/index/corpus';
import { openWorkbench } from '../ui/support/openWorkbench';
import type { Workbench } from '../ui/support/workbench';
import { measure, row } from './support/measure';

/** A person types on for a while, at about seven keys a second. */
async function type(workbench: Workbench, keys: number): Promise<number[]> {
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    times.push(await measure(workbench, 'x', 'text'));
    await workbench.page.waitForTimeout(80);
  }
  return times;
}

describe('a workspace of 10,000 sources', function () {
  this.timeout(600_000);
  const made = Array.from(makeCorpus(10_000, 5_000), ({ source, text }) => [source, text] as const);

  it('typing while it is indexed for the first time, and after that was stopped', async () => {
    const files = Object.fromEntries(made);
    const [open = ''] = made[5] ?? [];
    const workbench = await openWorkbench({ files, open: [open] });
    try {
      const indexing = workbench.page.locator('.statusbar-item', { hasText: 'Source Annotator: indexing' });
      const progress = async () =>
        Number(/(\d+)\/\d+/.exec((await indexing.textContent({ timeout: 1000 })) ?? '')?.[1]);
      await workbench.waitFor('the first sources', async () => (await progress()) > 100, 120_000);
      await workbench.goTo(3, 1);
      const before = await progress();
      const during = await type(workbench, 150);
      assert.isAbove(await progress(), 0, 'it is still indexing');
      console.log(`  ${(await progress()) - before} sources were indexed between the keys`);
      await workbench.waitFor('it to go on', async () => (await progress()) > before + 50, 60_000);
      await workbench.command('Source Annotator: Stop Indexing the Workspace');
      await indexing.waitFor({ state: 'detached' });
      await workbench.goTo(3, 1);
      row('key to drawn letter, while indexing', during);
      row('key to drawn letter, indexing stopped', await type(workbench, 150));
    } finally {
      await workbench.close();
    }
  });
});
