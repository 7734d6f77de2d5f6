import { assert } from 'chai';
import * as vscode from 'vscode';
import { hoverText, items, rangeOf, readText, run, select, sidecarOf } from './support/sources';
import { closeAll, newFile, open, waitFor } from './support/workspace';

const TEXT = 'Erster Satz.\nDer Bericht aus Korlingen kam spät.\nDas Gutachten aus Hamburg fehlt.\n';

async function annotated(...words: string[]): Promise<vscode.Uri> {
  const uri = await newFile('a.txt', TEXT);
  const editor = await open(uri);
  for (const [index, each] of words.entries()) {
    select(editor, each);
    await run('annotate', { type: 'MISC' });
    await items(uri, (all) => all.length === index + 1);
  }
  return uri;
}

async function isMarked(document: vscode.TextDocument, words: string): Promise<boolean> {
  return (await hoverText(document, rangeOf(document, words).start)).includes('Made by hand');
}

describe('annotations survive', () => {
  afterEach(closeAll);

  it('a text that another program changed while it was closed', async () => {
    const uri = await annotated('Bericht', 'Gutachten');
    await closeAll();
    const changed = `Ein neuer Absatz davor.\n\n${TEXT.replace('Der Bericht aus Korlingen kam spät.\n', '')}`;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(changed));
    const { document } = await open(uri);
    await waitFor('the annotation whose words are there', () => isMarked(document, 'Gutachten'));
    const problems = await waitFor('the orphan', () => {
      const found = vscode.languages.getDiagnostics(uri);
      return found.length > 0 ? found : undefined;
    });
    assert.lengthOf(problems, 1);
    assert.include(problems[0]?.message, 'Bericht');
  });

  it('an orphan is put back by a quick fix', async () => {
    const uri = await annotated('Bericht');
    await closeAll();
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Ganz anderer Text über das Wetter in Wien.\n'));
    const editor = await open(uri);
    await waitFor('the orphan', () => vscode.languages.getDiagnostics(uri).length > 0);
    const range = rangeOf(editor.document, 'Wetter');
    select(editor, 'Wetter');
    const [problem] = vscode.languages.getDiagnostics(uri);
    assert.isDefined(problem);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(problem?.range.start ?? range.start, range.end),
    );
    const fix = actions.find(({ title }) => title === 'Re-attach to the selection');
    assert.isDefined(fix);
    const argument = { ...fix?.command?.arguments?.[0], span: spanOf(editor.document, range) };
    await vscode.commands.executeCommand(fix?.command?.command ?? '', argument);
    await waitFor('the annotation', () => isMarked(editor.document, 'Wetter'));
    await waitFor('no problem', () => vscode.languages.getDiagnostics(uri).length === 0);
  });

  it('an orphan is offered the places that look like its own', async () => {
    const uri = await annotated('Bericht');
    await closeAll();
    const changed = 'Erster Satz.\nDer Rapport aus Korlingen kam spät.\nDas Gutachten aus Hamburg fehlt.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(changed));
    const { document } = await open(uri);
    const problem = await waitFor('the orphan', () => vscode.languages.getDiagnostics(uri)[0]);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      problem.range,
    );
    const fix = actions.find(({ title }) => title.startsWith('Re-attach to “Rapport” in line 2'));
    assert.isDefined(fix?.command);
    await vscode.commands.executeCommand(fix?.command?.command ?? '', ...(fix?.command?.arguments ?? []));
    await waitFor('the annotation', () => isMarked(document, 'Rapport'));
  });

  it('edits, undo and replace-all in the editor', async () => {
    const uri = await annotated('Bericht', 'Gutachten');
    const editor = await open(uri);
    const { document } = editor;
    await editor.edit((edit) => edit.delete(new vscode.Range(1, 0, 2, 0)));
    await waitFor('the orphan', () => vscode.languages.getDiagnostics(uri).length === 1);
    await vscode.commands.executeCommand('undo');
    await waitFor('the annotation to be back', () => isMarked(document, 'Bericht'));
    await waitFor('the orphan to be gone', () => vscode.languages.getDiagnostics(uri).length === 0);
    const replaced = document.getText().replaceAll('aus', 'aus dem fernen');
    const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
    await editor.edit((edit) => edit.replace(all, replaced));
    await waitFor(
      'both after all was replaced',
      async () => (await isMarked(document, 'Bericht')) && (await isMarked(document, 'Gutachten')),
    );
  });

  it('a rename in VS Code: the sidecar goes along', async () => {
    const uri = await annotated('Bericht');
    await closeAll();
    const renamed = vscode.Uri.joinPath(uri, '../b.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await waitFor('the sidecar', async () => (await readText(sidecarOf(renamed))).includes('Bericht'));
    const { document } = await open(renamed);
    await waitFor('the annotation', () => isMarked(document, 'Bericht'));
    await run('undo');
    await items(renamed, (all) => all.length === 0);
    await run('redo');
    await items(renamed, (all) => all.length === 1);
  });
});

function spanOf(document: vscode.TextDocument, range: vscode.Range) {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
