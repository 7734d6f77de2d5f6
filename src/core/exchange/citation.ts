import { linePositions } from '../text/lines';
import { type Message, message } from '../text/message';
import type { Span } from '../text/span';

/** A passage to cite. */
export interface CitationSource {
  /** The source's name, as it is to be cited. */
  readonly name: string;
  readonly text: string;
  /** Where the source can be read on the web, if anywhere: the link then leads to the very words. */
  readonly url?: string;
}

/**
 * A passage (UTF-16 code units) as a quotation with its source and lines, in the words that `say` finds: `“…” (a.txt, lines 3–4)`
 * and, with a URL, the link.
 */
export function citationOf(source: CitationSource, span: Span, say: (message: Message) => string): string {
  const words = source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const positionOf = linePositions(source.text);
  const from = positionOf(span.start).line + 1;
  const to = positionOf(Math.max(span.start, span.end - 1)).line + 1;
  const citation =
    from === to
      ? message('“{0}” ({1}, line {2})', words, source.name, from)
      : message('“{0}” ({1}, lines {2}–{3})', words, source.name, from, to);
  const link = source.url === undefined ? '' : `\n${source.url.replace(/#.*$/, '')}${textFragment(source.text, span)}`;
  return say(citation) + link;
}

/** Longer passages are named by their first and last words: URLs have limits. */
const MAX_WHOLE = 120;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

/**
 * The text fragment for a passage, `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG "URL Fragment Text Directives"). No
 * part of it may reach from one paragraph into the next, so a passage of several lines is named by its first and last
 * words too. Words around the passage are named only where the same words stand elsewhere.
 */
export function textFragment(text: string, span: Span): string {
  const lines = text
    .slice(span.start, span.end)
    .split(LINE_END)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [first = [], last = first] = [lines[0], lines.at(-1)];
  const isWhole = lines.length === 1 && (first.length <= 2 * EDGE_WORDS || first.join(' ').length <= MAX_WHOLE);
  const start = isWhole ? first : first.slice(0, EDGE_WORDS);
  const end = isWhole ? [] : last.slice(-EDGE_WORDS);
  const isRepeated = stands(text, start.join(' ')) > 1;
  const before = text.slice(0, span.start).split(LINE_END).at(-1) ?? '';
  const after = text.slice(span.end).split(LINE_END, 1)[0] ?? '';
  const directive = [
    ...part(isRepeated ? wordsOf(before).slice(-CONTEXT_WORDS) : [], '', '-'),
    ...part(start, '', ''),
    ...part(end, '', ''),
    ...part(isRepeated ? wordsOf(after).slice(0, CONTEXT_WORDS) : [], '-', ''),
  ];
  return `#:~:text=${directive.join(',')}`;
}

const LINE_END = /\r\n|[\r\n]/;

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function part(words: readonly string[], before: string, after: string): string[] {
  return words.length === 0 ? [] : [before + encode(words.join(' ')) + after];
}

/** How often words stand in a text, however they are set apart: once, or twice for more. */
function stands(text: string, words: string): number {
  const flat = text.replace(/\s+/g, ' ');
  const first = flat.indexOf(words);
  if (first < 0) return 0;
  return flat.indexOf(words, first + 1) < 0 ? 1 : 2;
}

/** Percent-encoded, the directive's own three marks too. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
