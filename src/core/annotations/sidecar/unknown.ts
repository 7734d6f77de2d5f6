import type { Json, JsonObject } from '../model';

// Members that this version does not know are kept as JSON pointers (RFC 6901) into the item and put back on writing.
// Found by comparing what was read with what would be written: a member that this version does write is known.

/**
 * The members of `raw` that `known` lacks, by JSON pointer; `undefined` when there are none. `fixed` lists pointers to
 * members that this version writes always alike: where `raw` has another value there, that value is kept too.
 */
export function unknownMembers(raw: Json, known: Json, fixed: readonly string[] = []): JsonObject | undefined {
  const found: [string, Json][] = [];
  collect(raw, known, '', found, fixed);
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/**
 * `known` with the members that `unknownMembers` found put back. Those whose parent is gone are left out, and so are
 * those that `known` has by now, `fixed` ones aside.
 */
export function withUnknown(known: Json, unknown: JsonObject | undefined, fixed: readonly string[] = []): Json {
  if (!unknown) return known;
  let result = known;
  for (const [pointer, value] of Object.entries(unknown)) {
    result = put(result, pointer.slice(1).split('/').map(memberName), value, fixed.includes(pointer));
  }
  return result;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function collect(raw: Json, known: Json, path: string, found: [string, Json][], fixed: readonly string[]): void {
  if (fixed.includes(path)) {
    if (JSON.stringify(raw) !== JSON.stringify(known)) found.push([path, raw]);
  } else if (isArray(raw) && isArray(known)) {
    raw.forEach((value, index) => {
      const same = known[index];
      if (same === undefined) found.push([`${path}/${index}`, value]);
      else collect(value, same, `${path}/${index}`, found, fixed);
    });
  } else if (isObject(raw) && isObject(known)) {
    for (const [name, value] of Object.entries(raw)) {
      const here = `${path}/${pointerToken(name)}`;
      if (Object.hasOwn(known, name)) collect(value, known[name] as Json, here, found, fixed);
      else found.push([here, value]);
    }
  }
}

function put(target: Json, path: readonly string[], value: Json, replace: boolean): Json {
  const [name = '', ...rest] = path;
  if (isArray(target)) {
    const index = Number(name);
    const inner = target[index];
    if (rest.length === 0) return inner === undefined ? [...target, value] : target;
    return inner === undefined ? target : target.with(index, put(inner, rest, value, replace));
  }
  if (!isObject(target)) return target;
  const inner = Object.hasOwn(target, name) ? target[name] : undefined;
  if (rest.length > 0) {
    return inner === undefined ? target : replaceMember(target, name, put(inner, rest, value, replace));
  }
  if (inner !== undefined) return replace ? replaceMember(target, name, value) : target;
  // Entries instead of an assignment: a member named __proto__ is a member like any other.
  return Object.fromEntries([...Object.entries(target), [name, value]]);
}

function replaceMember(target: JsonObject, name: string, value: Json): JsonObject {
  return Object.fromEntries(Object.entries(target).map(([key, old]) => [key, key === name ? value : old]));
}

function pointerToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function memberName(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
