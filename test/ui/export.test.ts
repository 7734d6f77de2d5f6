import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { uiTest } from './support/uiTest';

describe('exporting', () => {
  const options = { files: { 'a.txt': 'Am Freitag sprach Erika Mustermann in Berlin.\n' }, open: ['a.txt'] } as const;

  uiTest('writes the open source as a Markdown report beside it', options, async (workbench) => {
    await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) > 0);
    await workbench.command('Source Annotator: Export Annotations…');
    await workbench.choose('This source');
    await workbench.choose('Markdown report');
    await workbench.choose('Annotations and suggestions');
    // VS Code's own dialogue for a file name; it proposes one.
    const input = workbench.page.locator('.quick-input-widget:visible input.input');
    await workbench.waitFor('a proposed name', async () => (await input.inputValue()).endsWith('.md'));
    await input.press('Enter');
    await workbench.notification('Exported to').waitFor();
    const [report] = (await readdir(workbench.folder)).filter((name) => name.endsWith('.md'));
    assert.isDefined(report);
    const text = await readFile(join(workbench.folder, report ?? ''), 'utf8');
    assert.include(text, 'Berlin');
    await workbench.screenshot('exported');
  });
});
