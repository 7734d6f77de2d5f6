import type { DocumentRecord } from './documentRecord';
import { MENTION_FIELDS, QUOTE_FIELDS } from './summary';

/** An open suggestion of the machine's in some document. Offsets are UTF-16 code units. */
export interface IndexedSuggestion {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'mention' | 'quote';
  /** An entity type, `direct` or `indirect`. */
  readonly type: string;
  /** In percent. */
  readonly percent: number;
}

/**
 * The suggestion that comes after (step 1) or before (-1) another where the least certain of all documents come first, and among
 * equals those of the first document; the first or last of all where there is none. It need not be in the index any more.
 * Linear in the suggestions, without an object for each.
 */
export function neighbourByCertainty(
  records: Iterable<DocumentRecord>,
  other: IndexedSuggestion | null,
  step: 1 | -1,
  isWanted: (suggestion: IndexedSuggestion) => boolean,
): IndexedSuggestion | null {
  let best: IndexedSuggestion | null = null;
  const weigh = (percent: number, suggestion: () => IndexedSuggestion): void => {
    // Most are told apart by their percents alone.
    if (percent < 0 || (other && step * (percent - other.percent) < 0) || (best && step * (percent - best.percent) > 0))
      return;
    const found = suggestion();
    if (other && step * compare(found, other) <= 0) return;
    if (best && step * compare(found, best) >= 0) return;
    if (isWanted(found)) best = found;
  };
  for (const { source, mentions, quotes, types } of records) {
    for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
      const percent = mentions[at + 5] ?? -1;
      weigh(percent, () => {
        const [start = 0, length = 0, , , type = 0] = mentions.subarray(at, at + MENTION_FIELDS);
        return { source, start, end: start + length, kind: 'mention', type: types[type] ?? '', percent };
      });
    }
    for (let at = 0; at < quotes.length; at += QUOTE_FIELDS) {
      const percent = quotes[at + 4] ?? -1;
      weigh(percent, () => {
        const [start = 0, length = 0, direct] = quotes.subarray(at, at + QUOTE_FIELDS);
        return {
          source,
          start,
          end: start + length,
          kind: 'quote',
          type: direct === 1 ? 'direct' : 'indirect',
          percent,
        };
      });
    }
  }
  return best;
}

function compare(a: IndexedSuggestion, b: IndexedSuggestion): number {
  if (a.percent !== b.percent) return a.percent - b.percent;
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.start - b.start || b.end - a.end || (a.kind === b.kind ? 0 : a.kind === 'quote' ? -1 : 1);
}
