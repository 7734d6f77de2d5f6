import type { Analysis, LinkedMention, LinkedQuote } from '../core/analysis';
import type { TextSpan } from '../core/quotes/quote';

/** The line that `analyze` prints for a source: the members that the command line promises. UTF-16 code units. */
export function analysisLine(source: string, text: string, { language, mentions, quotes }: Analysis): string {
  return JSON.stringify({
    source,
    language,
    entities: mentions.map((mention) => mentionOut(mention, text)),
    quotes: quotes.map((quote) => quoteOut(quote, text)),
  });
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

function reference({ id, label }: LinkedMention['entity']): object {
  return { id, label };
}
