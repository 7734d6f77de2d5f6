import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { ask, rangeOf } from './support/sources';
import { closeAll, newFile, newFolder, open, waitFor } from './support/workspace';

describe('a folder of sources', () => {
  afterEach(closeAll);

  // VS Code then tells of the folder alone.
  const ways: Readonly<Record<string, (folder: string, away: string) => Promise<unknown>>> = {
    deletes: (folder) => rm(folder, { recursive: true }),
    'moves out of the workspace': (folder, away) => rename(folder, join(away, 'a')),
  };
  let away: string;
  beforeEach(async () => {
    away = await mkdtemp(join(tmpdir(), 'source-annotator-moved-'));
  });
  afterEach(() => rm(away, { recursive: true }));
  for (const [way, take] of Object.entries(ways)) {
    it(`that another program ${way} leaves the index`, async () => {
      const folder = await newFolder();
      const inner = vscode.Uri.joinPath(folder, 'inner', 'nl.txt');
      await vscode.workspace.fs.writeFile(inner, new TextEncoder().encode('Gisteren werd in Lesotho gestemd.'));
      const { document } = await open(await newFile('other.txt', 'Am Freitag schwieg man in Lesotho.'));
      const place = rangeOf(document, 'Lesotho').start;
      const isIn = async () =>
        (await ask<vscode.Location>('Reference', document, place)).some(({ uri }) => uri.path === inner.path);
      await waitFor('the mention', isIn);
      await take(folder.fsPath, away);
      await waitFor('the mention to be gone', async () => !(await isIn()));
    });
  }
});
