/** Whether two JSON-like values say the same, whatever the order of their members; absent and undefined are alike. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = definedMembers(a);
  const right = new Map(definedMembers(b));
  return left.length === right.size && left.every(([name, value]) => right.has(name) && same(value, right.get(name)));
}

function definedMembers(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
