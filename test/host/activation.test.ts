import { assert } from 'chai';
import { closeAll, extension, host, open, seedCopy, seeds, waitFor } from './support/workspace';

describe('activation', () => {
  afterEach(closeAll);

  it('happens when a source is opened', async () => {
    await open(await seedCopy(seeds.german));
    await waitFor('the extension to be active', () => extension().isActive);
    assert.isTrue(extension().isActive);
  });

  it('is in the extension host that is under test', () => {
    assert.equal(typeof importScripts, host === 'web' ? 'function' : 'undefined');
  });
});
