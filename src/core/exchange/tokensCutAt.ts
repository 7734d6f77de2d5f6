import type { Span } from '../text/span';
import { tokenize } from '../text/tokens';

/**
 * The tokens of a text (UTF-16 code units), each cut where a span begins or ends inside it, so that formats which count
 * in tokens can hold the US in US-Beamte. Spans must not begin or end in white space.
 */
export function tokensCutAt(text: string, spans: readonly Span[]): Span[] {
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const tokens = tokenize(text);
  const pieces: Span[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    let start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    while (next < cuts.length && (cuts[next] ?? 0) <= start) next++;
    for (; next < cuts.length && (cuts[next] ?? 0) < end; next++) {
      const cut = cuts[next] ?? end;
      pieces.push({ start, end: cut });
      start = cut;
    }
    pieces.push({ start, end });
  }
  return pieces;
}
