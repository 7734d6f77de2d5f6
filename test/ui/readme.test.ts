import { assert } from 'chai';
import { uiTest } from './support/uiTest';

const SOURCE = '002_60d5d92e676d09a4.txt';

describe('the README', () => {
  // `npm run docs:picture` takes it over.
  uiTest(
    'has a picture of a sample at work',
    { open: [SOURCE], settings: { 'editor.minimap.enabled': false } },
    async (workbench) => {
      await workbench.showContainer('Source Annotator');
      await workbench.rows('Entities').first().waitFor();
      await workbench.rows('Quotes').first().waitFor();
      await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) > 5);
      await workbench.select('China');
      await workbench.press('Control+Alt+a', 'Enter');
      await workbench.waitFor('an accepted mention', async () => (await workbench.marksDrawn('solid')) > 0);
      await workbench.press('Control+Home', 'ArrowDown');
      await workbench.screenshot('readme-marks');
      assert.isAbove(await workbench.marksDrawn('dashed'), 5);
    },
  );
});
