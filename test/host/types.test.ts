import { assert } from 'chai';
import * as vscode from 'vscode';
import { hoverText, items, rangeOf, run, select } from './support/sources';
import { closeAll, newFile, open, waitFor, workspaceFolder } from './support/workspace';

const TYPES = {
  types: [
    { id: 'EVENT', label: 'Ereignis', key: 'y', description: 'Ein benanntes Ereignis.', words: ['Gipfel*'] },
    { id: 'CODE', patterns: ['(a+)+b', '\\bX-\\d+', '(unclosed'] },
    { id: 'PER', label: 'Mensch' },
  ],
};

describe("types of one's own", () => {
  const file = () => vscode.Uri.joinPath(workspaceFolder(), 'annotation-types.json');
  const write = (json: unknown) =>
    vscode.workspace.fs.writeFile(
      file(),
      new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)),
    );

  before(() => write(TYPES));
  after(() => vscode.workspace.fs.delete(file()));
  afterEach(closeAll);

  it('suggest by word list and pattern, have a name and a key, and are written by their id', async () => {
    const uri = await newFile('a.txt', 'Das Gipfeltreffen mit X-17 und Anna endete.\n');
    const { document } = await open(uri);
    const editor = await open(uri);
    const at = (words: string) => hoverText(document, rangeOf(document, words).start);
    await waitFor('the suggestion', async () => (await at('Gipfeltreffen')).includes('Ereignis'));
    assert.include(await at('Gipfeltreffen'), 'Ein benanntes Ereignis');
    assert.include(await at('X-17'), 'CODE');
    const problems = () => vscode.languages.getDiagnostics(file()).map(({ message }) => message);
    await waitFor('the problem', () => problems().length > 0);
    assert.lengthOf(problems(), 1);
    assert.include(String(problems()[0]), 'CODE: the pattern “(unclosed” cannot be used');
    select(editor, 'Anna');
    await run('annotate', { key: 'y' });
    await items(uri, (all) => all.length === 1 && JSON.stringify(all).includes('EVENT'));
    await run('annotate', { key: '1' });
    await items(uri, (all) => JSON.stringify(all).includes('"PER"'));
    assert.include(await at('Anna'), 'Mensch');
  });

  it('follow the file as it changes, and say in Problems what is wrong with it', async () => {
    const uri = await newFile('a.txt', 'Der Kongress tanzt.\n');
    const { document } = await open(uri);
    await write({ types: [{ id: 'EVENT', key: 'x', words: ['Kongress'] }] });
    await waitFor('the suggestion', async () =>
      (await hoverText(document, rangeOf(document, 'Kongress').start)).includes('EVENT'),
    );
    const problems = await waitFor('the problem', () => {
      const found = vscode.languages.getDiagnostics(file());
      return found.length > 0 ? found : undefined;
    });
    assert.include(problems[0]?.message, 'EVENT: "key" is');
    await write('{ "types": [');
    await waitFor('the problem of the whole file', () =>
      vscode.languages.getDiagnostics(file()).some(({ message }) => message.includes('not valid JSON')),
    );
    await write(TYPES);
  });
});
