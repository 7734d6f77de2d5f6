import { assert } from 'chai';
import { uiTestsInOneWindow } from './support/uiTest';
import type { Workbench } from './support/workbench';

/** A row of the view "Entities" by the beginning of its label; only what is in sight is drawn. */
function row(workbench: Workbench, name: string) {
  return workbench
    .rows('Entities')
    .filter({ hasText: new RegExp(`^\\s*${name}`, 'u') })
    .first();
}

async function showWorkspace(workbench: Workbench): Promise<void> {
  await workbench.showContainer('Source Annotator');
  await workbench.command('Source Annotator: Show Entities of All Sources');
}

describe('the entities of the workspace', () => {
  uiTestsInOneWindow(
    { open: ['000_81b26b287d68cc9b.txt'] },
    {
      'are counted over all sources, listed by document, filtered while one types, and so are quotes': async (
        workbench,
      ) => {
        await showWorkspace(workbench);
        await workbench.waitFor('counts over sources', async () =>
          (await workbench.rows('Entities').allTextContents()).some((text) => / in [2-9] sources/u.test(text)),
        );
        await row(workbench, 'Xi Jinping').locator('.monaco-tl-twistie').click();
        await row(workbench, '004_98b1f44858d35dbe.txt').locator('.monaco-tl-twistie').click();
        await row(workbench, '.*line \\d+').waitFor();
        await workbench.screenshot('entities-workspace');

        await workbench.command('Source Annotator: Filter Entities…');
        await workbench.page.locator('.quick-input-widget:visible input.input').fill('russ');
        await workbench.waitFor('fewer entities', async () => {
          const names = await workbench.rows('Entities').locator('.label-name').allTextContents();
          return !names.includes('Xi Jinping') && names.some((name) => /russ/iu.test(name));
        });
        await workbench.screenshot('entities-filtered');
        await workbench.press('Escape');
        await row(workbench, 'Xi Jinping').waitFor();

        await workbench.command('Source Annotator: Group Entities by Type or by Document');
        await workbench.waitFor('the sources', async () =>
          (await workbench.rows('Entities').allTextContents()).some((text) => text.includes('.txt')),
        );
        await workbench.screenshot('entities-by-document');

        // The view below them is done the same way: who speaks in all sources, then the sources in which somebody does.
        const quotes = (pattern: RegExp) => workbench.rows('Quotes').filter({ hasText: pattern }).first();
        await workbench.command('Source Annotator: Show Quotes of All Sources');
        await quotes(/^\s*Wladimir Putin\d/u).waitFor();
        await workbench.screenshot('quotes-by-speaker');
        await workbench.command('Source Annotator: Group Quotes by Speaker or by Document');
        const source = quotes(/^\s*001_\w+\.txt/u);
        await source.locator('.monaco-tl-twistie').click();
        await quotes(/ · line \d+/u).click();
        await workbench.page.locator('.tab.active[data-resource-name^="001_"]').waitFor();
        await workbench.screenshot('quotes-by-document');
      },
      'stand in a concordance, a row for each mention': async (workbench) => {
        await workbench.openFile('000_81b26b287d68cc9b.txt');
        await workbench.command('Source Annotator: Concordance of Entity or Text…');
        await workbench.page.locator('.quick-input-widget:visible input.input').fill('China');
        await workbench.choices.filter({ hasText: 'sources' }).first().waitFor();
        await workbench.press('Enter');
        await workbench.page.locator('.tab.active[data-resource-name="China.concordance"]').waitFor();
        await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
        await workbench.waitFor('the rows', async () => (await workbench.marks.count()) > 5);
        await workbench.screenshot('concordance');
        await workbench.goTo(3);
        await workbench.press('Control+Alt+a', 'Enter');
        await workbench.waitFor('the row to be decided', async () => (await workbench.marksDrawn('solid')) === 1);
        await workbench.screenshot('concordance-decided');
        const items = async () => JSON.parse(await workbench.read('000_81b26b287d68cc9b.txt.annotations.json')).items;
        assert.lengthOf(await items(), 1);
        // Two rows at once: rejected, they are no mentions any more.
        await workbench.goTo(4);
        await workbench.press('Shift+ArrowDown', 'Control+Alt+a', 'Backspace');
        await workbench.waitFor('both to be rejected', async () => (await items()).length === 3);
        await workbench.goTo(3);
        await workbench.press('Enter');
        await workbench.page.locator('.tab.active[data-resource-name$=".txt"]').waitFor();
      },
    },
  );

  uiTestsInOneWindow(
    {
      files: {
        'a.txt': 'Aus Liechtenstein nach Andorra.\n',
        'other.txt': 'In Andorra schneit es.\n',
        'c.txt': 'Aus Monaco nach Luxemburg.\nGestern schwieg Monaco.\n',
        'fourth.txt': 'In Monaco schneit es.\n',
      },
      open: ['other.txt', 'a.txt'],
    },
    {
      'become one when one is dragged on another, in every source, until that is undone': async (workbench) => {
        await workbench.showContainer('Source Annotator');
        await row(workbench, 'Andorra.*2 in 2 sources').waitFor();
        // The view below says so rather than to advise to open a source.
        await workbench.page.getByText('Nobody is quoted in this source.').waitFor();

        await workbench.select('Andorra');
        await workbench.press('Shift+F12');
        const peek = workbench.page.locator('.peekview-widget');
        await peek.locator('.monaco-list-row', { hasText: 'other.txt' }).waitFor();
        assert.include(await peek.innerText(), 'References (2)');
        await workbench.screenshot('entities-peek');
        await workbench.press('Escape');
        await peek.waitFor({ state: 'detached' });

        await row(workbench, 'Andorra').dragTo(row(workbench, 'Liechtenstein'));
        await workbench.notification('Andorra is now part of Liechtenstein').waitFor();
        await row(workbench, 'Andorra').waitFor({ state: 'detached' });
        await workbench.waitFor('the sum', async () =>
          ((await row(workbench, 'Liechtenstein').textContent()) ?? '').includes('2 here · 3 in 2 sources'),
        );
        await workbench.screenshot('entities-merged');
        const { items } = JSON.parse(await workbench.read('a.txt.annotations.json'));
        assert.lengthOf(items, 1);
        assert.deepEqual(items[0]['sa:same'], ['iso3166:AD']);

        await workbench.openFile('other.txt');
        await row(workbench, 'Liechtenstein').waitFor();
        await workbench.notification('is now part of').getByRole('button', { name: 'Undo' }).click();
        await row(workbench, 'Andorra').waitFor();
      },
      'are renamed, linked and split by what is typed, which holds in the other sources': async (workbench) => {
        await workbench.openFile('c.txt');
        const entities = async () => {
          const { items } = JSON.parse(await workbench.read('c.txt.annotations.json').catch(() => '{"items":[]}'));
          return items as { 'sa:entity'?: { 'sa:sameAs'?: string[] }; 'sa:different'?: string[] }[];
        };
        await workbench.showContainer('Source Annotator');
        await row(workbench, 'Monaco').waitFor();
        await workbench.goTo(1, 6);
        await workbench.command('Source Annotator: Rename Entity…');
        await workbench.answer('Fürstenstadt');
        await row(workbench, 'Fürstenstadt').waitFor();
        await workbench.goTo(1, 6);
        await workbench.command('Source Annotator: Link Entity to an Authority…');
        await workbench.answer('Q235');
        await workbench.waitFor('the link', async () =>
          (await entities()).some((item) =>
            item['sa:entity']?.['sa:sameAs']?.some((url) => /wikidata\.org\/.*Q235$/u.test(url)),
          ),
        );

        await workbench.goTo(2, 20);
        await workbench.command('Source Annotator: Split Entity…');
        await workbench.page.locator('.quick-input-widget:visible input.input').fill('Haus Hohenfels');
        await workbench.choices.filter({ hasText: 'new entity' }).waitFor();
        await workbench.press('Enter');
        await row(workbench, 'Haus Hohenfels').waitFor();
        await workbench.waitFor('the split', async () =>
          (await entities()).some((item) => item['sa:different']?.includes('iso3166:MC')),
        );
        await workbench.screenshot('entities-split');

        await workbench.openFile('fourth.txt');
        await row(workbench, 'Fürstenstadt').waitFor();
        await row(workbench, 'Haus Hohenfels').waitFor({ state: 'detached' });
        await workbench.openFile('c.txt');
        await workbench.command('Source Annotator: Undo Annotation Step');
        await row(workbench, 'Haus Hohenfels').waitFor({ state: 'detached' });
      },
    },
  );
});
