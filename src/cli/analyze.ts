import { parseArgs } from 'node:util';
import type { Analysis, LinkedMention, LinkedQuote } from '../core/analysis';
import { analyze } from '../core/analyze';
import type { Entity } from '../core/linking/entity';
import type { TextSpan } from '../core/quotes/quote';
import { isLanguage, type Language } from '../core/text/language';
import { ExitCode, type Io, messageOf } from './io';

export const ANALYZE_USAGE = 'source-annotator analyze [--language de|nl|en] FILE… (- reads standard input)';

/** `analyze FILE…`: one JSON object a line, offsets in UTF-16 code units. Files that cannot be read do not stop the others. */
export async function runAnalyze(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parse(args);
  if ('error' in parsed) {
    io.error(`${parsed.error} Usage: ${ANALYZE_USAGE}`);
    return ExitCode.Usage;
  }
  let status: ExitCode = ExitCode.Ok;
  for (const source of parsed.files) {
    try {
      const text = await io.read(source);
      const analysis = analyze(text, parsed.language ? { language: parsed.language } : {});
      io.out(JSON.stringify({ source, ...toContract(analysis, text) }));
    } catch (error) {
      io.error(`${source}: ${messageOf(error)}`);
      status = ExitCode.Failed;
    }
  }
  return status;
}

function parse(args: readonly string[]): { files: string[]; language: Language | undefined } | { error: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { language: { type: 'string' } },
    });
    const { language } = values;
    if (language !== undefined && !isLanguage(language)) return { error: `There is no language "${language}".` };
    if (positionals.length === 0) return { error: 'No file is named.' };
    return { files: positionals, language };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

/** An analysis in the members that the command line promises. */
function toContract({ language, mentions, quotes }: Analysis, text: string): object {
  return {
    language,
    entities: mentions.map((mention) => mentionOut(mention, text)),
    quotes: quotes.map((quote) => quoteOut(quote, text)),
  };
}

function mentionOut({ start, end, type, entity, confidence }: LinkedMention, text: string): object {
  return { start, end, text: text.slice(start, end), type, entity: reference(entity), confidence };
}

function quoteOut(quote: LinkedQuote, text: string): object {
  const { start, end, kind, speaker, speakerEntity, cue, spans, confidence } = quote;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    speaker: speaker && { ...words(speaker), entity: speakerEntity && reference(speakerEntity) },
    cue: cue && words(cue),
    ...(spans && { spans: spans.map((span) => [span.start, span.end]) }),
    confidence,
  };
}

function words({ start, end, text }: TextSpan): object {
  return { start, end, text };
}

function reference({ id, label }: Entity): object {
  return { id, label };
}
