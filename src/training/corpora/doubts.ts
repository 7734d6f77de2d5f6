import type { Mention } from '../../core/entities/mention';
import { overlaps, type Span } from '../../core/text/span';
import type { WrittenDocument } from './written';

const AROUND = 30;
const LETTER = /[\p{L}\p{N}]/u;
const NAMES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC', 'NORP']);

/** What looks like a slip of the annotator in a document, a line each, with the text around it. */
export function doubtsOf(document: WrittenDocument): string[] {
  return [...untagged(document), ...twoTypes(document), ...looseEdges(document), ...marksInsideSpans(document)];
}

/** Names that are marked in one place and left out in another. */
function* untagged({ text, mentions }: WrittenDocument): Generator<string> {
  const names = new Map(mentions.filter(({ type }) => NAMES.has(type)).map((mention) => [mention.text, mention]));
  for (const [name, { type }] of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const span = { start, end: start + name.length };
      if (LETTER.test(text[start - 1] ?? ' ') || LETTER.test(text[span.end] ?? ' ')) continue;
      if (mentions.some((mention) => overlaps(mention, span))) continue;
      yield `${type} "${name}" is not marked in ${around(text, span)}`;
    }
  }
}

/** Names that are of one type here and of another there. */
function* twoTypes({ mentions }: WrittenDocument): Generator<string> {
  const first = new Map<string, Mention['type']>();
  for (const mention of mentions) {
    const type = first.get(mention.text);
    if (type !== undefined && type !== mention.type) yield `"${mention.text}" is ${type} and ${mention.type}`;
    first.set(mention.text, mention.type);
  }
}

/** Mentions that begin or end with a space or within a word; a name in a compound may do so at a hyphen only. */
function* looseEdges({ text, mentions }: WrittenDocument): Generator<string> {
  for (const mention of mentions) {
    const cut =
      (LETTER.test(text[mention.start - 1] ?? ' ') && LETTER.test(text[mention.start] ?? ' ')) ||
      (LETTER.test(text[mention.end - 1] ?? ' ') && LETTER.test(text[mention.end] ?? ' '));
    if (cut) yield `${mention.type} "${mention.text}" is cut out of a word in ${around(text, mention)}`;
    if (mention.text.trim() !== mention.text || /[,;:]$/.test(mention.text))
      yield `${mention.type} "${mention.text}" has a loose edge`;
  }
}

/** Indirect quotes that end with a stop, direct ones without their marks, speakers inside their own words. */
function* marksInsideSpans({ text, quotes }: WrittenDocument): Generator<string> {
  for (const quote of quotes) {
    for (const span of quote.spans ?? [quote]) {
      const words = text.slice(span.start, span.end);
      if (words.trim() !== words) yield `a quote has a loose edge: ${around(text, span)}`;
      if (quote.kind === 'indirect' && /[.,;]$/.test(words)) yield `an indirect quote ends with a stop: ${words}`;
      if (quote.kind === 'direct' && !/^["'„“”«»‚‘’›‹]/.test(words))
        yield `a direct quote begins without a mark: ${words.slice(0, AROUND)}`;
    }
  }
}

function around(text: string, { start, end }: Span): string {
  return `"${text.slice(Math.max(0, start - AROUND), end + AROUND).replaceAll('\n', ' ')}"`;
}
