import type { Message } from '../../text/message';
import { place } from '../anchoring/place';
import { same } from '../equal';
import { mergeSidecars } from '../merging/mergeSidecars';
import type { Sidecar } from '../model';
import { emptySidecar } from '../sidecar/names';
import { readSidecar } from '../sidecar/read';
import { withText, writeSidecar } from '../sidecar/write';

/** What is known of a sidecar's file: its text as last read or written (`null`: no file) and what that says. */
export interface Disk {
  readonly json: string | null;
  readonly sidecar: Sidecar;
}

export type DiskResult =
  | { readonly ok: true; readonly disk: Disk; readonly problems: readonly Message[] }
  | { readonly ok: false; readonly error: Message };

/** Reads what the file says; no file says what an empty sidecar says. */
export function diskFrom(json: string | null, source: string, text: string): DiskResult {
  if (json === null) return { ok: true, disk: { json, sidecar: emptySidecar(source) }, problems: [] };
  const read = readSidecar(json, source, text);
  return read.ok ? { ok: true, disk: { json, sidecar: read.sidecar }, problems: read.problems } : read;
}

/** What is in memory (`ours`, in offsets of `text`) together with what others wrote since `known` was read. */
export function mergeFromDisk(ours: Sidecar, text: string, known: Disk, found: Disk): Sidecar {
  const theirs = place(found.sidecar, text).sidecar;
  const base = place(known.sidecar, text).sidecar;
  return mergeSidecars(base, ours, theirs).sidecar;
}

/**
 * Whether a file takes back exactly what a write changed, every annotation of it: then its writer did not see that write,
 * which happens where two windows save in the same instant without a lock.
 */
export function takesBack(found: Disk, before: Disk, after: Disk): boolean {
  const [was, is, now] = [before, after, found].map(
    ({ sidecar }) => new Map(sidecar.annotations.map(({ id, modified }) => [id, modified])),
  ) as [Map<string, string>, Map<string, string>, Map<string, string>];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
  return changed.length > 0 && changed.every((id) => now.get(id) === was.get(id));
}

/** What the file has to become: another text, nothing (`null`), or what it is (`undefined`). */
export function nextFile(
  ours: Sidecar,
  text: string,
  known: Disk,
): { json: string | null; sidecar: Sidecar } | undefined {
  if (isEmpty(ours)) {
    return known.json === null ? undefined : { json: null, sidecar: emptySidecar(ours.source) };
  }
  const sidecar = withText(ours, text);
  // Equal in content: another tool's layout is left as it is.
  if (known.json !== null && same(inOrder(sidecar), inOrder(known.sidecar))) return undefined;
  const json = writeSidecar(sidecar, text);
  return json === known.json ? undefined : { json, sidecar };
}

function isEmpty({ annotations, broken, done, unknown }: Sidecar): boolean {
  return annotations.length === 0 && broken.length === 0 && !done && unknown === undefined;
}

function inOrder(sidecar: Sidecar): Sidecar {
  return { ...sidecar, annotations: [...sidecar.annotations].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
