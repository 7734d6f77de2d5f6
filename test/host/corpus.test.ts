import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, hoverText, rangeOf } from './support/sources';
import { closeAll, newFile, newFolder, open, waitFor } from './support/workspace';

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

  it('a file that the settings leave out is not in the index, though it is new', async () => {
    const folder = await newFolder();
    const excluded = vscode.Uri.joinPath(folder, '.vscode-test', 'nl.txt');
    const chosen = vscode.Uri.joinPath(folder, 'nl.txt');
    const text = new TextEncoder().encode('Gisteren werd in Vanuatu gestemd over het nieuwe verdrag.');
    await vscode.workspace.fs.writeFile(excluded, text);
    await vscode.workspace.fs.writeFile(chosen, text);
    const { document } = await open(await newFile('other.txt', 'Am Freitag schwieg man in Vanuatu.'));
    const place = rangeOf(document, 'Vanuatu').start;
    const files = async () =>
      (await ask<vscode.Location>('Reference', document, place)).map(({ uri }) => uri.toString());
    await waitFor('the chosen file', async () => (await files()).includes(chosen.toString()));
    // Once more, after both: what is told later is taken in later.
    await vscode.workspace.fs.writeFile(excluded, text);
    await vscode.workspace.fs.delete(chosen);
    await waitFor('the chosen file to be forgotten', async () => !(await files()).includes(chosen.toString()));
    assert.notInclude(await files(), excluded.toString());
  });

  it('a change of a source that is not open is in the index, its sidecar’s decisions with it', async () => {
    const uri = await newFile('nl.txt', 'Gisteren werd in Tonga gestemd over het nieuwe verdrag.');
    const { document } = await open(await newFile('other.txt', 'Am Freitag schwieg man in Tonga.'));
    const place = rangeOf(document, 'Tonga').start;
    const there = async () =>
      (await ask<vscode.Location>('Reference', document, place)).filter(
        (each) => each.uri.toString() === uri.toString(),
      );
    await waitFor('the mention', async () => (await there()).length === 1);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Uit Tonga kwam niets. In Tonga regende het.'));
    await waitFor('both mentions', async () => (await there()).length === 2);
  });
});
