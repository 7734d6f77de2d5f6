import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assert } from 'chai';
import { uiTest } from './support/uiTest';

// Runs in the page.
declare function getComputedStyle(element: unknown, pseudo: string): { readonly content: string };

const SAMPLE = '003_79c815f5f65dac68.txt';
const STEPS = ['Open a source', 'Decide with single keys', 'Bring your own types', 'Take it with you'];

describe('first steps', () => {
  uiTest('a walkthrough of four steps with pictures, and the samples in a folder of choice', {}, async (workbench) => {
    const { page } = workbench;
    await workbench.showContainer('Source Annotator');
    await page.locator('.sidebar .welcome-view-content', { hasText: 'Open the Sample Sources' }).waitFor();
    await workbench.screenshot('welcome');
    await workbench.command('Welcome: Open Walkthrough...');
    await workbench.choose('Annotate your first source');
    // Without the side bar, which leaves no room for the pictures.
    await workbench.press('Control+b');
    for (const [index, title] of STEPS.entries()) {
      await page.locator('.getting-started-step .step-title', { hasText: title }).click();
      await page.locator('.getting-started-step.expanded', { hasText: title }).waitFor();
      // The picture is a frame of its own, in the colours of the theme.
      await workbench.waitFor('the picture', async () => {
        const frames = page.frames().filter((frame) => frame.url().includes('fake.html'));
        const drawn = await Promise.all(frames.map((frame) => frame.locator('svg').first().isVisible()));
        return drawn.some((isDrawn) => isDrawn);
      });
      await workbench.screenshot(`walkthrough-${index + 1}`);
    }

    const target = join(dirname(workbench.folder), 'chosen');
    await mkdir(target);
    const opened = page.context().waitForEvent('page');
    const input = page.locator('.quick-input-widget:visible input.input');
    await workbench.waitFor('the folder to be asked for', async () => {
      // The picture's frame may take the focus when it is drawn, which closes what asks: then once more.
      if (!(await input.isVisible())) await workbench.command('Source Annotator: Open the Sample Sources…');
      return (await input.inputValue({ timeout: 10_000 })).endsWith('/seeds/');
    });
    await input.fill(`${target}/`);
    // While the dialog still looks at the folder, its button does nothing.
    await workbench.waitFor(
      'the empty folder',
      async () => (await workbench.choices.allInnerTexts()).join().trim() === '..',
    );
    await workbench.screenshot('samples-where');
    await page.locator('.quick-input-widget:visible .monaco-button', { hasText: 'Copy the Samples Here' }).click();
    const folder = join(target, 'Source Annotator Samples');
    await workbench.waitFor('the samples', async () => (await readdir(folder)).includes(SAMPLE));
    const window = await opened;
    await window.locator('.explorer-folders-view .monaco-list-row', { hasText: SAMPLE }).waitFor({ timeout: 90_000 });
    assert.sameMembers(
      (await readdir(folder)).filter((name) => name.endsWith('.txt')),
      (await readdir(workbench.folder)).filter((name) => name.endsWith('.txt')),
    );
  });

  const options = {
    files: { 'first.txt': 'Am Freitag kam er.\n', 'second.txt': 'Am Montag ging er.\n' },
    open: ['second.txt', 'first.txt'],
    settings: { 'explorer.fileNesting.enabled': true },
  };
  uiTest('badges in the explorer tell which sources are begun and done', options, async (workbench) => {
    const { page } = workbench;
    const row = (name: string) =>
      page.locator('.explorer-folders-view .monaco-list-row', { has: page.getByText(name, { exact: true }) });
    const badge = (name: string) =>
      row(name)
        .locator('.monaco-icon-label')
        .evaluate((label) => getComputedStyle(label, '::after').content);
    const hasBadge = (name: string, sign: string) =>
      workbench.waitFor(`${sign} at ${name}`, async () => (await badge(name)).includes(sign));
    await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) > 0);
    // The sidecar is written past VS Code.
    await workbench.watched();
    await workbench.select('Freitag');
    await workbench.command('Source Annotator: Accept Suggestion');
    await hasBadge('first.txt', '•');
    // Its sidecar is inside of it.
    await row('first.txt').and(page.locator('[aria-expanded="false"]')).waitFor();
    assert.equal(await row('first.txt.annotations.json').count(), 0);
    await workbench.command('Source Annotator: Mark Source as Done or Open');
    await hasBadge('first.txt', '✓');
    await workbench.openFile('second.txt');
    await workbench.command('Source Annotator: Mark Source as Done or Open');
    await hasBadge('second.txt', '✓');
    assert.include(await row('first.txt').locator('.monaco-icon-label').getAttribute('aria-label'), 'Annotated: done');
    await workbench.screenshot('badges');
    // Also of a source that is not open: what its sidecar says.
    await workbench.press('Control+k', 'Control+w');
    await workbench.reload({ hasEditor: false });
    await hasBadge('first.txt', '✓');
    await row('first.txt').dblclick();
    await page.locator('.editor-instance .view-line').first().waitFor();
    await workbench.command('Source Annotator: Mark Source as Done or Open');
    await hasBadge('first.txt', '•');
  });
});
