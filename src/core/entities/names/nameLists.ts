import { joinHashes } from '../../text/hash';

/** What a name in the lists can be; a bit each, since Paris is a city and a first name. */
export const NameKind = {
  country: 1,
  /** A nationality, its adjective or its people: Chinese, chinesischen, Chinezen. */
  norp: 2,
  /** A city that is known all over the world, under its German, Dutch and English names. */
  city: 4,
  /** Any populated place of GeoNames, however small. */
  place: 8,
  firstName: 16,
  lastName: 32,
  /** A continent, part of the world, federal state or province. */
  region: 64,
  organisation: 128,
  /** No name by itself, but a longer one begins so. */
  prefix: 256,
  /** An everyday word of one of the languages, names aside. */
  common: 512,
} as const;

const MAGIC = 0x4c4e_4153; // "SANL"
const VERSION = 1;
const HEADER_BYTES = 12;

/** Name lists as they are asked: by the hash of a word, or of the words of a longer name joined by `joinHashes`. */
export interface NameLists {
  /** The kinds (bits of `NameKind`) of the name with this hash; 0 if there is none. */
  kindsOf(hash: number): number;
}

export type NameListsResult =
  | { readonly ok: true; readonly lists: NameLists }
  | { readonly ok: false; readonly error: string };

/** Lists that know no name, for a host whose lists could not be loaded. */
export const NO_NAMES: NameLists = { kindsOf: () => 0 };

/** Reads the lists that `writeNameLists` made. */
export function readNameLists(bytes: Uint8Array): NameListsResult {
  if (bytes.length < HEADER_BYTES) return damaged('it is too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return damaged('it does not start as one');
  if (view.getUint32(4, true) !== VERSION) return damaged(`its version is ${view.getUint32(4, true)}, not ${VERSION}`);
  const count = view.getUint32(8, true);
  let capacity = 1024;
  while (capacity < count * 2) capacity *= 2;
  const keys = new Uint32Array(capacity);
  const kinds = new Uint16Array(capacity);
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
    const kind = readNumber();
    if (Number.isNaN(kind)) return damaged('its end is missing');
    let slot = hash & mask;
    while (kinds[slot]) slot = (slot + 1) & mask;
    keys[slot] = hash;
    kinds[slot] = kind;
  }
  const kindsOf = (wanted: number): number => {
    let slot = wanted & mask;
    for (;;) {
      const kind = kinds[slot] as number;
      if (kind === 0 || keys[slot] === wanted) return kind;
      slot = (slot + 1) & mask;
    }
  };
  return { ok: true, lists: { kindsOf } };
}

/** Writes names, each given by the hash of its words, with their kinds. */
export function writeNameLists(names: ReadonlyMap<number, number>): Uint8Array {
  const bytes: number[] = [];
  const writeNumber = (number: number): void => {
    let rest = number;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  let previous = 0;
  for (const [hash, kinds] of [...names].sort((a, b) => a[0] - b[0])) {
    writeNumber(hash - previous);
    writeNumber(kinds);
    previous = hash;
  }
  const result = new Uint8Array(HEADER_BYTES + bytes.length);
  const view = new DataView(result.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, names.size, true);
  result.set(bytes, HEADER_BYTES);
  return result;
}

/** The hash of a name of several words from those of its words, in order. */
export function hashOfName(words: readonly number[]): number {
  return words.reduce((joined, word) => joinHashes(joined, word));
}

function damaged(why: string): NameListsResult {
  return { ok: false, error: `The name lists cannot be read: ${why}. Reinstall the extension to restore them.` };
}
