import { readFileSync } from 'node:fs';
import { uiTest } from './support/uiTest';

for (const language of ['en', 'de'] as const) {
  const nls = JSON.parse(readFileSync(language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`, 'utf8'));
  describe('zz', () => {
    uiTest(
      `zz ${language}`,
      { language, open: ['a.txt'], files: { 'a.txt': 'Am Freitag kam er.\n' } },
      async (workbench) => {
        const { page } = workbench;
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type()))
            console.log(language, 'CONSOLE', message.text().slice(0, 600));
        });
        page.on('pageerror', (error) => console.log(language, 'PAGEERROR', String(error.stack).slice(0, 900)));
        await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) > 0);
        await workbench.command(`Source Annotator: ${nls['command.toggleMode']}`);
        await workbench.page.waitForTimeout(2000);
        console.log(language, '-- h');
        await workbench.press('h');
        await workbench.page.waitForTimeout(3000);
        await workbench.screenshot(`zz-${language}`);
        console.log(language, await workbench.choices.count(), 'rows');
        await workbench.press('ArrowDown');
        await workbench.page.waitForTimeout(1000);
        console.log(language, await workbench.choices.count(), 'rows after a key');
        await workbench.press('Escape');
        await workbench.page.waitForTimeout(1000);
        await workbench.press('h');
        await workbench.page.waitForTimeout(2000);
        console.log(language, await workbench.choices.count(), 'rows second time');
      },
    );
  });
}
