import type { Span } from '../text/span';

/** A passage to cite. */
export interface CitationSource {
  /** The source's name, as it is to be cited. */
  readonly name: string;
  readonly text: string;
  /** Where the source can be read on the web, if anywhere: the link then leads to the very words. */
  readonly url?: string;
}

/** A passage (UTF-16 code units) as a quotation with its source and lines: `“…” (a.txt, lines 3–4)` and, with a URL, the link. */
export function citationOf(source: CitationSource, span: Span): string {
  const words = source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const from = lineAt(source.text, span.start);
  const to = lineAt(source.text, Math.max(span.start, span.end - 1));
  const lines = from === to ? `line ${from}` : `lines ${from}–${to}`;
  const link = source.url === undefined ? '' : `\n${source.url.replace(/#.*$/, '')}${textFragment(source.text, span)}`;
  return `“${words}” (${source.name}, ${lines})${link}`;
}

/** Longer passages are named by their beginning and end: URLs have limits, and a text on the web may break its lines elsewhere. */
const MAX_WHOLE = 120;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

/**
 * The text fragment for a passage, `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG "URL Fragment Text Directives"). It
 * names words around the passage only where the same words stand elsewhere too.
 */
export function textFragment(text: string, span: Span): string {
  const words = collapse(text.slice(span.start, span.end)).trim();
  const parts = words.split(' ');
  const whole = words.length <= MAX_WHOLE || parts.length <= 2 * EDGE_WORDS;
  const start = whole ? words : parts.slice(0, EDGE_WORDS).join(' ');
  const end = whole ? null : parts.slice(-EDGE_WORDS).join(' ');
  const flat = collapse(text);
  const first = flat.indexOf(start);
  const isRepeated = first >= 0 && flat.indexOf(start, first + 1) >= 0;
  const before = isRepeated
    ? collapse(text.slice(Math.max(0, span.start - 200), span.start))
        .trim()
        .split(' ')
        .slice(-CONTEXT_WORDS)
        .join(' ')
    : '';
  const after = isRepeated
    ? collapse(text.slice(span.end, span.end + 200))
        .trim()
        .split(' ')
        .slice(0, CONTEXT_WORDS)
        .join(' ')
    : '';
  const directive = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    encode(start),
    ...(end === null ? [] : [encode(end)]),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ];
  return `#:~:text=${directive.join(',')}`;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Percent-encoded, the directive's own three marks too. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}

/** The line, from 1, in which an offset lies. */
function lineAt(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}
