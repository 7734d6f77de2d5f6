import type { Sidecar } from '../model';

/** What a sidecar's name adds to its source's. */
export const SIDECAR_SUFFIX = '.annotations.json';

/** The sidecar's file name for a source's (names or paths alike): `a.txt` gives `a.txt.annotations.json`. */
export function sidecarName(sourceName: string): string {
  return sourceName + SIDECAR_SUFFIX;
}

/** The source's file name for a sidecar's, or `null` when the name is not a sidecar's. */
export function sourceNameOf(name: string): string | null {
  return name.endsWith(SIDECAR_SUFFIX) && name.length > SIDECAR_SUFFIX.length
    ? name.slice(0, -SIDECAR_SUFFIX.length)
    : null;
}

/** The sidecar of a source that nobody has annotated yet. `sourceName` is a file name without a folder. */
export function emptySidecar(sourceName: string): Sidecar {
  return { source: sourceName, sha256: '', done: false, annotations: [], broken: [] };
}
