import * as vscode from 'vscode';

const FOLDER = 'Source Annotator Samples';

/** "Open the Sample Sources…": a copy of the samples that a person can annotate at will. `extension` is the extension's folder. */
export function samplesFeature(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('sourceAnnotator.openSamples', async () => {
    const [chosen] =
      (await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        title: vscode.l10n.t('Where shall the sample sources go?'),
        openLabel: vscode.l10n.t('Copy the Samples Here'),
      })) ?? [];
    if (!chosen) return;
    const folder = vscode.Uri.joinPath(chosen, FOLDER);
    await copySamples(vscode.Uri.joinPath(extension, 'seeds'), folder);
    const isInUse = (vscode.workspace.workspaceFolders ?? []).length > 0;
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: isInUse });
  });
}

/** Copies the samples into a folder; what is there already stays, with a person's annotations beside it. */
async function copySamples(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(to);
  const there = new Set((await vscode.workspace.fs.readDirectory(to)).map(([name]) => name));
  const samples = (await vscode.workspace.fs.readDirectory(from)).map(([name]) => name);
  for (const name of samples.filter((sample) => sample.endsWith('.txt') && !there.has(sample))) {
    // Read and written, not copied: the extension and the folder may lie in different file systems.
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(from, name));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(to, name), bytes);
  }
}
