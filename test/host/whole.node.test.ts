import { existsSync } from 'node:fs';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { items, run, select } from './support/sources';
import { closeAll, newFile, open } from './support/workspace';

const WORDS = Array.from({ length: 20 }, (_, index) => `wort${100 + index}`);

describe('a sidecar on the disk', () => {
  afterEach(closeAll);

  it('is never missing while it is written anew', async () => {
    const uri = await newFile('a.txt', WORDS.join(' '));
    const editor = await open(uri);
    const sidecar = vscode.Uri.file(`${uri.fsPath}.annotations.json`).fsPath;
    const [first = '', ...others] = WORDS;
    select(editor, first);
    await run('annotate', { type: 'PER' });
    await items(uri, (all) => all.length === 1);
    let looks = 0;
    let missed = 0;
    let isOver = false;
    const look = () => {
      looks++;
      if (!existsSync(sidecar)) missed++;
      if (!isOver) setImmediate(look);
    };
    look();
    for (const word of others) {
      select(editor, word);
      await run('annotate', { type: 'PER' });
    }
    await items(uri, (all) => all.length === WORDS.length);
    isOver = true;
    assert.isAbove(looks, WORDS.length);
    assert.equal(missed, 0, `of ${looks} looks`);
  });
});
