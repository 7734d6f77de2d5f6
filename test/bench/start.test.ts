import { openWorkbench } from '../ui/support/openWorkbench';
import { row } from './support/measure';

const WINDOWS = 5;
/** Ours, and some of those that come with VS Code for comparison. */
const EXTENSIONS = ['Source Annotator', 'bare', 'Emmet', 'Git', 'JSON Language Features'];

describe('the start', function () {
  this.timeout(600_000);

  it('activation, as VS Code itself tells it: to load the code and to call activate', async () => {
    const times = new Map(EXTENSIONS.map((name) => [name, [] as number[]]));
    for (let i = 0; i < WINDOWS; i++) {
      const workbench = await openWorkbench({
        files: { 'short.txt': 'Am Freitag schwieg er.\n' },
        open: ['short.txt'],
      });
      try {
        await workbench.marks.first().waitFor();
        await workbench.command('Developer: Show Running Extensions');
        const list = workbench.page.locator('.runtime-extensions-editor .monaco-list');
        for (const [name, found] of times) {
          // From the top for each.
          await list.hover();
          await workbench.page.mouse.wheel(0, -10_000);
          const told = workbench.page.locator('.monaco-list-row', { hasText: name }).getByText(/Activation: \d+ms/);
          // The list, slowest first, holds only the rows that are in sight.
          await workbench.waitFor(name, async () => {
            if (await told.first().isVisible()) return true;
            await list.hover();
            await workbench.page.mouse.wheel(0, 200);
            return false;
          });
          const time = /(\d+)ms/.exec((await told.first().textContent()) ?? '')?.[1];
          found.push(Number(time));
        }
      } finally {
        await workbench.close();
      }
    }
    for (const [name, found] of times) row(`activation of ${name}`, found);
  });
});
