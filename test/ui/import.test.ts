import { join } from 'node:path';
import { uiTest } from './support/uiTest';

const TEXT = 'Der Bericht 😀 kam spät an.\n';
const LABELS = `${JSON.stringify({ text: TEXT, document: 'a.txt', label: [[4, 11, 'MISC']] })}\n`;

describe('importing', () => {
  const options = { files: { 'a.txt': TEXT, 'labels.jsonl': LABELS }, open: ['a.txt'] } as const;

  uiTest('shows what would change, adds it, and undoes it', options, async (workbench) => {
    await workbench.command('Source Annotator: Import Annotations…');
    const input = workbench.page.locator('.quick-input-widget:visible input.input');
    await workbench.waitFor('the file dialogue', async () => (await input.inputValue()).endsWith('/seeds/'));
    await workbench.answer(join(workbench.folder, 'labels.jsonl'));
    await workbench.choose('doccano JSONL');
    const dialogue = workbench.page.locator('.monaco-dialog-box', { hasText: 'Add 1 annotations to 1 sources?' });
    await dialogue.waitFor();
    await workbench.screenshot('import');
    await dialogue.getByRole('button', { name: 'Import' }).click();
    await workbench.waitFor('the annotation', async () =>
      (await workbench.read('a.txt.annotations.json')).includes('"exact": "Bericht"'),
    );
    await workbench.waitFor('a solid mark', async () => (await workbench.marksDrawn('solid')) > 0);
    await workbench.command('Source Annotator: Undo Annotation Step');
    await workbench.waitFor('no solid mark', async () => (await workbench.marksDrawn('solid')) === 0);
  });
});
