// The upper half of a hash chooses its bucket: of some hundred thousand, a handful share one.
const BUCKETS = 1 << 16;
const LOW = BUCKETS - 1;
const MOST_IN_BUCKET = 255;

/** Numbers hashes by their place among all of a file's hashes in ascending order. */
export interface HashIndex {
  /** The number of an unsigned 32-bit hash, -1 if it is not there. */
  find(hash: number): number;
}

/** How many bytes an index of so many hashes takes. */
export function hashIndexBytes(count: number): number {
  return BUCKETS + 2 * count;
}

/**
 * Reads what `writeHashIndex` wrote at `at`. Nothing is unpacked but the places of the buckets, so it takes next to no time.
 * `undefined` where the bytes hold no index of `count` hashes.
 */
export function readHashIndex(bytes: Uint8Array, at: number, count: number): HashIndex | undefined {
  const starts = readStarts(bytes, at, count);
  if (!starts) return undefined;
  const lows = readUint16s(bytes, at + BUCKETS, count);
  return {
    find(hash) {
      const bucket = hash >>> 16;
      const low = hash & LOW;
      const end = starts[bucket + 1] as number;
      for (let i = starts[bucket] as number; i < end; i++) {
        const other = lows[i] as number;
        if (other >= low) return other === low ? i : -1;
      }
      return -1;
    },
  };
}

/** Whether the bytes hold an index of `count` hashes at `at`. */
export function hasHashIndex(bytes: Uint8Array, at: number, count: number): boolean {
  return readStarts(bytes, at, count) !== undefined;
}

/** The hashes themselves, ascending, that `writeHashIndex` wrote at `at`; none where there is no such index. */
export function readHashes(bytes: Uint8Array, at: number, count: number): Uint32Array {
  const starts = readStarts(bytes, at, count);
  if (!starts) return new Uint32Array(0);
  const hashes = new Uint32Array(count);
  const lows = readUint16s(bytes, at + BUCKETS, count);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const end = starts[bucket + 1] as number;
    for (let i = starts[bucket] as number; i < end; i++) hashes[i] = (bucket << 16) | (lows[i] as number);
  }
  return hashes;
}

/** Where the hashes of each bucket begin, and where the last one's end. */
function readStarts(bytes: Uint8Array, at: number, count: number): Uint32Array | undefined {
  if (at + hashIndexBytes(count) > bytes.length) return undefined;
  const starts = new Uint32Array(BUCKETS + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    starts[bucket + 1] = (starts[bucket] as number) + (bytes[at + bucket] as number);
  }
  return starts[BUCKETS] === count ? starts : undefined;
}

/** Writes unsigned 32-bit hashes, ascending and each once: how many there are of each upper half, then the lower halves. */
export function writeHashIndex(hashes: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(hashIndexBytes(hashes.length));
  hashes.forEach((hash, i) => {
    const bucket = hash >>> 16;
    if (bytes[bucket] === MOST_IN_BUCKET) throw new Error(`More than ${MOST_IN_BUCKET} hashes begin alike.`);
    bytes[bucket] = (bytes[bucket] as number) + 1;
    bytes[BUCKETS + 2 * i] = hash & 255;
    bytes[BUCKETS + 2 * i + 1] = (hash >>> 8) & 255;
  });
  return bytes;
}

/** Little-endian numbers of 16 bits, wherever they lie. */
export function readUint16s(bytes: Uint8Array, at: number, count: number): Uint16Array {
  const values = new Uint16Array(count);
  for (let i = 0, from = at; i < count; i++, from += 2) {
    values[i] = (bytes[from] as number) | ((bytes[from + 1] as number) << 8);
  }
  return values;
}
