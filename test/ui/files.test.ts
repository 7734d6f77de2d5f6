import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { newId } from '../../src/core/annotations/id';
import { add } from '../../src/core/annotations/operations/edit';
import { emptySidecar } from '../../src/core/annotations/sidecar/names';
import { writeSidecar } from '../../src/core/annotations/sidecar/write';
import { uiTestsInOneWindow } from './support/uiTest';

const RENAMED = 'Der Bericht kam spät an.\n';
const IMPORTED = 'Der Bericht 😀 kam spät an.\n';

/** The sidecar of a source `old.txt` with the text of the renamed one, in which one word is annotated. */
function sidecar(): string {
  const act = { now: '2026-01-01T00:00:00.000Z', newId };
  const body = { kind: 'mention', type: 'MISC', entity: null } as const;
  return writeSidecar(add(emptySidecar('old.txt'), RENAMED, [{ start: 4, end: 11 }], body, act), RENAMED);
}

describe('files in and out', () => {
  const files = {
    'renamed.txt': RENAMED,
    'old.txt.annotations.json': sidecar(),
    'imported.txt': IMPORTED,
    'labels.jsonl': `${JSON.stringify({ text: IMPORTED, document: 'imported.txt', label: [[4, 11, 'MISC']] })}\n`,
    'exported.txt': 'Am Freitag sprach Erika Mustermann in Berlin.\n',
  };

  uiTestsInOneWindow(
    { files, open: ['renamed.txt'] },
    {
      'a source that another program renamed is offered its annotations, which are found by its content': async (
        workbench,
      ) => {
        const offer = workbench.notification('holds annotations made for exactly this text');
        await offer.waitFor();
        // What is taken over is seen by way of what VS Code watches.
        await workbench.watched();
        assert.equal(await workbench.marksDrawn('solid'), 0);
        await offer.getByRole('button', { name: 'Take Over' }).click();
        await workbench.waitFor('the annotation', async () => (await workbench.marksDrawn('solid')) > 0);
        assert.include(await workbench.read('renamed.txt.annotations.json'), '"exact": "Bericht"');
      },
      'importing shows what would change, adds it, and undoes it': async (workbench) => {
        await workbench.openFile('imported.txt');
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
          (await workbench.read('imported.txt.annotations.json')).includes('"exact": "Bericht"'),
        );
        await workbench.waitFor('a solid mark', async () => (await workbench.marksDrawn('solid')) > 0);
        await workbench.command('Source Annotator: Undo Annotation Step');
        await workbench.waitFor('no solid mark', async () => (await workbench.marksDrawn('solid')) === 0);
      },
      'exporting writes the open source as a Markdown report beside it': async (workbench) => {
        await workbench.openFile('exported.txt');
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
      },
    },
  );
});
