import { uiTest } from './support/uiTest';

const TEXT = 'Am Freitag sprach Erika Mustermann in Berlin.\nAm Montag schwieg sie, am Dienstag auch.\n';
const SIDECAR = 'a.txt.annotations.json';
const TYPES = JSON.stringify({
  types: [{ id: 'EVENT', label: 'Event', key: 'y', color: { light: '#7a3e9d', dark: '#c79bf2' }, words: ['schwieg'] }],
});

describe('reviewing', () => {
  uiTest(
    'goes from suggestion to suggestion, shows keys, accepts many at once, in every theme',
    { files: { 'a.txt': TEXT, 'annotation-types.json': TYPES }, open: ['a.txt'] },
    async (workbench) => {
      const { page, choices } = workbench;
      const count = async () => JSON.parse(await workbench.read(SIDECAR)).items.length;
      const ask = async (command: string, choice: string) => {
        await workbench.command(`Source Annotator: ${command}`);
        await choices.filter({ hasText: choice }).waitFor();
      };
      const close = async () => {
        await workbench.press('Escape');
        await choices.first().waitFor({ state: 'hidden' });
      };
      await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) > 3);
      await ask('Review Suggestions…', 'This source, least certain first');
      await workbench.press('Enter');
      await page.locator('.statusbar-item', { hasText: 'Annotating' }).waitFor();
      for (const theme of ['highContrast', 'dark', 'light'] as const) {
        await workbench.useTheme(theme);
        await ask('Review Suggestions…', 'This source, least certain first');
        await workbench.screenshot(`review-${theme}`);
        await close();
        await workbench.press('h');
        await choices.first().waitFor();
        await workbench.screenshot(`keys-${theme}`);
        await close();
        await workbench.press('Control+k', 'Control+i');
        await page.locator('.monaco-hover:visible').first().waitFor();
        await workbench.screenshot(`hover-annotating-${theme}`);
        await workbench.press('Escape');
        await ask('Accept Many Suggestions by Certainty…', '6 of 6');
        await workbench.screenshot(`accept-many-${theme}`);
        await close();
      }

      await workbench.press('Enter');
      await workbench.waitFor('a decision', async () => (await count()) === 1);
      await ask('Accept Many Suggestions by Certainty…', '5 of 5');
      // The last one takes all of them.
      await choices.filter({ hasText: '5 of 5' }).click();
      await page.locator('.quick-input-widget:visible .quick-input-title', { hasText: 'Accept 5' }).waitFor();
      await workbench.press('Enter');
      const all = await workbench.waitFor('all decisions', async () => (await count()) > 3 && (await count()));
      await page.locator('.monaco-editor .view-line').first().click();
      await workbench.press('u');
      await workbench.waitFor('one step back', async () => (await count()) === 1);
      await workbench.press('Shift+u');
      await workbench.waitFor('one step forward', async () => (await count()) === all);
    },
  );
});
