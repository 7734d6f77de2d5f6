import { type DocumentRecord, type IndexedMention, mentionAt } from './documentRecord';
import type { IndexedEntity } from './indexedEntity';
import { MENTION_FIELDS, QUOTE_FIELDS } from './summary';

/** A mention inside a quote: somebody says something about somebody. */
export interface Speech {
  readonly speaker: IndexedEntity;
  readonly about: IndexedEntity;
  readonly mention: IndexedMention;
}

/** Who says what about whom in one document, in reading order: every mention inside a quote whose speaker is known. */
export function* speechIn(record: DocumentRecord): Generator<Speech> {
  const { mentions, quotes, entities } = record;
  for (let at = 0; at < quotes.length; at += QUOTE_FIELDS) {
    const [start = 0, length = 0, , speaker = -1] = quotes.subarray(at, at + QUOTE_FIELDS);
    const spokenBy = entities[speaker];
    if (spokenBy === undefined) continue;
    for (let i = firstFrom(mentions, start); i < mentions.length; i += MENTION_FIELDS) {
      const mention = mentionAt(record, i);
      if (mention.start >= start + length) break;
      const about = entities[mentions[i + 2] ?? 0];
      if (mention.end <= start + length && about !== undefined) yield { speaker: spokenBy, about, mention };
    }
  }
}

/** Where the first mention that starts at or after an offset stands in the flat list. */
function firstFrom(mentions: Int32Array, offset: number): number {
  let low = 0;
  let high = mentions.length / MENTION_FIELDS;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle * MENTION_FIELDS] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low * MENTION_FIELDS;
}
