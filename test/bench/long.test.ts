import { openWorkbench } from '../ui/support/openWorkbench';
import type { Workbench } from '../ui/support/workbench';
import { dated } from './support/dated';
import { measure, measureFrames, row } from './support/measure';

/** What the extension beside ours tells after one of its commands (scripts/bench-editor.mjs), in milliseconds. */
async function tell(workbench: Workbench, command: string): Promise<number> {
  const told = async () => JSON.parse(await workbench.read('told.json').catch(() => '{"number": 0}'));
  const { number } = await told();
  await workbench.command(`Bare: ${command}`);
  await workbench.waitFor('the answer', async () => (await told()).number > number, 60_000);
  return (await told()).value;
}

async function longestBlock(workbench: Workbench, action: () => Promise<void>): Promise<number> {
  await tell(workbench, 'reset');
  await action();
  return tell(workbench, 'longest');
}

describe('10 MB', function () {
  this.timeout(600_000);
  const files = { 'long.txt': dated(10_000_000), 'short.txt': 'Am Freitag schwieg er.\n' };

  it('opening, typing and scrolling, with the extension and with the file left alone by it', async () => {
    for (const [name, settings] of [
      ['no source', { 'sourceAnnotator.files': 'nothing' }],
      ['marked', {}],
    ] as const) {
      const workbench = await openWorkbench({ files, open: ['short.txt'], settings });
      try {
        await workbench.page.waitForTimeout(3000);
        const start = Date.now();
        let marks = Number.NaN;
        const blocked = await longestBlock(workbench, async () => {
          await workbench.openFile('long.txt');
          const opened = Date.now();
          if (name === 'marked') {
            await workbench.marks.first().waitFor();
            marks = Date.now() - opened;
          }
          await workbench.page.waitForTimeout(20_000);
        });
        console.log(`${name}: opened after ${Date.now() - start - 20_000} ms, of which to the first mark ${marks} ms`);
        console.log(
          `${name}: while opening and 20 s after, the extension host was not free for ${blocked.toFixed(1)} ms at most`,
        );
        await workbench.goTo(5000, 5);
        const letters: number[] = [];
        const typing = await longestBlock(workbench, async () => {
          for (let i = 0; i < 40; i++) {
            letters.push(await measure(workbench, 'x', 'text'));
            await workbench.page.waitForTimeout(80);
          }
        });
        row(`key to drawn letter, ${name}`, letters);
        console.log(`${name}: while typing, the extension host was not free for ${typing.toFixed(1)} ms at most`);
        row(`between two frames while scrolling, ${name}`, await measureFrames(workbench, 5000));
      } finally {
        await workbench.close();
      }
    }
  });
});
