import { assert } from 'chai';
import { uiTest } from './support/uiTest';

describe('a sample', () => {
  uiTest('opens in the workbench', { open: ['000_81b26b287d68cc9b.txt'] }, async (workbench) => {
    await workbench.screenshot('sample-light');
    assert.include(await workbench.page.title(), '000_81b26b287d68cc9b.txt');
  });
});
