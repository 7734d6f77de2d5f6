import { isLanguage, type Language } from '../../text/language';
import type { Entity } from '../entity';
import { type NamedMention, type Relabel, relabelling } from './linkCorpus';

type Reference = Pick<Entity, 'id' | 'label'>;

/** What linking reads of a line that `analyze` printed for one document; its other members pass through as they are. */
interface AnalysisLine {
  readonly language: Language;
  readonly entities: readonly NamedMention[];
  readonly quotes: readonly { readonly speaker: { readonly entity: Reference | null } | null }[];
}

/**
 * Puts shards of a corpus together. `lines` are what `analyze` printed for single documents (not linked with others yet), a
 * JSON object each, in any distribution over machines; the result is what one run over all of them gives, in the order of
 * the lines. Throws a `RangeError` that names the first line which is no such object.
 */
export function* mergeLines(lines: readonly string[]): Generator<string> {
  const relabel = relabelling(documents(lines));
  for (const line of lines) yield JSON.stringify(relabelled(JSON.parse(line) as AnalysisLine, relabel));
}

function* documents(lines: readonly string[]): Generator<{ language: Language; mentions: readonly NamedMention[] }> {
  for (const [number, line] of lines.entries()) {
    const value = parse(line);
    if (!isAnalysis(value)) {
      throw new RangeError(`Line ${number + 1} is not a document as analyze prints it: ${line.slice(0, 60)}`);
    }
    yield { language: value.language, mentions: value.entities };
  }
}

function relabelled(line: AnalysisLine, relabel: Relabel): AnalysisLine {
  return {
    ...line,
    entities: line.entities.map((mention) => ({ ...mention, entity: relabel(mention.entity) })),
    quotes: line.quotes.map((quote) => {
      const entity = quote.speaker?.entity;
      return quote.speaker && entity ? { ...quote, speaker: { ...quote.speaker, entity: relabel(entity) } } : quote;
    }),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isAnalysis(value: unknown): value is AnalysisLine {
  if (!isObject(value) || typeof value.language !== 'string' || !isLanguage(value.language)) return false;
  if (!Array.isArray(value.entities) || !Array.isArray(value.quotes)) return false;
  const areMentions = value.entities.every(
    (mention) => isObject(mention) && typeof mention.text === 'string' && isReference(mention.entity),
  );
  const areQuotes = value.quotes.every((quote) => {
    if (!isObject(quote)) return false;
    const { speaker } = quote;
    return speaker === null || (isObject(speaker) && (speaker.entity === null || isReference(speaker.entity)));
  });
  return areMentions && areQuotes;
}

function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof value.id === 'string' && typeof value.label === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
