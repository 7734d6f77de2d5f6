// Lets a window speak German or Dutch, so that our own strings do. VS Code's packs cannot be had offline; these are packs that
// translate nothing of VS Code itself.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settingsFile } from '../editor/settings.mjs';

/** @typedef {'en' | 'de' | 'nl'} WindowLanguage */

/** What the server notes down about the packs that are installed. @param {string} translations a file that translates nothing */
const packs = (translations) =>
  Object.fromEntries(
    Object.entries({ de: 'Deutsch', nl: 'Nederlands' }).map(([language, label]) => [
      language,
      {
        hash: `empty-${language}`,
        label,
        extensions: [{ extensionIdentifier: { id: `test.language-pack-${language}` }, version: '1.0.0' }],
        translations: { vscode: translations },
      },
    ]),
  );

/**
 * Sets the language of the windows that are opened from now on.
 * @param {import('../editor/settings.mjs').Profile} profile
 * @param {WindowLanguage} language
 */
export async function useLanguage(profile, language) {
  const translations = join(profile.data, 'nothing.i18n.json');
  const start = join(dirname(settingsFile(profile)), 'argv.json');
  await mkdir(dirname(start), { recursive: true });
  await writeFile(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  await writeFile(join(profile.data, 'languagepacks.json'), JSON.stringify(packs(translations)));
  await writeFile(start, JSON.stringify({ locale: language }));
}
