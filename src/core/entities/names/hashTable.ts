import { type Message, message } from '../../text/message';
import { checksum } from '../checksum';
import { hashIndexBytes, readHashIndex, readUint16s, writeHashIndex } from '../hashIndex';

const MAGIC = 0x4248_4153; // "SAHB"
const VERSION = 2;
const HEADER_BYTES = 20;
const CHECKED_FROM = 12;
// So many different values are told apart with one byte.
const BYTE_VALUES = 256;
const MOST_VALUES = 65_536;

/** Gives the value of an unsigned 32-bit hash, 0 if it has none. */
export type HashTable = (hash: number) => number;

export type HashTableResult =
  | { readonly ok: true; readonly table: HashTable }
  | { readonly ok: false; readonly error: Message };

/** Reads what `writeHashTable` made. `what` names it to the user where it cannot be read. */
export function readHashTable(bytes: Uint8Array, what: Message): HashTableResult {
  if (bytes.length < HEADER_BYTES) return damaged(what, message('it is too short'));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return damaged(what, message('it does not start as one'));
  if (view.getUint32(4, true) !== VERSION)
    return damaged(what, message('its version is {0}, not {1}', view.getUint32(4, true), VERSION));
  if (view.getUint32(8, true) !== checksum(bytes, CHECKED_FROM))
    return damaged(what, message('its content is not as it was written'));
  const count = view.getUint32(12, true);
  const valueCount = view.getUint32(16, true);
  const indexAt = HEADER_BYTES + 4 * valueCount;
  const index = readHashIndex(bytes, indexAt, count);
  if (!index) return damaged(what, message('its end is missing'));
  const values = Uint32Array.from({ length: valueCount }, (_, i) => view.getUint32(HEADER_BYTES + 4 * i, true));
  const numbersAt = indexAt + hashIndexBytes(count);
  const numbers =
    valueCount <= BYTE_VALUES ? bytes.subarray(numbersAt, numbersAt + count) : readUint16s(bytes, numbersAt, count);
  const table = (wanted: number): number => {
    const place = index.find(wanted);
    return place < 0 ? 0 : (values[numbers[place] as number] as number);
  };
  return { ok: true, table };
}

/**
 * Writes hashes with their values (both unsigned numbers of 32 bits, values above 0; at most 65,536 different ones): the
 * different values, the index of the hashes, and of each hash the number of its value.
 */
export function writeHashTable(table: ReadonlyMap<number, number>): Uint8Array {
  const entries = [...table].sort((a, b) => a[0] - b[0]);
  const values = [...new Set(table.values())].sort((a, b) => a - b);
  if (values.length > MOST_VALUES) throw new Error(`A table cannot hold ${values.length} different values.`);
  const numberOf = new Map(values.map((value, i) => [value, i]));
  const index = writeHashIndex(entries.map(([hash]) => hash));
  const wide = values.length > BYTE_VALUES;
  const indexAt = HEADER_BYTES + 4 * values.length;
  const numbersAt = indexAt + index.length;
  const bytes = new Uint8Array(numbersAt + entries.length * (wide ? 2 : 1));
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    view.setUint32(HEADER_BYTES + 4 * i, value, true);
  });
  bytes.set(index, indexAt);
  entries.forEach(([, value], i) => {
    const number = numberOf.get(value) ?? 0;
    if (wide) view.setUint16(numbersAt + 2 * i, number, true);
    else bytes[numbersAt + i] = number;
  });
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, entries.length, true);
  view.setUint32(16, values.length, true);
  view.setUint32(8, checksum(bytes, CHECKED_FROM), true);
  return bytes;
}

function damaged(what: Message, why: Message): HashTableResult {
  const error = message('{0} cannot be read: {1}. Reinstall the extension to restore it.', what, why);
  return { ok: false, error };
}
