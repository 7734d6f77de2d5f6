import * as v8 from 'node:v8';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { report } from './support/report';
import { closeAll, seedCopy, seeds, waitFor } from './support/workspace';

/** After so many rounds caches are full. */
const WARM_UP = 15;
/** LEAK_ROUNDS asks for more. */
const ROUNDS = Number(process.env.LEAK_ROUNDS ?? 30);

/** How many objects of VS Code's classes live in this extension host, and its heap in bytes, after a collection. */
function living() {
  const count = (type: object) => Number(v8.queryObjects(type as new () => object, { format: 'count' }));
  return {
    disposables: count(vscode.Disposable),
    emitters: count(vscode.EventEmitter),
    heap: process.memoryUsage().heapUsed,
  };
}

/** Opens a source, types into it once it is marked, and closes it without saving. */
async function round(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', uri);
  const editor = await waitFor('the editor', () => {
    const active = vscode.window.activeTextEditor;
    return active?.document.uri.toString() === uri.toString() ? active : undefined;
  });
  await waitFor('symbols', async () => {
    const symbols = await vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', uri);
    return symbols?.length > 0;
  });
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Berlin. '));
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await waitFor('the source to close', () =>
    vscode.workspace.textDocuments.every((document) => document.uri.toString() !== uri.toString()),
  );
}

describe('opening, editing and closing sources', function () {
  this.timeout((WARM_UP + ROUNDS) * 5000);
  afterEach(closeAll);

  it('again and again leaves nothing behind', async () => {
    const uris = await Promise.all(Object.values(seeds).map(seedCopy));
    const rounds = async (count: number) => {
      for (let index = 0; index < count; index++) {
        if (index > 0 && index % 100 === 0)
          report({ kind: 'note', text: `${index} rounds: ${JSON.stringify(living())}` });
        await round(uris[index % uris.length] as vscode.Uri);
      }
    };
    await rounds(WARM_UP);
    const before = living();
    await rounds(ROUNDS);
    const after = living();
    report({ kind: 'note', text: `${ROUNDS} rounds, before and after: ${JSON.stringify([before, after])}` });
    for (const kind of ['disposables', 'emitters'] as const) {
      assert.isBelow(after[kind] - before[kind], ROUNDS / 2, `${kind}: ${before[kind]} before, ${after[kind]} after`);
    }
    assert.isBelow((after.heap - before.heap) / ROUNDS, 20_000, 'bytes more for each round');
    assert.isBelow(after.heap, 150e6, 'bytes of heap with the samples');
  });
});
