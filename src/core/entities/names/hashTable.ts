const MAGIC = 0x4248_4153; // "SAHB"
const VERSION = 1;
const HEADER_BYTES = 12;

/** Gives the value of a hash, 0 if it has none. */
export type HashTable = (hash: number) => number;

export type HashTableResult =
  | { readonly ok: true; readonly table: HashTable }
  | { readonly ok: false; readonly error: string };

/** Reads what `writeHashTable` made. `what` names it to the user where it cannot be read. */
export function readHashTable(bytes: Uint8Array, what: string): HashTableResult {
  if (bytes.length < HEADER_BYTES) return damaged(what, 'it is too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return damaged(what, 'it does not start as one');
  if (view.getUint32(4, true) !== VERSION)
    return damaged(what, `its version is ${view.getUint32(4, true)}, not ${VERSION}`);
  const count = view.getUint32(8, true);
  let capacity = 1024;
  while (capacity < count * 2) capacity *= 2;
  const keys = new Uint32Array(capacity);
  const values = new Uint32Array(capacity);
  const mask = capacity - 1;
  let at = HEADER_BYTES;
  const readNumber = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) return Number.NaN;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash += readNumber();
    const value = readNumber();
    if (Number.isNaN(value)) return damaged(what, 'its end is missing');
    let slot = hash & mask;
    while (values[slot]) slot = (slot + 1) & mask;
    keys[slot] = hash;
    values[slot] = value;
  }
  const table = (wanted: number): number => {
    let slot = wanted & mask;
    for (;;) {
      const value = values[slot] as number;
      if (value === 0 || keys[slot] === wanted) return value;
      slot = (slot + 1) & mask;
    }
  };
  return { ok: true, table };
}

/** Writes hashes with their values (both whole numbers of 32 bits, values above 0), as differences of the sorted hashes. */
export function writeHashTable(values: ReadonlyMap<number, number>): Uint8Array {
  const bytes: number[] = [];
  const writeNumber = (number: number): void => {
    let rest = number;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  let previous = 0;
  for (const [hash, value] of [...values].sort((a, b) => a[0] - b[0])) {
    writeNumber(hash - previous);
    writeNumber(value);
    previous = hash;
  }
  const result = new Uint8Array(HEADER_BYTES + bytes.length);
  const view = new DataView(result.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, values.size, true);
  result.set(bytes, HEADER_BYTES);
  return result;
}

function damaged(what: string, why: string): HashTableResult {
  return { ok: false, error: `${what} cannot be read: ${why}. Reinstall the extension to restore them.` };
}
