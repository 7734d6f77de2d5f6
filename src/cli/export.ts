import { access, mkdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../core/analyze';
import { place } from '../core/annotations/anchoring/place';
import type { Annotation } from '../core/annotations/model';
import { sidecarName } from '../core/annotations/sidecar/names';
import { readSidecar } from '../core/annotations/sidecar/read';
import type { BuildOptions, ExchangeSource } from '../core/exchange/build';
import { exportSources } from '../core/exchange/exportSources';
import type { Format, OutputFile } from '../core/exchange/format';
import { FORMATS, formatById } from '../core/exchange/formats';
import { summariseLosses } from '../core/exchange/loss';
import { isLanguage, type Language } from '../core/text/language';
import { inEnglish } from '../core/text/message';
import { writeWhole } from '../node/writeWhole';
import { readIfThere } from './files';
import { ExitCode, type Io, messageOf } from './io';
import { documentNames } from './names';
import { OwnTypes } from './ownTypes';

export const EXPORT_USAGE =
  'source-annotator export --format FORMAT [--out FOLDER] [--no-suggestions] [--min-confidence 0…1] [--language de|nl|en] FILE…';

interface Options {
  readonly format: Format;
  readonly out: string;
  readonly build: BuildOptions;
  readonly language: Language | undefined;
  readonly files: readonly string[];
}

/**
 * `export`: writes sources with their sidecars, and the machine's suggestions unless they are not wanted, in another
 * format. Names each file that it writes, and on standard error what the format could not hold.
 */
export async function runExport(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parse(args);
  if (typeof options === 'string') {
    io.error(`${options} Usage: ${EXPORT_USAGE}`);
    return ExitCode.Usage;
  }
  let status: ExitCode = ExitCode.Ok;
  const fail = (message: string) => {
    io.error(message);
    status = ExitCode.Failed;
  };
  const sources: ExchangeSource[] = [];
  const types = new OwnTypes(fail);
  const names = documentNames(options.files);
  for (const [index, path] of options.files.entries()) {
    const source = await readSource(path, names[index] ?? path, { ...options, types }, io).catch(messageOf);
    if (typeof source === 'string') fail(`${path}: ${source}`);
    else sources.push(source);
  }
  if (sources.length === 0) return status;
  const context = { now: new Date().toISOString(), generator: 'Source Annotator' };
  const { files, losses } = await exportSources(sources, options.format, options.build, context);
  const title = inEnglish(options.format.title);
  for (const line of summariseLosses(losses, inEnglish)) io.error(`${title} cannot hold: ${line}.`);
  const kept = new Set(await Promise.all(options.files.flatMap((path) => [path, sidecarName(path)]).map(realPath)));
  const earlier = await filesThere(options.out, files);
  for (const file of files) {
    const path = join(options.out, file.path);
    const problem = kept.has(await realPath(path))
      ? 'this would overwrite a source; name another folder with --out.'
      : await writeOutput(path, file, earlier).catch(messageOf);
    if (problem) fail(`${path}: ${problem}`);
    else io.out(path);
  }
  return status;
}

async function readSource(
  path: string,
  name: string,
  options: Options & { readonly types: OwnTypes },
  io: Io,
): Promise<ExchangeSource | string> {
  const text = await io.read(path);
  const annotations = await readAnnotations(path, text, io);
  if (typeof annotations === 'string') return annotations;
  const { language, build, types } = options;
  const analysis = build.suggestions
    ? analyze(text, { knowledge: await io.knowledge(), ...(language && { language }), ...(await types.for(path)) })
    : null;
  return { name, text, annotations, analysis, ...(language && { language }) };
}

/** The annotations beside a source, placed in its present text; a sidecar that cannot be read stops the file's export. */
async function readAnnotations(path: string, text: string, io: Io): Promise<readonly Annotation[] | string> {
  const json = await readIfThere(sidecarName(path));
  if (json === null) return [];
  const read = readSidecar(json, basename(path), text);
  if (!read.ok) return inEnglish(read.error);
  for (const problem of read.problems) io.error(`${path}: ${inEnglish(problem)}`);
  return place(read.sidecar, text).sidecar.annotations;
}

/**
 * Writes a file; gives the reason where it must not: where a text stands that is not ours, since neither a sidecar may lose
 * its source nor a source its words. `earlier` are the files of this export that were there before it.
 */
async function writeOutput(path: string, file: OutputFile, earlier: ReadonlySet<string>): Promise<string | null> {
  if (file.goesWith !== undefined && earlier.has(file.path)) {
    const isOurs = earlier.has(file.goesWith) && (await readIfThere(sidecarName(path))) === null;
    if (!isOurs && (await readFile(path, 'utf8')) !== file.content) {
      return 'another text has this name, which stays as it is; name another folder with --out.';
    }
  }
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, file.content);
  return null;
}

/** Those of the files to write, by path, that are in the folder. */
async function filesThere(folder: string, files: readonly OutputFile[]): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  for (const { path } of files) {
    const isThere = await access(join(folder, path)).then(
      () => true,
      () => false,
    );
    if (isThere) there.add(path);
  }
  return there;
}

/** Where a path leads, links followed as far as there is something. */
function realPath(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(await realPath(folder), basename(path));
  });
}

/** The options, or what is wrong with them. */
function parse(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string', default: '.' },
        'no-suggestions': { type: 'boolean', default: false },
        'min-confidence': { type: 'string', default: '0' },
        language: { type: 'string' },
      },
    });
    const format = formatById(values.format ?? '');
    const minConfidence = Number(values['min-confidence']);
    const { language } = values;
    if (!format)
      return `${values.format === undefined ? 'No format is named' : `There is no format "${values.format}"`}; choose one of ${FORMATS.map(({ id }) => id).join(', ')}.`;
    if (!(minConfidence >= 0 && minConfidence <= 1)) return '--min-confidence takes a number from 0 to 1.';
    if (language !== undefined && !isLanguage(language)) return `There is no language "${language}".`;
    if (positionals.length === 0) return 'No file is named.';
    const build = { suggestions: !values['no-suggestions'], minConfidence };
    return { format, out: values.out, build, language, files: positionals };
  } catch (error) {
    return messageOf(error);
  }
}
