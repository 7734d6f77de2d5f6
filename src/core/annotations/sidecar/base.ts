import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Sidecar } from '../model';

// Why a sidecar carries the text that its offsets belong to: mapping by comparing two texts is right where quotes and
// context can only guess (a name that occurs fifty times), and offsets in code points cannot be read without the text.
// Deflated it is about half the source's size in base64, one line, which changes only when the source has changed.

/** SHA-256 (hex) of a text in UTF-8. */
export function textHash(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

/** A text in the form of `Sidecar.base`: deflated UTF-8 in base64. Deterministic. */
export function packText(text: string): string {
  return btoa(strFromU8(deflateSync(new TextEncoder().encode(text), { level: 9 }), true));
}

/** The text that a sidecar's offsets belong to, or `null` when it is not stored, damaged or not what `sha256` says. */
export function baseText(sidecar: Pick<Sidecar, 'base' | 'sha256'>): string | null {
  if (sidecar.base === undefined) return null;
  try {
    const bytes = inflateSync(strToU8(atob(sidecar.base), true));
    if (bytesToHex(sha256(bytes)) !== sidecar.sha256) return null;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
