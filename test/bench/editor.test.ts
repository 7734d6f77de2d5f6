import { assert } from 'chai';
import { openWorkbench } from '../ui/support/openWorkbench';
import { dated } from './support/dated';
import { measure, row } from './support/measure';

describe('1 MB with 5,000 marks', function () {
  this.timeout(600_000);
  const files = { 'long.txt': dated(1_000_000) };

  async function typing(settings: Record<string, unknown>): Promise<number[]> {
    const workbench = await openWorkbench({ files, open: ['long.txt'], settings });
    try {
      await workbench.page.waitForTimeout(8000);
      await workbench.goTo(1000, 5);
      const times: number[] = [];
      for (let i = 0; i < 40; i++) times.push(await measure(workbench, 'x', 'text'));
      return times;
    } finally {
      await workbench.close();
    }
  }

  it('from the key to the drawn mark', async () => {
    const workbench = await openWorkbench({ files, open: ['long.txt'] });
    try {
      await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) > 4, 120_000);
      await workbench.goTo(20, 1);
      await workbench.press('Control+Alt+a', 'Space');
      await workbench.page.locator('.statusbar-item', { hasText: 'Annotating' }).waitFor();
      await workbench.press('j');
      await workbench.page.waitForTimeout(1000);
      const bare: number[] = [];
      const times: number[] = [];
      // In turn, so that a busy moment of the machine counts for both.
      for (let i = 0; i < 40; i++) {
        bare.push(await measure(workbench, 'Control+Alt+F9', 'solid'));
        await workbench.page.waitForTimeout(300);
        times.push(await measure(workbench, 'Enter', 'solid'));
        await workbench.page.waitForTimeout(300);
      }
      row('key to drawn mark, a bare command', bare);
      row('key to drawn mark', times);
      assert.isNotEmpty(times);
    } finally {
      await workbench.close();
    }
  });

  it('typing, with the extension and with the file left alone by it', async () => {
    row('key to drawn letter, no source', await typing({ 'sourceAnnotator.files': 'nothing' }));
    row('key to drawn letter, marked', await typing({}));
  });
});
