import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** @typedef {{ readonly data: string, readonly extensions: string }} Profile where a server keeps its settings and its extensions */

/** Settings of every VS Code that the scripts open: the source and nothing else on the screen. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'editor.wordWrap': 'on',
  // The samples lie inside a checkout, about which Git would ask.
  'git.openRepositoryInParentFolders': 'never',
};

/** @param {Profile} profile */
export const settingsFile = (profile) => join(profile.data, 'User', 'settings.json');

/**
 * Writes the user's settings; an open workbench takes them over at once.
 * @param {Profile} profile
 * @param {Record<string, unknown>} settings in addition to `quietSettings`, which they may override
 */
export async function writeSettings(profile, settings) {
  const file = settingsFile(profile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ ...quietSettings, ...settings }, null, 2)}\n`);
}
