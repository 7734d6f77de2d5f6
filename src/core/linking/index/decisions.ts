/**
 * What a person decided about an entity as a whole. It is written in the sidecar of the document in which it was decided
 * and holds for every document of the workspace, those to come included.
 */
export interface EntityDecision {
  /** The id decided about. */
  readonly id: string;
  /** The name to show; absent where the machine's may stay. */
  readonly label?: string;
  /** Ids that are this entity too (merge). */
  readonly same?: readonly string[];
  /** Ids that are another entity, whatever the machine makes of their names (split). */
  readonly different?: readonly string[];
  /** The entity elsewhere: URLs of Wikidata, GeoNames, GND … */
  readonly sameAs?: readonly string[];
  /** ISO 8601, UTC. The later of two decisions that contradict each other holds. */
  readonly modified: string;
}

/** The decisions of a workspace, put together: what they say of an id. */
export interface Rulings {
  /** The id that a person made this one part of, followed to its end; the id itself where nobody did. */
  canonical(id: string): string;
  /** Whether the machine may lead one id to the other. */
  mayJoin(id: string, to: string): boolean;
  label(id: string): string | null;
  sameAs(id: string): readonly string[];
  /** The ids that were made part of this one. */
  mergedInto(id: string): readonly string[];
}

/** Puts decisions together. Their order does not matter: the later `modified` wins, of equal ones the smaller id. */
export function rulings(decisions: Iterable<EntityDecision>): Rulings {
  const ordered = [...decisions].sort(
    (a, b) => compare(a.modified, b.modified) || compare(b.id, a.id) || compare(JSON.stringify(b), JSON.stringify(a)),
  );
  const into = new Map<string, string>();
  const apart = new Set<string>();
  const labels = new Map<string, string>();
  const links = new Map<string, Set<string>>();
  for (const { id, label, same = [], different = [], sameAs = [] } of ordered) {
    for (const other of same) {
      if (other === id) continue;
      // The later decision turns an earlier one around, rather than making a ring.
      if (follow(into, id) === other) into.delete(id);
      into.set(other, id);
      apart.delete(pairOf(id, other));
    }
    for (const other of different) {
      apart.add(pairOf(id, other));
      if (into.get(other) === id) into.delete(other);
      if (into.get(id) === other) into.delete(id);
    }
    if (label !== undefined) labels.set(id, label);
    if (sameAs.length > 0) links.set(id, new Set([...(links.get(id) ?? []), ...sameAs]));
  }
  const merged = new Map<string, string[]>();
  for (const id of into.keys()) {
    const target = follow(into, id);
    if (target === id) continue;
    merged.set(target, [...(merged.get(target) ?? []), id].sort());
  }
  return {
    canonical: (id) => follow(into, id),
    mayJoin: (id, to) => !apart.has(pairOf(id, to)),
    label: (id) => labels.get(id) ?? null,
    sameAs: (id) =>
      [...new Set([id, ...(merged.get(id) ?? [])].flatMap((member) => [...(links.get(member) ?? [])]))].sort(),
    mergedInto: (id) => merged.get(id) ?? [],
  };
}

// A ring can only come from contradicting decisions of several people; its smallest id then stands for all of it.
function follow(into: ReadonlyMap<string, string>, id: string): string {
  if (!into.has(id)) return id;
  const seen = [id];
  for (let next = into.get(id); next !== undefined; next = into.get(next)) {
    const at = seen.indexOf(next);
    if (at >= 0) return seen.slice(at).sort()[0] ?? id;
    seen.push(next);
  }
  return seen.at(-1) ?? id;
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
