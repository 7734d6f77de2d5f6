import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, hoverText, rangeOf } from './support/sources';
import { closeAll, newFile, open, waitFor } from './support/workspace';

describe('the workspace', () => {
  afterEach(closeAll);

  it('Shift+F12 lists mentions in sources that are not open, across languages', async () => {
    const dutch = await newFile('nl.txt', 'De regering zweeg.\nIn Moldavië werd gisteren gestemd over het verdrag.\n');
    const { document } = await open(
      await newFile('de.txt', 'Der Minister reiste am Freitag nach Moldau und sprach dort.'),
    );
    const place = rangeOf(document, 'Moldau').start;
    await waitFor('the analysis', async () => (await hoverText(document, place)) !== '');
    const found = await waitFor('the mention in the closed source', async () => {
      const all = await ask<vscode.Location>('Reference', document, place);
      return all.find(({ uri }) => uri.toString() === dutch.toString());
    });
    assert.deepEqual(found.range, new vscode.Range(1, 3, 1, 11));
  });

  it('Ctrl+T finds an entity of a source that is not open, and forgets it with the source', async () => {
    const uri = await newFile('nl.txt', 'Gisteren werd in Tadzjikistan gestemd over het nieuwe verdrag.');
    await open(await newFile('other.txt', 'Am Freitag schwieg er.'));
    const find = async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Tad',
      );
      return symbols.filter(({ location }) => location.uri.toString() === uri.toString());
    };
    await waitFor('the entity', async () => (await find()).length > 0);
    await vscode.workspace.fs.delete(uri);
    await waitFor('the entity to be forgotten', async () => (await find()).length === 0);
  });
});
