import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { place } from '../core/annotations/anchoring/place';
import { newId } from '../core/annotations/id';
import type { Sidecar } from '../core/annotations/model';
import { emptySidecar, sidecarName } from '../core/annotations/sidecar/names';
import { readSidecar } from '../core/annotations/sidecar/read';
import { writeSidecar } from '../core/annotations/sidecar/write';
import type { ExchangeDocument } from '../core/exchange/document';
import type { Format, InputFile } from '../core/exchange/format';
import { FORMATS, formatById } from '../core/exchange/formats';
import { type ImportPlan, planImport } from '../core/exchange/import/planImport';
import { isSafeName } from '../core/exchange/import/safeName';
import { inEnglish } from '../core/text/message';
import { nodeFiles } from '../node/files';
import { writeWhole } from '../node/writeWhole';
import { readIfThere, readIfThereSync } from './files';
import { ExitCode, type Io, messageOf } from './io';
import { documentNames } from './names';

export const IMPORT_USAGE = 'source-annotator import --format FORMAT [--into FOLDER] [--dry-run] FILE…';

interface Options {
  readonly format: Format;
  /** Folder of the sources. */
  readonly into: string;
  readonly dryRun: boolean;
  readonly files: readonly string[];
}

/**
 * `import`: adds the annotations in files of another format to the sidecars of the sources in a folder, by default that
 * of the first file. A source that is not there is written, where the format holds its text. Nothing is overwritten.
 */
export async function runImport(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parse(args);
  if (typeof options === 'string') {
    io.error(`${options} Usage: ${IMPORT_USAGE}`);
    return ExitCode.Usage;
  }
  let status: ExitCode = ExitCode.Ok;
  const fail = (message: string) => {
    io.error(message);
    status = ExitCode.Failed;
  };
  const files: InputFile[] = [];
  const names = documentNames(options.files);
  for (const [index, path] of options.files.entries()) {
    try {
      files.push({ path: names[index] ?? path, content: await readFile(path) });
    } catch (error) {
      fail(`${path}: ${messageOf(error)}`);
    }
  }
  const read = await options.format.read?.();
  if (!read) return ExitCode.Usage;
  const { documents, problems } = read(files, { sourceText: (name) => sourceText(options.into, name) });
  for (const { file, line, reason } of problems) {
    fail(`${file}${line === undefined ? '' : `:${line}`}: ${inEnglish(reason)}`);
  }
  if (documents.length === 0 && status === ExitCode.Ok) fail('Nothing was imported: the files hold no document.');
  for (const document of documents) {
    const problem = await importDocument(document, options, io).catch(messageOf);
    if (problem !== null) fail(`${document.name}: ${problem}`);
  }
  return status;
}

function sourceText(folder: string, name: string): string | undefined {
  return isSafeName(name) ? (readIfThereSync(join(folder, name)) ?? undefined) : undefined;
}

/** Imports one document; gives the reason where it cannot be. */
async function importDocument(document: ExchangeDocument, options: Options, io: Io): Promise<string | null> {
  if (!isSafeName(document.name))
    return 'this name leads out of the folder or into a hidden one; the document is not imported.';
  const path = join(options.into, document.name);
  if (options.dryRun) return importInto(path, document, options, io);
  await mkdir(dirname(path), { recursive: true });
  // An editor may save a decision while we add to the same file.
  const unlock = await nodeFiles.lock(sidecarName(path));
  try {
    return await importInto(path, document, options, io);
  } finally {
    await unlock();
  }
}

async function importInto(path: string, document: ExchangeDocument, options: Options, io: Io): Promise<string | null> {
  const present = await readIfThere(path);
  const text = present ?? document.text;
  const sidecar = await currentSidecar(path, text);
  if (typeof sidecar === 'string') return sidecar;
  const plan = planImport(document, text, sidecar, { now: new Date().toISOString(), newId });
  report(document.name, plan, options.dryRun, io);
  if (options.dryRun) return null;
  if (present === null) await writeWhole(path, text);
  if (plan.added.length > 0) await nodeFiles.write(sidecarName(path), writeSidecar(plan.sidecar, text));
  return null;
}

/** The sidecar beside a source, placed in its text; a new one where there is none; why it must not be touched otherwise. */
async function currentSidecar(path: string, text: string): Promise<Sidecar | string> {
  const json = await readIfThere(sidecarName(path));
  if (json === null) return emptySidecar(basename(path));
  const read = readSidecar(json, basename(path), text);
  return read.ok ? place(read.sidecar, text).sidecar : inEnglish(read.error);
}

function report(name: string, plan: ImportPlan, dryRun: boolean, io: Io): void {
  const { added, alreadyThere, lookedFor, suggestions, leftOut } = plan;
  const counts = [
    `${added.length} ${dryRun ? 'would be added' : 'added'}`,
    `${alreadyThere} already there`,
    `${leftOut.length} left out`,
    ...(suggestions > 0 ? [`${suggestions} suggestions of a machine not imported`] : []),
    ...(lookedFor > 0 ? [`${lookedFor} placed by their words, because the text differs`] : []),
  ];
  io.out(`${name}: ${counts.join(', ')}`);
  for (const { line, words, reason } of leftOut)
    io.error(`${name}:${line}: “${words}” is left out: ${inEnglish(reason)}.`);
}

/** The options, or what is wrong with them. */
function parse(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        into: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const readable = FORMATS.filter((format) => format.read).map(({ id }) => id);
    const format = formatById(values.format ?? '');
    if (!format?.read) {
      const wrong = values.format === undefined ? 'No format is named' : `"${values.format}" cannot be imported`;
      return `${wrong}; choose one of ${readable.join(', ')}.`;
    }
    const [first] = positionals;
    if (first === undefined) return 'No file is named.';
    const into = values.into ?? dirname(resolve(first));
    return { format, into, dryRun: values['dry-run'], files: positionals };
  } catch (error) {
    return messageOf(error);
  }
}
