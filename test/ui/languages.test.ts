import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import { uiTest } from './support/uiTest';

const TEXT = `Am Freitag sprach Erika Mustermann in Berlin mit dem Kanzler. „Wir bleiben in Europa“, sagte Erika Mustermann.
Am Montag schwieg sie, am Dienstag auch. Die Europäische Kommission zahlte 20 Millionen Euro.
`;

const readStrings = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));

for (const language of ['de', 'nl'] as const) {
  const manifest = readStrings(`package.nls.${language}.json`);
  const bundle = readStrings(`l10n/bundle.l10n.${language}.json`);
  const named = (key: string) => {
    const text = manifest[key];
    assert.isString(text, key);
    return text ?? '';
  };
  const said = (text: string) => {
    assert.property(bundle, text);
    return bundle[text] ?? '';
  };

  describe(`the extension in the window's language, ${language}`, () => {
    const options = {
      files: { 'a.txt': TEXT },
      open: ['a.txt'],
      language,
      theme: language === 'de' ? 'light' : 'dark',
    } as const;

    uiTest('says everything in it', options, async (workbench) => {
      const { page } = workbench;
      const picture = (name: string) => workbench.screenshot(`${language}-${name}`);
      const command = (key: string) => workbench.command(`Source Annotator: ${named(key)}`);
      const picker = page.locator('.quick-input-widget:visible');
      const close = async () => {
        await workbench.press('Escape');
        await picker.waitFor({ state: 'hidden' });
      };
      await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) > 3);
      await workbench.showContainer('Source Annotator');
      await workbench.rows(named('view.entities')).first().waitFor();
      await workbench.rows(named('view.quotes')).first().waitFor();
      await workbench.select('Freitag');

      await command('command.toggleMode');
      const status = page.locator('.statusbar-item', { hasText: said('Annotating') });
      await status.waitFor();
      await workbench.press('h');
      await picker.getByText(said('Keys while annotating')).waitFor();
      await workbench.choices.filter({ hasText: named('command.acceptEntity') }).waitFor();
      await picture('keys');
      await close();
      await workbench.press('n');
      await workbench.answer('Wann?');
      await page.locator('.comment-range-glyph.comment-thread').first().waitFor();
      await page.locator(`.pane-header[aria-label^="${named('view.notes')}"]`).click();
      await workbench.rows(named('view.notes')).filter({ hasText: 'Wann?' }).waitFor();
      await workbench.select('Erika Mustermann');
      await workbench.press('Control+k', 'Control+i');
      const card = page.locator('.monaco-hover:visible', { hasText: said('Person') });
      await card.waitFor();
      assert.include(await card.innerText(), said('Change type'));
      await picture('views');
      await workbench.press('Escape');

      await command('command.review');
      await workbench.choices.filter({ hasText: said('This source, in reading order') }).waitFor();
      await picture('review');
      await close();
      await command('command.acceptAbove');
      await workbench.choices.filter({ hasText: said('In all sources of the workspace…') }).waitFor();
      await picture('accept-many');
      await close();
      await command('command.filterMarks');
      await workbench.choices.filter({ hasText: said('Suggestions of the machine') }).waitFor();
      await picture('filter');
      await close();
      await workbench.press('F1');
      await picker.locator('input.input').fill('>Source Annotator');
      await workbench.choices.filter({ hasText: 'Source Annotator' }).first().waitFor();
      await picture('commands');
      await close();

      await workbench.command('Welcome: Open Walkthrough...');
      await workbench.choose(named('walkthrough.title'));
      await page.locator('.getting-started-step', { hasText: named('walkthrough.open.title') }).waitFor();
      await picture('walkthrough');
    });
  });
}
