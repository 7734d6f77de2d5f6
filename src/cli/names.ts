import { relative, resolve, sep } from 'node:path';

/** Paths as names with `/`, relative to the deepest folder that holds them all: what an exported document is called. */
export function documentNames(paths: readonly string[]): string[] {
  const absolute = paths.map((path) => resolve(path).split(sep));
  const folders = absolute.map((parts) => parts.slice(0, -1));
  let shared = folders[0] ?? [];
  for (const folder of folders) {
    let depth = 0;
    while (depth < shared.length && shared[depth] === folder[depth]) depth++;
    shared = shared.slice(0, depth);
  }
  const base = shared.join(sep) || sep;
  return paths.map((path) => relative(base, resolve(path)).split(sep).join('/'));
}
