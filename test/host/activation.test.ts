import { assert } from 'chai';
import { closeAll, extension, open, screenshot, seedCopy, seeds, waitFor } from './support/workspace';

describe('activation', () => {
  afterEach(closeAll);

  it('happens when a source is opened', async () => {
    await open(await seedCopy(seeds.first));
    await waitFor('the extension to be active', () => extension().isActive);
    await screenshot('host-activation');
    assert.isTrue(extension().isActive);
  });
});
