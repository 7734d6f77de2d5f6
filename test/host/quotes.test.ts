import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, hoverText, items, rangeOf, run, select } from './support/sources';
import { closeAll, newFile, open, screenshot, seedCopy, seeds, waitFor } from './support/workspace';

const TEXT =
  'Die Ministerin Erika Mustermann reiste mit Taro Yamada nach Berlin.\n\n' +
  '„Wir kommen morgen wieder“, sagte Mustermann am Freitag. Laut Yamada sei alles besprochen.\n';

async function openAnalysed(text: string, words: string): Promise<vscode.TextEditor> {
  const editor = await open(await newFile('a.txt', text));
  const place = rangeOf(editor.document, words).start;
  await waitFor('the analysis', async () => (await hoverText(editor.document, place)) !== '');
  return editor;
}

describe('quotes', () => {
  afterEach(closeAll);

  it('F12 goes from a quote to the words that name its speaker', async () => {
    const { document } = await openAnalysed(TEXT, '„Wir');
    const [link] = await ask<vscode.LocationLink>('Definition', document, rangeOf(document, 'Wir kommen').start);
    assert.deepEqual(link?.targetRange, rangeOf(document, 'Mustermann', 1));
  });

  it('Shift+F12 on a person lists mentions and what that person said', async () => {
    const { document } = await openAnalysed(TEXT, '„Wir');
    const person = rangeOf(document, 'Erika Mustermann');
    const starts = await waitFor('the quote among the references', async () => {
      const found = await ask<vscode.Location>('Reference', document, person.start);
      const here = found.filter(({ uri }) => uri.toString() === document.uri.toString());
      return here.length >= 3 ? here.map(({ range }) => document.getText(range)) : undefined;
    });
    assert.includeMembers(starts, ['Erika Mustermann', 'Mustermann', '„Wir kommen morgen wieder“']);
    assert.notInclude(starts.join(' '), 'besprochen');
  });

  it('the hover tells speaker, cue and kind', async () => {
    const { document } = await openAnalysed(TEXT, '„Wir');
    const text = await hoverText(document, rangeOf(document, 'Wir kommen').start);
    assert.include(text, 'Erika Mustermann');
    assert.include(text, 'sagte');
  });

  it('the hover of a person has what that person said, with links', async () => {
    const { document } = await openAnalysed(TEXT, '„Wir');
    const { start } = rangeOf(document, 'Erika Mustermann');
    const text = await waitFor('the quote', async () => {
      const said = await hoverText(document, start);
      return said.includes('Wir kommen morgen wieder') ? said : undefined;
    });
    const { line, character } = rangeOf(document, '„Wir kommen').start;
    assert.include(text, `](${document.uri.with({ fragment: `L${line + 1},${character + 1}` })})`);
  });

  it('reported speech has its speaker too', async () => {
    const { document } = await openAnalysed(TEXT, 'sei alles');
    assert.include(await hoverText(document, rangeOf(document, 'sei alles').start), 'Taro Yamada');
  });

  it('a speaker is set by choosing from the list, the likeliest first', async () => {
    const editor = await openAnalysed('Hans Albers und Erika Mustermann kamen an.\n\n„Wer ist Emil Nolde?“\n', '„Wer');
    const { document } = editor;
    select(editor, 'Wer ist');
    const setting = run('setSpeaker');
    const [item] = await waitFor('the first of the list to be chosen', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const found = await items(document.uri, () => true);
      return found.length > 0 ? found : undefined;
    });
    await setting;
    assert.include(JSON.stringify(item), 'Erika Mustermann', 'the nearest person outside of the quote');
    const speaker = async () => hoverText(document, rangeOf(document, 'Wer ist').start);
    await waitFor('the new speaker', async () => (await speaker()).includes('Erika Mustermann'));
  });

  it('with the cursor on the right mention, "Set as Speaker of Quote" offers the nearest quote', async () => {
    const editor = await openAnalysed('Hans Albers kam an.\n\n„Wer ist da?“\n', '„Wer');
    select(editor, 'Hans Albers');
    const setting = run('setAsSpeaker');
    const [item] = await waitFor('the quote to be chosen', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const found = await items(editor.document.uri, () => true);
      return found.length > 0 ? found : undefined;
    });
    await setting;
    assert.include(JSON.stringify(item), 'Hans Albers');
  });

  it('all quotes of a sample have their speakers behind them', async () => {
    const { document } = await open(await seedCopy(seeds.germanNews));
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const labels = await waitFor('the speakers', async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
      return found.length > 5 ? found.map(({ label }) => JSON.stringify(label)) : undefined;
    });
    await screenshot('quotes-speakers');
    for (const speaker of ['der Beamte', 'Kurt Campbell', 'US-Finanzministerium'])
      assert.include(labels.join(' '), speaker);
  });

  it('speakers that stand after quotes are never cut, however long their line', () => {
    for (const languageId of ['plaintext', 'markdown']) {
      const length = vscode.workspace.getConfiguration('editor', { languageId }).get('inlayHints.maximumLength');
      assert.equal(length, 0, languageId);
    }
  });
});
