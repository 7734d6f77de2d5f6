import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, hoverText, items, readText, run, select, sidecarOf } from './support/sources';
import { closeAll, newFile, newFolder, open, waitFor } from './support/workspace';

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

  it('a mention that is somebody else’s is split off, for good, and undo takes it back', async () => {
    const { a, editor, place } = await pair(
      'Erika Zwillich',
      'Die Ministerin Erika Zwillich kam am Freitag. „Nein“, sagte Zwillich.',
      '„Ja“, sagte Zwillich am Montag.',
    );
    await waitFor('both in the index', async () => (await filesOf(editor.document, place)).includes('b.txt'));
    const highlights = () => vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentHighlights', a, place);
    assert.lengthOf(await highlights(), 2);
    select(editor, 'Zwillich', 1);
    const splitting = run('splitEntity');
    await waitFor('the first of the others to be chosen', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await items(a, () => true)).length > 0;
    });
    await splitting;
    await waitFor('the first mention to stand alone', async () => (await highlights()).length === 1);
    const kept = JSON.parse(await readText(sidecarOf(a))).items as Record<string, unknown>[];
    assert.deepEqual(
      kept.flatMap((item) => item['sa:different'] ?? []),
      ['per:erika_zwillich'],
    );
    assert.isTrue((await filesOf(editor.document, place)).includes('b.txt'), 'the other source is as it was');
    await run('undo');
    await waitFor('both mentions to be one again', async () => (await highlights()).length === 2);
  });

  it('all mentions of an entity in this source alone are accepted after a preview, as one step', async () => {
    const { a, b, editor, place } = await pair(
      'Bhutan',
      'Am Freitag reiste sie nach Bhutan, am Montag aus Bhutan ab.',
      'Gestern schwieg Bhutan.',
    );
    await waitFor('both in the index', async () => (await filesOf(editor.document, place)).includes('b.txt'));
    const accepting = run('acceptEntity');
    await waitFor('the preview to be accepted', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await items(a, () => true)).length === 2;
    });
    await accepting;
    assert.isEmpty(await items(b, () => true));
    await run('undo');
    await items(a, (found) => found.length === 0);
  });

  it('all mentions of an entity in all sources are accepted after a preview, as one step', async () => {
    const { a, b, editor, place } = await pair(
      'Kirgisistan',
      'Am Freitag reiste sie nach Kirgisistan.',
      'In Kirgizië werd gestemd. Uit Kirgizië kwam niets.',
    );
    await waitFor('both in the index', async () => (await filesOf(editor.document, place)).includes('b.txt'));
    const accepting = run('acceptEverywhere');
    await waitFor('the preview to be accepted', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await items(b, () => true)).length === 2;
    });
    await accepting;
    await items(a, (found) => found.length === 1);
    await run('undo');
    await waitFor('both to be undone', async () => {
      const [inA, inB] = await Promise.all([items(a, () => true), items(b, () => true)]);
      return inA.length + inB.length === 0;
    });
  });
});

describe('an entity over the workspace', () => {
  afterEach(closeAll);

  it('the next mention after the last one is in the next source, and the card counts all of them', async () => {
    const { a, b, editor, place } = await pair(
      'Turkmenistan',
      'Am Freitag reiste sie nach Turkmenistan.',
      'Gestern kam sie aus Turkmenistan zurück.',
    );
    await waitFor('both in the index', async () => (await filesOf(editor.document, place)).includes('b.txt'));
    assert.include(await hoverText(editor.document, place), 'in 2 sources');
    await run('nextMentionAnywhere');
    const there = await waitFor('the next source', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.toString() === b.toString() ? active : undefined;
    });
    assert.equal(there.document.getText(there.selection), 'Turkmenistan');
    await waitFor('its analysis', async () => (await hoverText(there.document, there.selection.start)) !== '');
    await run('previousMentionAnywhere');
    await waitFor('the way back', () => vscode.window.activeTextEditor?.document.uri.toString() === a.toString());
  });

  it('its concordance has a row for each mention, leads there, and takes decisions', async () => {
    const { a, b, editor, place } = await pair(
      'Usbekistan',
      'Am Freitag reiste sie nach Usbekistan.',
      'Nichts Neues.\nGestern kam sie aus Usbekistan zurück.',
    );
    await waitFor('both in the index', async () => (await filesOf(editor.document, place)).includes('b.txt'));
    await run('concordance', { entity: { id: 'iso3166:UZ', label: 'Usbekistan' } });
    const concordance = vscode.window.activeTextEditor;
    assert.exists(concordance);
    const lines = concordance.document.getText().split('\n').slice(2);
    assert.lengthOf(lines, 2);
    assert.lengthOf(new Set(lines.map((line) => line.indexOf('Usbekistan'))), 1, 'one column');

    const row = new vscode.Position(3, 0);
    const [there] = await ask<vscode.LocationLink>('Definition', concordance.document, row);
    assert.equal(there?.targetUri.toString(), b.toString());
    assert.deepEqual(there?.targetRange, new vscode.Range(1, 20, 1, 30));

    concordance.selection = new vscode.Selection(2, 0, 3, 5);
    await run('concordance.accept');
    await items(a, (found) => found.length === 1);
    await items(b, (found) => found.length === 1);
    await waitFor('the rows to say so', () => concordance.document.getText().split('✓').length === 3);
    await run('undo');
    await waitFor('both to be undone', async () => {
      const [inA, inB] = await Promise.all([items(a, () => true), items(b, () => true)]);
      return inA.length + inB.length === 0;
    });
  });

  it('a concordance of words finds what is no mention, which can be made one', async () => {
    const word = 'quarzsandig';
    const uri = await newFile('text.txt', `Der Boden ist ${word}.`);
    const other = await open(await newFile('other.txt', 'Am Freitag schwieg er.'));
    await waitFor(
      'the index',
      async () =>
        (await ask<vscode.DocumentSymbol>('DocumentSymbol', other.document, new vscode.Position(0, 0))) !== undefined,
    );
    const query = JSON.stringify({ kind: 'text', words: 'QUARZSANDIG' });
    const shown = await vscode.window.showTextDocument(
      vscode.Uri.from({ scheme: 'source-annotator', path: '/Concordance', query }),
    );
    await waitFor('the row', () => shown.document.getText().includes(word));
    shown.selection = new vscode.Selection(2, 0, 2, 0);
    const retyping = run('concordance.retype');
    const [item] = await waitFor('the first type to be chosen', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const found = await items(uri, () => true);
      return found.length === 1 ? found : undefined;
    });
    await retyping;
    assert.equal(item?.status ?? 'made', 'made');
    await run('undo');
  });
});
