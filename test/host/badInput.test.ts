import { assert } from 'chai';
import * as vscode from 'vscode';
import { hoverText, items, rangeOf, readText, run, select, sidecarOf } from './support/sources';
import { closeAll, newFile, open, waitFor, watched } from './support/workspace';

/** Waits until the source at `uri` shows a mark at these words. */
async function marked(editor: vscode.TextEditor, words: string): Promise<void> {
  const place = rangeOf(editor.document, words).start;
  await waitFor(`a mark at ${words}`, async () => (await hoverText(editor.document, place)) !== '');
}

/** Whether a command finds its way to the end without an exception, and the extension still marks another source. */
async function stillWorks(): Promise<void> {
  await marked(await open(await newFile('after.txt', 'Am Freitag kam der Bericht aus Hamburg.')), 'Freitag');
}

describe('bad input', () => {
  afterEach(closeAll);

  it('an empty file is a source without marks', async () => {
    const editor = await open(await newFile('a.txt', ''));
    await run('annotate', { type: 'PER' });
    assert.equal(editor.document.getText(), '');
    await stillWorks();
  });

  it('a binary file is left alone', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256);
    const uri = await newFile('a.txt', bytes);
    // VS Code itself may refuse to show it; either way nothing of ours may fail or write.
    await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
    await stillWorks();
    assert.deepEqual(await vscode.workspace.fs.readFile(uri), bytes);
  });

  it('a line of 5 MB is marked', async () => {
    const editor = await open(
      await newFile(
        'a.txt',
        `Am Freitag kam der Bericht aus Hamburg. ${'Und so ging es weiter. '.repeat(100)}`.repeat(2_200),
      ),
    );
    await waitFor(
      'the analysis',
      async () => (await hoverText(editor.document, new vscode.Position(0, 4))) !== '',
      60_000,
    );
    select(editor, 'Bericht');
    await run('annotate', { type: 'MISC' });
    await items(editor.document.uri, (all) => all.length === 1);
  });

  it('CRLF, a byte order mark, emoji and combining marks keep every offset right', async () => {
    const text = '\ufeffAm Freitag 😀\r\nkam Zoe\u0308 👩‍👩‍👧 nach Berlin.\r\n';
    const uri = await newFile('a.txt', text);
    const editor = await open(uri);
    select(editor, 'Zoe\u0308');
    await run('annotate', { type: 'MISC' });
    const [item] = await items(uri, (all) => all.length === 1);
    // Code points of the text as the editor has it: without the byte order mark.
    const start = [...'Am Freitag 😀\r\nkam '].length;
    assert.include(JSON.stringify(item), `"start":${start},"end":${start + 4}`);
    assert.equal(await readText(uri), text.slice(1), 'the source is as it was');
    await closeAll();
    const again = await open(uri);
    await waitFor('the annotation', async () =>
      (await hoverText(again.document, rangeOf(again.document, 'Zoe\u0308').start)).includes('Other name'),
    );
  });

  for (const [name, content] of [
    ['an empty', ''],
    ['a truncated', '{"@context": ["http://www.w3.org/ns/anno.jsonld"], "type": "Annot'],
    ['a foreign', '{"some": "other tool’s file"}'],
  ] as const) {
    it(`${name} sidecar is never written over`, async () => {
      const uri = await newFile('a.txt', 'Am Freitag kam der Bericht aus Hamburg.');
      await vscode.workspace.fs.writeFile(sidecarOf(uri), new TextEncoder().encode(content));
      const editor = await open(uri);
      await marked(editor, 'Freitag');
      select(editor, 'Bericht');
      await run('annotate', { type: 'MISC' });
      assert.equal(await hoverText(editor.document, rangeOf(editor.document, 'Bericht').start), '');
      await closeAll();
      assert.equal(await readText(sidecarOf(uri)), content);
    });
  }

  it('a sidecar with one broken item shows the others and keeps the broken one', async () => {
    const uri = await newFile('a.txt', 'Am Freitag kam der Bericht aus Hamburg.');
    const first = await open(uri);
    select(first, 'Bericht');
    await run('annotate', { type: 'MISC' });
    await items(uri, (all) => all.length === 1);
    await closeAll();
    const page = JSON.parse(await readText(sidecarOf(uri)));
    page.items.push({ broken: true });
    await vscode.workspace.fs.writeFile(sidecarOf(uri), new TextEncoder().encode(JSON.stringify(page)));
    const editor = await open(uri);
    await waitFor('the good item', async () =>
      (await hoverText(editor.document, rangeOf(editor.document, 'Bericht').start)).includes('Made by hand'),
    );
    select(editor, 'kam');
    await run('annotate', { type: 'MISC' });
    const all = await items(uri, (found) => found.length === 3);
    assert.deepInclude(all as unknown[], { broken: true });
  });

  it('a sidecar that another program changes is taken in', async () => {
    const text = 'Am Freitag kam der Bericht aus Hamburg.';
    const model = await newFile('a.txt', text);
    select(await open(model), 'Bericht');
    await run('annotate', { type: 'MISC' });
    await items(model, (all) => all.length === 1);
    // A source of its own that this window saves nothing of: what is written over right after a save is another matter.
    const uri = await newFile('a.txt', text);
    const json = await readText(sidecarOf(model));
    await vscode.workspace.fs.writeFile(sidecarOf(uri), new TextEncoder().encode(json));
    const { document } = await open(uri);
    const shown = () => hoverText(document, rangeOf(document, 'Bericht').start);
    await waitFor('the annotation', async () => (await shown()).includes('Made by hand'));
    await watched(uri);
    const changed = JSON.stringify({ ...JSON.parse(json), items: [] });
    await vscode.workspace.fs.writeFile(sidecarOf(uri), new TextEncoder().encode(changed));
    await waitFor('the annotation to be gone', async () => (await shown()) === '');
  });
});
