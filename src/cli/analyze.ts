import { parseArgs } from 'node:util';
import type { Analysis } from '../core/analysis';
import { analyze } from '../core/analyze';
import { linkCorpus } from '../core/linking/corpus/linkCorpus';
import { isLanguage, type Language } from '../core/text/language';
import { analysisLine } from './contract';
import { ExitCode, type Io, messageOf } from './io';
import { OwnTypes } from './ownTypes';

export const ANALYZE_USAGE = `source-annotator analyze [--language de|nl|en] [--separate] FILE… (- reads standard input)
  source-annotator analyze --lines [--language de|nl|en] (standard input: {"source","text"} a line)`;

interface Options {
  readonly files: readonly string[];
  readonly language: Language | undefined;
  /** Each document for itself: the output is a shard, which `merge` links with others. */
  readonly separate: boolean;
  /** Documents come as lines of standard input. */
  readonly lines: boolean;
}

interface Source {
  readonly source: string;
  readonly text: string;
}

/**
 * `analyze FILE…`: one JSON object a line, offsets in UTF-16 code units. The files are one corpus: the same entity has the
 * same id in all of them. A file that cannot be read does not stop the others. Users' own types suggest mentions too:
 * those of `annotation-types.json` in a file's folder, or the nearest one above.
 */
export async function runAnalyze(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parse(args);
  if (typeof options === 'string') {
    io.error(`${options} Usage: ${ANALYZE_USAGE}`);
    return ExitCode.Usage;
  }
  let status: ExitCode = ExitCode.Ok;
  const fail = (message: string) => {
    io.error(message);
    status = ExitCode.Failed;
  };
  const knowledge = await io.knowledge();
  const types = new OwnTypes(fail);
  const language = options.language && { language: options.language };
  const corpus: (Source & { readonly analysis: Analysis })[] = [];
  const documents = options.lines ? linesOf(io) : filesOf(options.files, io);
  for await (const document of documents) {
    if ('error' in document) {
      fail(document.error);
      continue;
    }
    const analysis = analyze(document.text, {
      knowledge,
      ...language,
      ...(await types.for(options.lines ? '-' : document.source)),
    });
    if (options.separate || options.lines) io.out(analysisLine(document.source, document.text, analysis));
    else corpus.push({ ...document, analysis });
  }
  const linked = linkCorpus(corpus.map(({ analysis }) => analysis));
  for (const [index, { source, text, analysis }] of corpus.entries()) {
    io.out(analysisLine(source, text, linked[index] ?? analysis));
  }
  return status;
}

async function* filesOf(files: readonly string[], io: Io): AsyncGenerator<Source | { error: string }> {
  for (const source of files) {
    try {
      yield { source, text: await io.read(source) };
    } catch (error) {
      yield { error: `${source}: ${messageOf(error)}` };
    }
  }
}

async function* linesOf(io: Io): AsyncGenerator<Source | { error: string }> {
  let number = 0;
  for await (const line of io.lines()) {
    number++;
    // White space, to JavaScript, a byte order mark is too; to JSON it is none.
    if (line.trim() !== '')
      yield sourceIn(line.trim()) ?? { error: `Line ${number} is not {"source": "…", "text": "…"}.` };
  }
}

function sourceIn(line: string): Source | undefined {
  try {
    const { source, text } = JSON.parse(line);
    return typeof source === 'string' && typeof text === 'string' ? { source, text } : undefined;
  } catch {
    return undefined;
  }
}

/** The options, or what is wrong with them. */
function parse(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        separate: { type: 'boolean', default: false },
        lines: { type: 'boolean', default: false },
      },
    });
    const { language, separate, lines } = values;
    if (language !== undefined && !isLanguage(language)) return `There is no language "${language}".`;
    if (lines && positionals.length > 0) return '--lines reads standard input and takes no file.';
    if (!lines && positionals.length === 0) return 'No file is named.';
    return { files: positionals, language, separate, lines };
  } catch (error) {
    return messageOf(error);
  }
}
