import { assert } from 'chai';
import { openWorkbench } from '../ui/support/openWorkbench';
import { dated } from './support/dated';
import { measure, row } from './support/measure';

describe('1 MB with 5,000 marks', function () {
  this.timeout(600_000);
  const files = { 'long.txt': dated(1_000_000) };

  /** A window of its own on the long text, with settings of its own. */
  async function typist(settings: Record<string, unknown>) {
    const own = { '.vscode/settings.json': JSON.stringify(settings) };
    const workbench = await openWorkbench({ files: { ...files, ...own }, open: ['long.txt'] });
    await workbench.page.waitForTimeout(8000);
    await workbench.goTo(1000, 5);
    return { workbench, times: [] as number[] };
  }

  const inBrowser = { 'remote.extensionKind': { 'source-annotator.source-annotator': ['web'], 'test.bare': ['web'] } };
  for (const [where, settings] of [
    ['beside the server', {}],
    ['in the browser', inBrowser],
  ] as const) {
    it(`from the key to the drawn mark, the extension host ${where}`, () => keysToMarks(where, settings));
  }

  async function keysToMarks(where: string, settings: Record<string, unknown>) {
    const workbench = await openWorkbench({ files, open: ['long.txt'], settings });
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
      for (let i = 0; i < 60; i++) {
        bare.push(await measure(workbench, 'Control+Alt+F9', 'solid'));
        await workbench.page.waitForTimeout(300);
        times.push(await measure(workbench, 'Enter', 'solid'));
        await workbench.page.waitForTimeout(300);
      }
      console.log(`the extension host ${where}:`);
      row('key to drawn mark, a bare command', bare);
      row('key to drawn mark', times);
      assert.isNotEmpty(times);
    } finally {
      await workbench.close();
    }
  }

  it('typing, with the extension and with the file left alone by it', async () => {
    const without = await typist({ 'sourceAnnotator.files': 'nothing' });
    const marked = await typist({});
    try {
      // In turn, as above.
      for (let i = 0; i < 60; i++) {
        for (const { workbench, times } of [without, marked]) times.push(await measure(workbench, 'x', 'text'));
      }
      row('key to drawn letter, no source', without.times);
      row('key to drawn letter, marked', marked.times);
    } finally {
      for (const { workbench } of [without, marked]) await workbench.close();
    }
  });
});
