import { type DocumentRecord, type IndexedMention, mentionAt } from './documentRecord';
import { MENTION_FIELDS, QUOTE_FIELDS } from './summary';

/** A mention inside a quote: somebody says something about somebody. Ids are the document's own. */
export interface Speech {
  readonly speaker: string;
  readonly about: string;
  readonly mention: IndexedMention;
}

/** Who says what about whom in one document, in reading order: every mention inside a quote whose speaker is known. */
export function* speechIn(record: DocumentRecord): Generator<Speech> {
  const { mentions, quotes, entities } = record;
  for (let at = 0; at < quotes.length; at += QUOTE_FIELDS) {
    const [start = 0, length = 0, , speaker = -1] = quotes.subarray(at, at + QUOTE_FIELDS);
    const speakerId = entities[speaker]?.id;
    if (speakerId === undefined) continue;
    for (let i = firstFrom(mentions, start); i < mentions.length; i += MENTION_FIELDS) {
      const mention = mentionAt(record, i);
      if (mention.start >= start + length) break;
      const about = entities[mentions[i + 2] ?? 0]?.id;
      if (mention.end <= start + length && about !== undefined) yield { speaker: speakerId, about, mention };
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
