// Packs extensions that exist for a test alone, so that VS Code installs them like any other.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const CONTENT_TYPES = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="json" ContentType="application/json"/></Types>`;

/**
 * @param {string} folder where the .vsix goes
 * @param {{ name: string } & Record<string, unknown>} manifest what package.json says beside publisher, version and engine
 * @param {Record<string, string>} files the other files, by their paths in the extension
 * @returns {Promise<string>} the path of the .vsix
 */
export async function packLocalExtension(folder, manifest, files) {
  const whole = { publisher: 'test', version: '1.0.0', engines: { vscode: '^1.100.0' }, ...manifest };
  const entries = Object.entries({ 'package.json': JSON.stringify(whole), ...files });
  const zip = zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    ...Object.fromEntries(entries.map(([path, content]) => [`extension/${path}`, strToU8(content)])),
  });
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${manifest.name}.vsix`);
  await writeFile(path, zip);
  return path;
}
