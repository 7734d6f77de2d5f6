/**
 * The function `compute` with a memory: it is asked once for each key. For what many mentions of one document have in
 * common; the memory lives as long as the function that is returned, so make it where the work on one text begins.
 */
export function remembered<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as Value;
    const computed = compute(key);
    known.set(key, computed);
    return computed;
  };
}
