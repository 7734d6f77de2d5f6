import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, hoverText, items, rangeOf, run, select, sidecarOf } from './support/sources';
import { closeAll, newFile, open, waitFor } from './support/workspace';

const TEXT = 'Am Freitag sprach Erika Mustermann in Berlin. Am Freitag schwieg sie.\n';

describe('annotating', () => {
  afterEach(closeAll);

  it('writes the annotation of a selection to the sidecar at once, and a hover and a new window of it know it', async () => {
    const uri = await newFile('a.txt', TEXT);
    const editor = await open(uri);
    // With the space around it, and no name: nothing that the machine would have suggested.
    const range = select(editor, ' schwieg ');
    await run('annotate', { type: 'PER' });
    const [item] = await items(uri, (all) => all.length === 1);
    assert.match(item?.id ?? '', /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-7/);
    assert.include(JSON.stringify(item), '"exact":"schwieg"');
    const inside = range.start.translate(0, 3);
    assert.include(await hoverText(editor.document, inside), 'Made by hand');
    await closeAll();
    const again = await open(uri);
    await waitFor('the annotation to be back', async () =>
      (await hoverText(again.document, inside)).includes('Made by hand'),
    );
  });

  it('accepts a suggestion, and all of its entity', async () => {
    const uri = await newFile('a.txt', TEXT);
    const editor = await open(uri);
    const place = rangeOf(editor.document, 'Freitag').start;
    await waitFor('the suggestion', async () => (await hoverText(editor.document, place)).includes('Suggestion'));
    select(editor, 'Freitag');
    await run('accept');
    await items(uri, (all) => all.length === 1);
    assert.include(await hoverText(editor.document, place), 'Accepted');
    select(editor, 'Freitag', 1);
    await run('acceptEntity');
    await items(uri, (all) => all.length === 2);
  });

  it('keeps a rejected suggestion rejected when the source is opened again', async () => {
    const uri = await newFile('a.txt', TEXT);
    const editor = await open(uri);
    const place = rangeOf(editor.document, 'Freitag').start;
    await waitFor('the suggestion', async () => (await hoverText(editor.document, place)).includes('Suggestion'));
    select(editor, 'Freitag');
    await run('reject');
    await items(uri, (all) => all.length === 1);
    await closeAll();
    const again = await open(uri);
    const other = rangeOf(again.document, 'Freitag', 1).start;
    await waitFor('the other suggestion', async () => (await hoverText(again.document, other)).includes('Suggestion'));
    assert.equal(await hoverText(again.document, place), '');
  });

  it('deletes an annotation, undoes and redoes it by name', async () => {
    const uri = await newFile('a.txt', TEXT);
    const editor = await open(uri);
    select(editor, 'Berlin');
    await run('annotate', { type: 'LOC' });
    await items(uri, (all) => all.length === 1);
    await run('remove');
    await items(uri, (all) => all.length === 0);
    await run('undo');
    await items(uri, (all) => all.length === 1);
    await run('undo');
    await items(uri, (all) => all.length === 0);
    await run('redo');
    await items(uri, (all) => all.length === 1);
  });

  it('says in the hover why the machine marked a name', async () => {
    const { document } = await open(await newFile('a.txt', TEXT));
    const place = rangeOf(document, 'Berlin').start;
    await waitFor('the reason', async () => (await hoverText(document, place)).includes('is in the list of'));
  });

  it('copies a passage as a citation with its source, line and a link to the words', async () => {
    const uri = await newFile('a.txt', TEXT);
    const editor = await open(uri);
    select(editor, 'schwieg sie');
    await run('copyCitation');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^“schwieg sie” \(.*a\.txt, line 1\)\n.*#:~:text=schwieg%20sie$/u);
  });

  it('offers its actions in the lightbulb', async () => {
    const uri = await newFile('a.txt', TEXT);
    const { document } = await open(uri);
    const titles = async (range: vscode.Range) =>
      (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range)).map(
        ({ title }) => title,
      );
    const freitag = rangeOf(document, 'Freitag');
    await waitFor('the suggestion', async () => (await titles(freitag)).includes('Accept suggestion'));
    assert.includeMembers(await titles(freitag), ['Reject suggestion', 'Change type…', 'Annotate as Person']);
    assert.include(await titles(rangeOf(document, 'Mustermann')), 'Annotate as Place');
  });

  it('writes nothing for a source that nobody annotates', async () => {
    const uri = await newFile('a.txt', TEXT);
    const { document } = await open(uri);
    const place = rangeOf(document, 'Freitag').start;
    await waitFor('the suggestion', async () => (await hoverText(document, place)).includes('Suggestion'));
    await ask('Definition', document, place);
    await closeAll();
    const there = await vscode.workspace.fs.stat(sidecarOf(uri)).then(
      () => true,
      () => false,
    );
    assert.isFalse(there);
  });

  it('moves annotations with the text as it is edited, and saves their new places with the source', async () => {
    const uri = await newFile('a.txt', TEXT);
    const editor = await open(uri);
    const place = rangeOf(editor.document, 'Berlin').start;
    await waitFor('the suggestion', async () => (await hoverText(editor.document, place)).includes('Suggestion'));
    select(editor, 'Berlin');
    await run('annotate', { type: 'LOC' });
    await items(uri, (all) => all.length === 1);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Vorab 😀: '));
    assert.include(await hoverText(editor.document, rangeOf(editor.document, 'Berlin').start), 'Accepted suggestion');
    await editor.document.save();
    // Code points: the emoji counts as one.
    const start = [...'Vorab 😀: '].length + TEXT.indexOf('Berlin');
    await items(uri, (all) => JSON.stringify(all).includes(`"start":${start},`));
  });
});
