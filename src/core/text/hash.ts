const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A 32-bit hash of `text` from `start` to `end` (UTF-16 code units), read code unit by code unit so that no substring is
 * made. FNV-1a, with the last mixing step of MurmurHash3 so that the low bits are as good as the high ones.
 */
export function hashRange(text: string, start: number, end: number, seed = 0): number {
  let hash = FNV_OFFSET ^ seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return mix(hash);
}

/** The hash of a whole string. */
export function hashString(text: string, seed = 0): number {
  return hashRange(text, 0, text.length, seed);
}

/** Joins two hashes into one; the order matters. */
export function joinHashes(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) + b);
}

function mix(hash: number): number {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
