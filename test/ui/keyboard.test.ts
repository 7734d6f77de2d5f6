import { assert } from 'chai';
import { uiTest } from './support/uiTest';

const TEXT = 'Am Freitag sprach Erika Mustermann in Berlin.\n„Wir warten“, sagte Erika Mustermann am Freitag.\n';
const SIDECAR = 'a.txt.annotations.json';

describe('work by keyboard', () => {
  uiTest(
    'annotates, accepts, notes, undoes, and finds it all again',
    { files: { 'a.txt': TEXT }, open: ['a.txt'] },
    async (workbench) => {
      const decided = (count: number) =>
        workbench.waitFor(`${count} annotations in the sidecar`, async () => {
          const { items } = JSON.parse(await workbench.read(SIDECAR));
          return items.length === count;
        });
      await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) > 0);
      assert.equal(await workbench.marksDrawn('solid'), 0);

      const badge = () => workbench.badge('Source Annotator');
      const open = await workbench.waitFor('the number of open suggestions', badge);
      await workbench.select('Berlin');
      await workbench.press('Control+Alt+a', 'a');
      await workbench.choose('Place');
      await decided(1);

      await workbench.select('Freitag');
      await workbench.press('Control+Alt+a', 'Enter');
      await decided(2);
      await workbench.waitFor('two fewer open suggestions', async () => (await badge()) === open - 2);
      await workbench.waitFor('solid marks', async () => (await workbench.marksDrawn('solid')) >= 2);

      await workbench.press('Control+Alt+a', 'c');
      await workbench.answer('Which Friday?');
      await workbench.waitFor('the note', async () => (await workbench.read(SIDECAR)).includes('Which Friday?'));

      await workbench.select('Erika Mustermann');
      await workbench.press('Control+Alt+a', 'a');
      await workbench.choose('Organisation');
      await decided(3);
      await workbench.press('Control+Alt+a', 'z');
      await decided(2);
      await workbench.screenshot('keyboard');

      await workbench.reload();
      await workbench.waitFor('the annotations to be back', async () => (await workbench.marksDrawn('solid')) >= 2);
      assert.equal(await workbench.read('a.txt'), TEXT);
    },
  );
});
