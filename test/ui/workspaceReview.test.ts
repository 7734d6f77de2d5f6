import { assert } from 'chai';
import { uiTest } from './support/uiTest';

describe('reviewing the workspace', () => {
  const options = {
    files: { 'one.md': 'Am Freitag kam er, am Montag ging er.\n', 'two.md': 'Am Dienstag schwieg er.\n' },
    open: ['one.md'],
    settings: { 'sourceAnnotator.files': '*.md' },
  } as const;

  uiTest(
    'accepts many in all sources as one step, goes from source to source, links marks',
    options,
    async (workbench) => {
      const { page } = workbench;
      const annotations = async (name: string): Promise<{ status: string }[]> =>
        workbench.read(`${name}.annotations.json`).then(
          (json) => JSON.parse(json).items,
          () => [],
        );
      const decided = (one: number, two: number) =>
        workbench.waitFor(`${one} and ${two} decisions`, async () => {
          const counts = [(await annotations('one.md')).length, (await annotations('two.md')).length];
          return counts.join() === [one, two].join();
        });
      const title = (text: string) => page.locator('.quick-input-widget:visible .quick-input-title', { hasText: text });
      await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) === 2);

      await workbench.command('Source Annotator: Accept Many Suggestions by Certainty…');
      await title('Suggestions of this source').waitFor();
      await workbench.choices.filter({ hasText: 'In all sources of the workspace…' }).click();
      await title('Suggestions of all sources').waitFor();
      await workbench.choices.filter({ hasText: '3 of 3' }).click();
      await title('Accept 3 suggestions in 2 sources').waitFor();
      await workbench.choices.filter({ hasText: 'Dienstag' }).waitFor();
      await workbench.screenshot('accept-many-everywhere');
      await workbench.press('Enter');
      await decided(2, 1);
      await page.locator('.editor-instance .view-line').first().click();
      await workbench.press('Control+Alt+a', 'z');
      await decided(0, 0);

      await workbench.command('Source Annotator: Review Suggestions…');
      await workbench.choices.filter({ hasText: 'All sources one by one, in reading order' }).click();
      await page.locator('.statusbar-item', { hasText: 'Annotating: 0 of 2' }).waitFor();
      await workbench.waitFor('the first suggestion', async () => (await workbench.cursor()).includes('(7 selected)'));
      await workbench.press('Enter', 'Enter');
      await page.locator('.tab.active[data-resource-name="two.md"]').waitFor();
      await workbench.waitFor('its suggestion', async () => (await workbench.cursor()).includes('(8 selected)'));
      await workbench.press('Enter');
      await workbench.notification('No suggestion is left in any source of the workspace.').waitFor();
      await decided(2, 1);

      await page.locator('.tab[data-resource-name="one.md"]').click();
      await workbench.select('Freitag');
      await workbench.press('Control+Alt+a', 'l');
      await workbench.choices.filter({ hasText: 'Montag' }).click();
      await title('Link “Freitag” to “Montag”').waitFor();
      await workbench.answer('before');
      await decided(3, 1);
      const [, , link] = await annotations('one.md');
      assert.include(JSON.stringify(link), 'before');
      await workbench.select('Freitag');
      await workbench.press('Control+k', 'Control+i');
      const card = page.locator('.monaco-hover:visible', { hasText: 'before' });
      await card.waitFor();
      await workbench.screenshot('hover-link');
      await card.getByText('Delete link').click();
      await decided(2, 1);
    },
  );

  uiTest('goes from the least certain suggestion of all sources to the next', options, async (workbench) => {
    const { page } = workbench;
    const decided = async () => {
      const files = ['one.md', 'two.md'].map((name) => workbench.read(`${name}.annotations.json`).catch(() => '{}'));
      return (await Promise.all(files)).flatMap((json) => JSON.parse(json).items ?? []).length;
    };
    await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) === 2);
    await workbench.command('Source Annotator: Review Suggestions…');
    await workbench.choices.filter({ hasText: 'All sources, the least certain of all first' }).click();
    await page.locator('.statusbar-item', { hasText: 'Annotating' }).waitFor();
    const tabs = new Set<string | null>();
    const places = new Set<string>();
    for (const count of [1, 2, 3]) {
      await workbench.waitFor('the next suggestion', async () => {
        const tab = await page.locator('.tab.active').getAttribute('data-resource-name');
        const cursor = await workbench.cursor();
        if (!cursor.includes('selected') || places.has(`${tab} ${cursor}`)) return false;
        places.add(`${tab} ${cursor}`);
        tabs.add(tab);
        return true;
      });
      await workbench.press('Enter');
      await workbench.waitFor(`${count} decisions`, async () => (await decided()) === count);
    }
    assert.sameMembers([...tabs], ['one.md', 'two.md']);
    await workbench.notification('No suggestion is left in any source of the workspace.').waitFor();
  });
});
