import * as vscode from 'vscode';

/** The documents that providers serve; `isSource` narrows them by the user's settings. */
export const SOURCE_SELECTOR: vscode.DocumentSelector = [{ language: 'plaintext' }, { language: 'markdown' }];

// Not sources even where they are plain text: output channels, diffs' left sides, the search editor …
const SCHEMES_WITHOUT_SOURCES = new Set([
  'output',
  'git',
  'search-editor',
  'comment',
  'vscode',
  'walkThrough',
  'source-annotator',
]);

/** Whether a document is a source: text or Markdown, in the workspace's chosen files (any, where it lies outside). */
export function isSource(document: vscode.TextDocument): boolean {
  if (SCHEMES_WITHOUT_SOURCES.has(document.uri.scheme) || vscode.languages.match(SOURCE_SELECTOR, document) === 0) {
    return false;
  }
  return isChosenFile(document.uri);
}

/** Whether a file, open or not, is one that the settings choose (any, where it lies outside of the workspace). */
export function isChosenFile(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return true;
  const settings = vscode.workspace.getConfiguration('sourceAnnotator', uri);
  // Of a document VS Code's own globs look at no more than this.
  const file = { uri, languageId: '' } as vscode.TextDocument;
  const matches = (glob: string) =>
    vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, file) > 0;
  return matches(settings.get('files', '**/*')) && !matches(settings.get('exclude', ''));
}

/** Whether a text is a binary file shown as text; such a file is left alone. */
export function looksBinary(text: string): boolean {
  return text.slice(0, 8000).includes('\0');
}
