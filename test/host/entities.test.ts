import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, hoverText, items, readText, run, select, sidecarOf } from './support/sources';
import { closeAll, newFolder, open, waitFor } from './support/workspace';

/** Two sources in a folder of their own, the first one open, once both are in the index under a name that only they have. */
async function pair(name: string, first: string, second: string) {
  const folder = await newFolder();
  const [a, b] = ['a.txt', 'b.txt'].map((file) => vscode.Uri.joinPath(folder, file)) as [vscode.Uri, vscode.Uri];
  await vscode.workspace.fs.writeFile(b, new TextEncoder().encode(second));
  await vscode.workspace.fs.writeFile(a, new TextEncoder().encode(first));
  const editor = await open(a);
  const place = select(editor, name).start;
  await waitFor('the analysis', async () => (await hoverText(editor.document, place)) !== '');
  return { a, b, editor, place };
}

/** The files in which references to what stands at a place are found. */
async function filesOf(document: vscode.TextDocument, place: vscode.Position): Promise<string[]> {
  const found = await ask<vscode.Location>('Reference', document, place);
  return [...new Set(found.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)))].sort();
}

/** An entity as the view's menus name it. */
function node(id: string, label: string) {
  return { kind: 'entity', id: `entity ${id}`, entity: { id, label }, type: 'LOC' };
}

describe('decisions about entities', () => {
  afterEach(closeAll);

  it('a decision about a source that is not open is in its sidecar, and undo takes it back', async () => {
    const { a, b, editor, place } = await pair(
      'Tadschikistan',
      'Am Freitag reiste sie nach Tadschikistan.',
      'Gisteren werd in Tadzjikistan gestemd.\nNiemand kwam.\n',
    );
    const [location] = await waitFor('the mention in the closed source', async () => {
      const all = await ask<vscode.Location>('Reference', editor.document, place);
      const there = all.filter(({ uri }) => uri.toString() === b.toString());
      return there.length > 0 ? there : undefined;
    });
    assert.deepEqual(location?.range, new vscode.Range(0, 17, 0, 29));
    const id = 'iso3166:TJ';
    await run('entities.accept', { ...node(id, 'Tadschikistan'), uri: b });
    const [item] = await items(b, (found) => found.length === 1);
    assert.equal(item?.motivation, 'tagging');
    assert.isEmpty(await items(a, () => true));
    assert.notInclude(
      vscode.workspace.textDocuments.map(({ uri }) => uri.toString()),
      b.toString(),
      'the source was not opened for it',
    );
    await run('undo');
    await waitFor('the sidecar to be gone', async () => (await items(b, () => true)).length === 0);
    await run('redo');
    await items(b, (found) => found.length === 1);
  });

  it('a merge holds in all sources, for those to come, and is undone', async () => {
    const { a, b, editor, place } = await pair(
      'Liechtenstein',
      'Aus Liechtenstein nach Andorra, von Andorra nach Liechtenstein.',
      'In Andorra schneit es.',
    );
    await waitFor('no merge yet', async () => !(await filesOf(editor.document, place)).includes('b.txt'));
    const [into, from] = [node('iso3166:LI', 'Liechtenstein'), node('iso3166:AD', 'Andorra')];
    const merging = vscode.commands.executeCommand('sourceAnnotator.mergeEntity', into, [into, from]);
    const [item] = await waitFor('the first of both to be chosen', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const found = await items(a, () => true);
      return found.length === 1 ? found : undefined;
    });
    await merging;
    assert.equal(item?.motivation, 'identifying');
    const [raw] = JSON.parse(await readText(sidecarOf(a))).items;
    assert.deepEqual([raw['sa:entity'].id, raw['sa:same']], ['iso3166:LI', ['iso3166:AD']]);
    await waitFor('the mention elsewhere', async () => (await filesOf(editor.document, place)).includes('b.txt'));
    const highlights = () => vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentHighlights', a, place);
    assert.lengthOf(await highlights(), 4);

    const late = vscode.Uri.joinPath(b, '..', 'c.txt');
    await vscode.workspace.fs.writeFile(late, new TextEncoder().encode('Von Andorra kein Wort.'));
    await waitFor('the late source', async () => (await filesOf(editor.document, place)).includes('c.txt'));

    await run('undo');
    await waitFor('the merge to be undone', async () => (await highlights()).length === 2);
  });
});
