import type { Language } from '../../text/language';
import type { EntityDecision } from './decisions';
import { Numbered } from './numbered';
import type { DocumentSummary } from './summary';

/** Goes up whenever an analysis or this form changes: what was packed under another version is not read. */
const VERSION = 5;
/** Tells our files, and on a machine of the other byte order none of them. */
const MAGIC = 0x53414e49;
/** Numbers at the beginning: magic, version, checksum of all that follows it, bytes of JSON, numbers after the JSON. */
const HEAD = 5;
const CHECKED_FROM = 3;

/** The lists of strings and of numbers of a summary, in the order in which they are packed. */
const TEXTS = ['entities', 'labels', 'kinds', 'keys', 'names', 'types'] as const;
const NUMBERS = ['counts', 'keyed', 'mentions', 'quotes'] as const;

/** What of a summary stands in the JSON. */
type Header = readonly [
  source: string,
  stamp: string,
  hash: string,
  language: Language,
  ...decisions: [] | [readonly EntityDecision[]],
];

/**
 * Writes summaries as bytes that are quick to read: a table of all different strings as JSON, then numbers, which the
 * summaries read back are views of. For this machine only: the numbers are in its own byte order.
 */
export function packSummaries(summaries: Iterable<DocumentSummary>): Uint8Array<ArrayBuffer> {
  const strings = new Numbered();
  const headers: Header[] = [];
  const lists: ArrayLike<number>[] = [];
  for (const summary of summaries) {
    const { source, stamp, hash, language, decisions } = summary;
    headers.push(decisions.length > 0 ? [source, stamp, hash, language, decisions] : [source, stamp, hash, language]);
    const texts = TEXTS.map((name) => summary[name].map((text) => strings.of(text)));
    for (const list of [...texts, ...NUMBERS.map((name) => summary[name])]) lists.push([list.length], list);
  }
  const json = new TextEncoder().encode(JSON.stringify([strings.all, headers]));
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const from = HEAD + Math.ceil(json.length / 4);
  const words = new Int32Array(from + count);
  words.set([MAGIC, VERSION, 0, json.length, count]);
  const bytes = new Uint8Array(words.buffer);
  bytes.set(json, HEAD * 4);
  let at = from;
  for (const list of lists) {
    words.set(list, at);
    at += list.length;
  }
  words[2] = checksum(words);
  return bytes;
}

/** Reads what `packSummaries` wrote, one after another; nothing where the bytes are damaged or of another version. */
export function* unpackSummaries(bytes: Uint8Array): Generator<DocumentSummary> {
  // Views of numbers must begin at a multiple of their size. (Not `slice`: that of Node's buffers copies nothing.)
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Int32Array(buffer, byteOffset, length >> 2);
  const [magic, version, sum, jsonLength = 0, count = 0] = words;
  const from = HEAD + Math.ceil(jsonLength / 4);
  if (magic !== MAGIC || version !== VERSION || words.length !== from + count || sum !== checksum(words)) return;
  const json = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + HEAD * 4, jsonLength));
  // The checksum holds, so it is what was written.
  const [strings, headers] = JSON.parse(json) as [string[], Header[]];
  let at = from;
  const list = (): Int32Array => {
    const start = at + 1;
    at = start + (words[at] ?? 0);
    return words.subarray(start, at);
  };
  const texts = (): string[] => Array.from(list(), (number) => strings[number] ?? '');
  for (const [source, stamp, hash, language, decisions = []] of headers) {
    // Read in the order of `TEXTS` and `NUMBERS`.
    yield {
      source,
      stamp,
      hash,
      language,
      entities: texts(),
      labels: texts(),
      kinds: texts(),
      keys: texts(),
      names: texts(),
      types: texts(),
      counts: list(),
      keyed: list(),
      mentions: list(),
      quotes: list(),
      decisions,
    };
  }
}

// FNV-1a over whole words.
function checksum(words: Int32Array): number {
  let sum = 0x811c9dc5;
  for (let at = CHECKED_FROM; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum | 0;
}
