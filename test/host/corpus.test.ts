import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, hoverText, rangeOf, run } from './support/sources';
import { closeAll, newFile, newFolder, open, waitFor, watched, workspaceFolder } from './support/workspace';

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
    await watched(uri);
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
    await watched(chosen);
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
    await watched(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Uit Tonga kwam niets. In Tonga regende het.'));
    await waitFor('both mentions', async () => (await there()).length === 2);
  });

  it('a source in UTF-16 that is not open is read as its editor would read it', async () => {
    const text = 'Gisteren werd in Moldavië gestemd over het verdrag.';
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    const dutch = await newFile('nl.txt', bytes);
    const { document } = await open(await newFile('de.txt', 'Der Minister reiste am Freitag nach Moldau und sprach.'));
    const found = await waitFor('the mention in the closed source', async () => {
      const all = await ask<vscode.Location>('Reference', document, rangeOf(document, 'Moldau').start);
      return all.find(({ uri }) => uri.toString() === dutch.toString());
    });
    assert.deepEqual(found.range, new vscode.Range(0, 17, 0, 25));
  });

  it('without the index only open sources count, and with it all of them again', async () => {
    const closed = await newFile('nl.txt', 'Gisteren werd in Bhutan gestemd.');
    const { document } = await open(await newFile('other.txt', 'Am Freitag schwieg man in Bhutan.'));
    const place = rangeOf(document, 'Bhutan').start;
    const count = async () => (await ask<vscode.Location>('Reference', document, place)).length;
    await waitFor('both mentions', async () => (await count()) === 2);
    const settings = vscode.workspace.getConfiguration('sourceAnnotator');
    try {
      await settings.update('workspace.index', false, true);
      await waitFor('that of the open source alone', async () => (await count()) === 1);
      const { document: other } = await open(closed);
      await waitFor('both, open', async () => (await count()) === 2);
      // As good as closed: VS Code keeps for minutes what an extension has opened.
      await vscode.languages.setTextDocumentLanguage(other, 'json');
      await waitFor('the closed one to be gone', async () => (await count()) === 1);
    } finally {
      await settings.update('workspace.index', undefined, true);
    }
    await waitFor('both again', async () => (await count()) === 2);
  });

  it('is indexed newest first, until that is stopped; started again, it goes on', async () => {
    await open(await newFile('other.txt', 'Am Freitag schwieg er.'));
    const settings = vscode.workspace.getConfiguration('sourceAnnotator');
    const filler = 'Danach geschah lange nichts, was zu berichten wäre, sagte man am Freitag in Berlin. '.repeat(200);
    const name = (at: number) => `Zzy${'abcdefghij'[Math.floor(at / 10)]}${'abcdefghij'[at % 10]}stadt`;
    const write = async (at: number, more = '') => {
      const text = `${name(at)} GmbH schwieg. Die ${name(at)} GmbH kam. ${more}`;
      // In no new folder, all of whose files would be taken in at once.
      const uri = vscode.Uri.joinPath(workspaceFolder(), `zzy-${at}.txt`);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return uri;
    };
    const found = async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Zzy',
      );
      return new Set(symbols.map((symbol) => symbol.name.slice(0, name(0).length)));
    };
    const all = Array.from({ length: 40 }, (_, at) => at);
    const indexed = async () => {
      const names = await found();
      return all.filter((at) => names.has(name(at)));
    };
    const written: vscode.Uri[] = [];
    const watcher = vscode.workspace.createFileSystemWatcher('**/zzy-*.txt');
    const heard = new Set<string>();
    watcher.onDidCreate((uri) => heard.add(uri.path));
    try {
      // What VS Code tells of a file is taken in at once, whatever comes first otherwise; but not of one that is left out.
      await settings.update('exclude', '**/zzy-*.txt', true);
      for (const at of all) written.push(await write(at, filler));
      await waitFor('VS Code to have told of them', () => heard.size === all.length);
      await settings.update('exclude', undefined, true);
      const some = await waitFor('the first sources', async () => {
        const known = await indexed();
        return known.length > 0 ? known : undefined;
      });
      await run('stopIndexing');
      assert.isAbove(Math.min(...some), 9, 'the newest come first');

      written.push(await write(99));
      await waitFor('a change, which is still taken in', async () => (await found()).has(name(99)));
      assert.notInclude(await indexed(), 0, 'it has stopped');

      await run('index');
      await waitFor('all of them', async () => (await indexed()).length === all.length);
    } finally {
      watcher.dispose();
      await settings.update('exclude', undefined, true);
      for (const uri of written) await vscode.workspace.fs.delete(uri);
    }
  });
});
