// VS Code's own extensions that tests have beside ours.
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What works on texts, or draws the workbench: the others (languages, debuggers, Git, chat …) only take time. */
const KEPT = [
  ...['theme-defaults', 'theme-seti', 'configuration-editing', 'json', 'json-language-features', 'references-view'],
  ...['search-result', 'markdown-basics', 'markdown-language-features', 'merge-conflict', 'emmet', 'media-preview'],
];

/**
 * Copies the extensions of VS Code that tests need into a folder. With all of them run the tests of the user interface.
 * @param {import('../editor/install.mjs').VsCode} vsCode
 * @param {string} folder is made
 */
export async function keepBuiltIns(vsCode, folder) {
  const all = join(dirname(dirname(vsCode.serverMain)), 'extensions');
  await Promise.all(KEPT.map((name) => cp(join(all, name), join(folder, name), { recursive: true })));
  return folder;
}
