import type { Span } from '../../../text/span';
import { sentenceStarts } from '../../sentenceStarts';
import { tokensCutAt } from '../../tokensCutAt';

/** The layer of DKPro Core that INCEpTION calls "Named entity", its two features, and a relation layer on it. */
export const SPAN_LAYER = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
export const SPAN_FEATURES = ['identifier', 'value'] as const;
export const LINK_LAYER = 'webanno.custom.SourceAnnotatorLink';

/** A row of the table: a token or a part of one, as WebAnno numbers them. Offsets are UTF-16 code units. */
export interface Unit extends Span {
  /** `1-3` for a token, `1-3.1` for its first part. */
  readonly id: string;
}

export interface Sentence extends Span {
  /** Tokens in reading order, each followed by the parts into which spans cut it. */
  readonly units: readonly Unit[];
}

/**
 * The sentences of a text with their tokens, without white space around them. The end of a sentence inside a span does not
 * count: spans cannot go on in the next one.
 */
export function layOut(text: string, spans: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  const tokens = tokensCutAt(text, []);
  const parts = tokensCutAt(text, spans);
  const begins = sentenceStarts(text);
  const bridges = bridged(spans);
  let part = 0;
  let rows: Unit[] = [];
  let start = -1;
  let end = -1;
  let number = 0;
  const close = () => {
    if (rows.length > 0) sentences.push({ start, end, units: rows });
    rows = [];
    number = 0;
    start = -1;
  };
  for (const token of tokens) {
    if (end >= 0 && start >= 0 && begins.has(token.start) && !bridges(end, token.start)) close();
    if (start < 0) start = token.start;
    const id = `${sentences.length + 1}-${++number}`;
    rows.push({ ...token, id });
    const pieces: Span[] = [];
    for (; part < parts.length && (parts[part]?.end ?? 0) <= token.end; part++) pieces.push(parts[part] as Span);
    if (pieces.length > 1) rows.push(...pieces.map((piece, index) => ({ ...piece, id: `${id}.${index + 1}` })));
    end = token.end;
  }
  close();
  return sentences;
}

/** Whether a span covers the gap between two tokens. Asked in reading order. */
function bridged(spans: readonly Span[]): (from: number, to: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let furthest = -1;
  return (from, to) => {
    for (; next < sorted.length && (sorted[next]?.start ?? 0) <= from; next++) {
      furthest = Math.max(furthest, sorted[next]?.end ?? 0);
    }
    return furthest >= to;
  };
}

/** The fewest units that make up a span: whole tokens where it covers them, parts where it does not. */
export function unitsOf(span: Span, units: readonly Unit[], from: number): Unit[] {
  const found: Unit[] = [];
  let covered = span.start;
  for (let i = from; i < units.length; i++) {
    const unit = units[i];
    if (!unit || unit.start >= span.end) break;
    if (unit.start < covered || unit.end > span.end || unit.start < span.start) continue;
    found.push(unit);
    covered = unit.end;
  }
  return found;
}
