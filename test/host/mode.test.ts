import { assert } from 'chai';
import * as vscode from 'vscode';
import { hoverText, items, rangeOf, run, select } from './support/sources';
import { closeAll, newFile, open, waitFor } from './support/workspace';

// Dates are found by rule: what the machine suggests here does not depend on a model.
const TEXT = 'Am Freitag kam er und am Montag ging er wieder, am Freitag trank er Kaffee.\n';
const NEXT = { after: 'next' };

describe('annotating mode', () => {
  let editor: vscode.TextEditor;
  let uri: vscode.Uri;

  beforeEach(async () => {
    uri = await newFile('a.txt', TEXT);
    editor = await open(uri);
    const place = rangeOf(editor.document, 'Freitag').start;
    await waitFor('the suggestion', async () => (await hoverText(editor.document, place)).includes('Suggestion'));
  });
  afterEach(closeAll);

  const selected = () => editor.document.getText(editor.selection);
  const typeX = async () => {
    const before = editor.document.getText();
    await vscode.commands.executeCommand('type', { text: 'X' });
    const changed = editor.document.getText() !== before;
    if (changed) await vscode.commands.executeCommand('undo');
    return changed;
  };

  it('protects the source while it is on, and only then', async () => {
    assert.isTrue(await typeX(), 'before');
    await run('toggleMode');
    try {
      await waitFor('the protection', async () => !(await typeX()));
      await closeAll();
      editor = await open(uri);
    } finally {
      await run('toggleMode');
    }
    await waitFor('the source to be editable again', typeX);
  });

  it('accepts and goes to the next suggestion; keys pressed faster than decisions are written each do their own', async () => {
    select(editor, 'Freitag');
    await Promise.all([run('accept', NEXT), run('accept', NEXT), run('accept', NEXT)]);
    const made = await items(uri, (all) => all.length === 3);
    assert.equal(new Set(made.map((item) => JSON.stringify(item.target))).size, 3);
  });

  it('annotates what it went on to, also while VS Code still tells of the moves before', async () => {
    const many = await newFile('many.txt', 'Am Freitag kam er und am Montag ging er wieder weg.\n'.repeat(30));
    editor = await open(many);
    const first = rangeOf(editor.document, 'Freitag').start;
    await waitFor('the suggestion', async () => (await hoverText(editor.document, first)).includes('Suggestion'));
    const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    await run('nextSuggestion');
    const keys = ['p', 'o'];
    const pressed: Thenable<unknown>[] = [];
    for (let i = 0; i < 60; i++) {
      pressed.push(run('annotate', { key: keys[i % 2], ...NEXT }));
      await wait(i % 13);
    }
    await Promise.all(pressed);
    const made = await items(many, (all) => all.length === 60);
    const types = made
      .map((item) => JSON.stringify(item))
      .sort((a, b) => Number(/"start":(\d+)/.exec(a)?.[1]) - Number(/"start":(\d+)/.exec(b)?.[1]))
      .map((item) => (item.includes('"PER"') ? 'p' : 'o'));
    assert.deepEqual(
      types,
      types.map((_, i) => keys[i % 2]),
    );
  });

  it('only goes on where there is nothing to accept', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('accept', NEXT);
    assert.equal(selected(), 'Freitag');
    await run('accept', NEXT);
    await items(uri, (all) => all.length === 1);
    select(editor, 'Freitag');
    await run('accept', NEXT);
    assert.equal(selected(), 'Montag');
    await items(uri, (all) => all.length === 1);
  });

  it('passes what is being decided, and takes a key that is pressed too often for one', async () => {
    select(editor, 'Montag');
    await Promise.all([1, 2, 3, 4, 5].map(() => run('accept', NEXT)));
    const made = await items(uri, (all) => all.length === 3);
    assert.equal(new Set(made.map((item) => JSON.stringify(item.target))).size, 3);
  });

  it('gives a suggestion the type of a key and goes on', async () => {
    select(editor, 'Freitag');
    await run('annotate', { key: 'o', ...NEXT });
    await items(uri, (all) => JSON.stringify(all).includes('"ORG"'));
    assert.equal(selected(), 'Montag');
  });

  it('annotates the word at the cursor by a key, and snaps a selection unless it is told not to', async () => {
    const word = rangeOf(editor.document, 'ging').start.translate(0, 2);
    editor.selection = new vscode.Selection(word, word);
    await run('annotate', { key: '1', ...NEXT });
    await items(uri, (all) => JSON.stringify(all).includes('"exact":"ging"'));
    assert.equal(selected(), 'ging');
    select(editor, 'wied');
    await run('annotate', { key: 'l', exact: true });
    await items(uri, (all) => JSON.stringify(all).includes('"exact":"wied"'));
  });

  it('extends and shortens a mark, in as many steps of undo', async () => {
    select(editor, 'er');
    await run('annotate', { type: 'LOC' });
    await items(uri, (all) => all.length === 1);
    await run('grow');
    await items(uri, (all) => JSON.stringify(all).includes('"exact":"er und"'));
    await run('growStart');
    await items(uri, (all) => JSON.stringify(all).includes('"exact":"kam er und"'));
    await run('shrinkStart');
    await run('undo');
    await items(uri, (all) => JSON.stringify(all).includes('"exact":"kam er und"'));
    await run('undo');
    await run('undo');
    await items(uri, (all) => JSON.stringify(all).includes('"exact":"er"'));
  });

  it('repeats the last action at another place', async () => {
    select(editor, 'kam');
    await run('annotate', { type: 'PER' });
    await items(uri, (all) => all.length === 1);
    select(editor, 'wieder');
    await run('repeat');
    await items(uri, (all) => all.length === 2 && JSON.stringify(all).includes('"exact":"wieder"'));
  });

  it('goes to the next capitalised words without a mark', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('nextUnmarked');
    assert.equal(selected(), 'Kaffee');
  });
});
