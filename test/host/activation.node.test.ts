import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, extension, open, seedCopy, seeds, waitFor } from './support/workspace';

const isLoaded = () => Object.keys(require.cache).some((file) => /[\\/]dist[\\/]editor\.js$/.test(file));

// The first of all tests: what has been loaded once stays.
describe('before a source is opened', () => {
  afterEach(closeAll);

  it('nothing of the extension is loaded but what waits for one, with its commands', async () => {
    await extension().activate();
    assert.isFalse(isLoaded());
    assert.include(await vscode.commands.getCommands(), 'sourceAnnotator.review');
    await open(await seedCopy(seeds.german));
    await waitFor('the rest', isLoaded);
  });
});
