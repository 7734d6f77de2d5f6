import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, hoverText, rangeOf, run, select } from './support/sources';
import { closeAll, open, seeds, waitFor, workspaceFolder } from './support/workspace';

/** Words of the Dutch sample, with words of a German one that name the same, and that sample. */
const PAIRS = [
  ['Poetin', 'Putin', seeds.germanReport],
  ['Xi Jinping', 'Xi', seeds.germanReport],
  ['Sullivan', 'Jake Sullivan', seeds.german],
  ['Biden', 'Biden', seeds.germanNews],
  ['Yang Jiechi', 'Yang Jiechi', seeds.german],
  ['Rusland', 'Russland', seeds.german],
  ['Russische', 'russischen', seeds.german],
  ['China', 'chinesischen', seeds.german],
  ['VS', 'Vereinigten Staaten', seeds.german],
  ['Amerikaanse', 'USA', seeds.german],
  ['Oekraïne', 'Ukraine', seeds.german],
  ['Peking', 'Peking', seeds.german],
  ['Moskou', 'Moskaus', seeds.german],
  ['Rome', 'Rom', seeds.german],
] as const;

function sample(name: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), name);
}

/** The references to what stands at a place, in the samples themselves, not in other tests' copies of them. */
async function references(document: vscode.TextDocument, place: vscode.Position): Promise<vscode.Location[]> {
  const samples = Object.values(seeds).map((name) => sample(name).toString());
  const found = await ask<vscode.Location>('Reference', document, place);
  return found.filter(({ uri }) => samples.includes(uri.toString()));
}

describe('the samples as one corpus', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await open(sample(seeds.dutch));
    const place = rangeOf(editor.document, 'Poetin').start;
    await waitFor('the analysis', async () => (await hoverText(editor.document, place)) !== '');
    await waitFor('the index', async () => {
      const files = new Set((await references(editor.document, place)).map(({ uri }) => uri.toString()));
      return files.has(sample(seeds.germanReport).toString());
    });
  });
  afterEach(closeAll);

  for (const [dutch, german, file] of PAIRS) {
    it(`Shift+F12 leads from ${dutch} to ${german}, in a source that is not open`, async () => {
      const place = rangeOf(editor.document, dutch).start;
      const uri = sample(file);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const lines = text.split(/\r?\n/u);
      const words = await waitFor(`${german} among the references`, async () => {
        const there = (await references(editor.document, place)).filter(
          (each) => each.uri.toString() === uri.toString(),
        );
        const found = there.map(({ range }) =>
          lines[range.start.line]?.slice(range.start.character, range.end.character),
        );
        return found.some((each) => each?.includes(german)) ? found : undefined;
      });
      assert.isNotEmpty(words);
    });
  }

  it('a capital is not its country, for which its card says that it speaks', async () => {
    const at = async (words: string) =>
      (await references(editor.document, rangeOf(editor.document, words).start)).map(
        ({ uri, range }) => `${uri.path} ${range.start.line} ${range.start.character}`,
      );
    const [peking, china] = [await at('Peking'), await at('China')];
    assert.isNotEmpty(peking);
    assert.isEmpty(peking.filter((place) => china.includes(place)));
    const card = await hoverText(editor.document, rangeOf(editor.document, 'Peking').start);
    assert.include(card, 'Capital of China');
  });

  it('F12 leads from a surname to the full name, F7 through all of them', async () => {
    const { document } = editor;
    const last = rangeOf(document, 'Sullivan', 2).start;
    const [link] = await ask<vscode.LocationLink>('Definition', document, last);
    assert.equal(link && document.getText(link.targetRange), 'Jake Sullivan');
    const lit = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      last,
    );
    assert.deepEqual(
      lit.map(({ range }) => document.getText(range)),
      ['Jake Sullivan', 'Sullivan', 'Sullivan'],
    );
  });

  it('Ctrl+T finds a person by either spelling, as one', async () => {
    const find = async (query: string) =>
      (
        await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)
      ).map(({ name }) => name);
    const [name] = await find('Poetin');
    assert.exists(name);
    assert.include(await find('Putin'), name);
  });

  it('a card tells the other names, and counts over the sources', async () => {
    const card = await hoverText(editor.document, rangeOf(editor.document, 'Poetin').start);
    assert.match(card, /Also: .*Putin/u);
    assert.match(card, /in [2-9] sources|in \d\d sources/u);
  });

  it('the next mention after the last one of a source is in another source, and back', async () => {
    select(editor, 'Poetin');
    const here = editor.document.uri.toString();
    await run('nextMentionAnywhere');
    const there = await waitFor('another source', () => {
      const active = vscode.window.activeTextEditor;
      return active && active.document.uri.toString() !== here ? active : undefined;
    });
    assert.match(there.document.getText(there.selection), /^(?:Wladimir )?(?:Putin|Poetin)s?$/u);
    await waitFor('its analysis', async () => (await hoverText(there.document, there.selection.start)) !== '');
    await run('previousMentionAnywhere');
    await waitFor('the way back', () => vscode.window.activeTextEditor?.document.uri.toString() === here);
  });
});
