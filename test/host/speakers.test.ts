import { assert } from 'chai';
import * as vscode from 'vscode';
import { rangeOf } from './support/sources';
import { closeAll, newFile, open, waitFor } from './support/workspace';

describe('speakers', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('sourceAnnotator').update('marks.speakers', undefined, true);
    await closeAll();
  });

  it('stand as quiet text after their quotes, unless the setting says not to', async () => {
    const text = '„Wir kommen morgen wieder“, sagte Erika Mustermann am Freitag in Berlin.\n';
    const { document } = await open(await newFile('a.txt', text));
    const all = new vscode.Range(0, 0, 1, 0);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
    const [hint] = await waitFor('the speaker', async () => {
      const found = await hints();
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(hint?.position, rangeOf(document, '“').end);
    assert.include(JSON.stringify(hint?.label), '— Erika Mustermann');
    await vscode.workspace.getConfiguration('sourceAnnotator').update('marks.speakers', false, true);
    await waitFor('no speaker', async () => (await hints()).length === 0);
  });
});
