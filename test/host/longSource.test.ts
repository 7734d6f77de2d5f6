import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, newFile, open, waitFor } from './support/workspace';

const LINE = 'Am Montag reiste Angela Merkel nach Berlin, und dann geschah lange nichts, was zu berichten wäre.\n\n';

/** The spans of a mention's other places, as the editor shows them for the cursor; none where there is no mark. */
async function highlights(document: vscode.TextDocument, offset: number): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
    'vscode.executeDocumentHighlights',
    document.uri,
    document.positionAt(offset),
  );
  return (found ?? []).map(({ range }) => document.getText(range));
}

describe('a long source', () => {
  afterEach(closeAll);

  it('is marked from its beginning to its end, and around an edit', async () => {
    const text = LINE.repeat(2500);
    const editor = await open(await newFile('long.txt', text));
    const { document } = editor;
    const last = text.lastIndexOf('Berlin');
    const places = await waitFor('the mention at the end', async () => {
      const found = await highlights(document, last + 1);
      return found.length >= 2500 ? found : undefined;
    });
    assert.deepEqual([...new Set(places)], ['Berlin']);

    const middle = LINE.length * 1200;
    const added = 'Paris liegt in Frankreich.\n\n';
    await editor.edit((builder) => builder.insert(document.positionAt(middle), added));
    await waitFor('the mention that was typed', async () => (await highlights(document, middle + 1))[0] === 'Paris');
    await waitFor('the mentions behind it, moved', async () => {
      const found = await highlights(document, last + added.length + 1);
      return found.length >= 2500 && found.every((words) => words === 'Berlin');
    });
  });
});
