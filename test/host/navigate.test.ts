import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, hoverText, rangeOf, run, select } from './support/sources';
import { closeAll, newFile, open, waitFor } from './support/workspace';

const TEXT =
  'Am Freitag kam Erika.\n\n„Ich gehe am Montag“, sagte Erika Mustermann am Freitag.\nAm Freitag ging sie.\n';

describe('jumping', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await open(await newFile('a.txt', TEXT));
    const first = rangeOf(editor.document, 'Freitag').start;
    await waitFor('the analysis', async () => (await hoverText(editor.document, first)).includes('Date'));
  });
  afterEach(closeAll);

  it('F12 goes to the first mention of the entity', async () => {
    const { document } = editor;
    const [link] = await ask<vscode.LocationLink>('Definition', document, rangeOf(document, 'Freitag', 2).start);
    assert.deepEqual(link?.targetRange, rangeOf(document, 'Freitag'));
  });

  it('Shift+F12 lists all of its mentions', async () => {
    const { document } = editor;
    const found = await ask<vscode.Location>('Reference', document, rangeOf(document, 'Freitag', 1).start);
    const here = found.filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.deepEqual(
      here.map(({ range }) => range.start),
      [0, 1, 2].map((nth) => rangeOf(document, 'Freitag', nth).start),
    );
  });

  it('F7 has every mention to step through', async () => {
    const { document } = editor;
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      rangeOf(document, 'Freitag').start,
    );
    assert.lengthOf(found, 3);
  });

  it('the next and the previous mention are selected, around the end of the document', async () => {
    const { document } = editor;
    select(editor, 'Freitag', 1);
    await run('nextMention');
    assert.deepEqual(editor.selection.start, rangeOf(document, 'Freitag', 2).start);
    await run('nextMention');
    assert.deepEqual(editor.selection.start, rangeOf(document, 'Freitag', 0).start);
    await run('previousMention');
    assert.deepEqual(editor.selection.start, rangeOf(document, 'Freitag', 2).start);
  });

  it('the outline has the quote with the mention inside it', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const quote = symbols.find(({ name }) => name.startsWith('„Ich gehe'));
    assert.include(quote?.children.map(({ name }) => name) ?? [], 'Montag');
  });

  it('Ctrl+T finds an entity by its name', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Freit',
    );
    assert.include(
      symbols.map(({ name }) => name),
      'Freitag',
    );
  });
});

describe('who says what about whom', () => {
  afterEach(closeAll);

  it('is a call hierarchy: from a speaker to those spoken about, and back', async () => {
    const text =
      '„Wir unterstützen die Mongolei weiter“, sagte der japanische Minister Taro Yamada in Tokio.\nTaro Yamada reiste ab.\n';
    const { document } = await open(await newFile('a.txt', text));
    const speaker = rangeOf(document, 'Taro Yamada').start;
    await waitFor('the analysis', async () => (await hoverText(document, speaker)).includes('Person'));
    const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      speaker,
    );
    assert.equal(item?.name, 'Taro Yamada');
    const outgoing = await waitFor('what he says', async () => {
      const calls = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
        'vscode.provideOutgoingCalls',
        item,
      );
      return calls.length > 0 ? calls : undefined;
    });
    assert.deepEqual(
      outgoing.map(({ to }) => to.name),
      ['Mongolei'],
    );
    assert.deepEqual(outgoing[0]?.fromRanges, [rangeOf(document, 'Mongolei')]);
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      outgoing[0]?.to,
    );
    assert.deepEqual(
      incoming.map(({ from }) => from.name),
      ['Taro Yamada'],
    );
  });
});
