import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { hoverText, items, rangeOf, run, select } from './support/sources';
import { closeAll, open, waitFor } from './support/workspace';

describe('a folder that cannot be written to', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'source-annotator-read-only-'));
  });
  afterEach(async () => {
    await closeAll();
    await chmod(folder, 0o755);
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps decisions in memory and writes them when it can', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'Am Freitag kam der Bericht aus Hamburg.');
    const uri = vscode.Uri.file(path);
    // A folder in the sidecar's place stops even the superuser, whom permissions do not.
    const obstacle = `${path}.annotations.json`;
    const editor = await open(uri);
    await hoverText(editor.document, rangeOf(editor.document, 'Freitag').start);
    await mkdir(obstacle);
    await writeFile(join(obstacle, 'keep.txt'), 'not ours');
    select(editor, 'Bericht');
    await run('annotate', { type: 'MISC' });
    assert.include(await hoverText(editor.document, rangeOf(editor.document, 'Bericht').start), 'Made by hand');
    assert.deepEqual(await readdir(obstacle), ['keep.txt']);
    await rm(obstacle, { recursive: true });
    await items(uri, (all) => all.length === 1);
  });

  it('keeps decisions of a source that closes, too, and has them when it opens again', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'Am Freitag kam der Bericht aus Hamburg.');
    const uri = vscode.Uri.file(path);
    const obstacle = `${path}.annotations.json`;
    const { document } = await open(uri);
    await hoverText(document, rangeOf(document, 'Freitag').start);
    await mkdir(obstacle);
    await writeFile(join(obstacle, 'keep.txt'), 'not ours');
    select(await open(uri), 'Bericht');
    await run('annotate', { type: 'MISC' });
    const place = rangeOf(document, 'Bericht').start;
    assert.include(await hoverText(document, place), 'Made by hand');
    // To VS Code the document closes and another one opens.
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await waitFor('the decision', async () => (await hoverText(document, place)).includes('Made by hand'));
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    await rm(obstacle, { recursive: true });
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await items(uri, (all) => all.length === 1);
  });
});
