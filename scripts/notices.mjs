// The licences of the packages that the bundles contain, to ship beside them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The folders, relative to the checkout, of the packages whose files went into bundles.
 * @param {import('esbuild').Metafile[]} metafiles
 */
export function bundledPackages(metafiles) {
  const files = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  const folders = files.map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** The MIT licence from its second paragraph on, as in this project's own. */
async function mitTerms() {
  const text = await readFile(join(root, 'LICENSE'), 'utf8');
  return text.slice(text.indexOf('Permission is hereby granted'));
}

/**
 * @param {string} folder
 * @throws an error where a package has no licence text: it cannot ship
 */
async function notice(folder) {
  const { name, version, license, author } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder))).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const head = `${name} ${version} (${license})\n\n`;
  if (file) return `${head}${(await readFile(join(root, folder, file), 'utf8')).trim()}\n`;
  // Some packages only name the licence.
  const holder = typeof author === 'object' ? author.name : author;
  if (license === 'MIT' && holder) return `${head}Copyright (c) ${holder}\n\n${await mitTerms()}`;
  throw new Error(`${name} ${version} (${license}) has no licence text: ask its authors before it ships.`);
}

/** @param {import('esbuild').Metafile[]} metafiles */
export async function notices(metafiles) {
  const texts = await Promise.all(bundledPackages(metafiles).map(notice));
  return ['Source Annotator contains these packages.\n', ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}
