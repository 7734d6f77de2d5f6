import { LABEL_COUNT, labelOf, OUTSIDE, TAGGED_TYPES, type TaggedType } from './labels';
import type { Lattice } from './lattice';
import type { TaggedName } from './readNames';

const L = LABEL_COUNT;
const TYPES = TAGGED_TYPES.length;

/** What a segment may be: a name of each type, and a compound that holds one. */
export const KIND_COUNT = 2 * TYPES;

/** Tokens `first` to `last` (inclusive) that may be one name of a kind (0 to `KIND_COUNT` - 1). */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly kind: number;
  /** How likely the first reading takes it. */
  readonly chance: number;
}

/** The number of a name's kind. */
export function kindOf({ type, compound }: Pick<TaggedName, 'type' | 'compound'>): number {
  return TAGGED_TYPES.indexOf(type) + (compound ? TYPES : 0);
}

/** The type of a kind, and whether the token is a compound. */
export function typeOfKind(kind: number): Pick<TaggedName, 'type' | 'compound'> {
  return { type: TAGGED_TYPES[kind % TYPES] as TaggedType, compound: kind >= TYPES };
}

/** A name that is certain, as a candidate. */
export function certain(name: TaggedName): Candidate {
  return { first: name.first, last: name.last, kind: kindOf(name), chance: name.probability };
}

/** The labels of each type's positions: begin, inside, end, single, part. */
const LABELS = TAGGED_TYPES.map((type) => ({
  begin: labelOf(type, 'B'),
  inside: labelOf(type, 'I'),
  end: labelOf(type, 'E'),
  single: labelOf(type, 'S'),
  part: labelOf(type, 'P'),
}));

/**
 * All segments that are a name with a chance of at least `least`, by first token. `lattice` has run both ways over `length`
 * tokens, the first of which is number `offset` in the text.
 */
export function candidatesIn(lattice: Lattice, length: number, offset: number, least: number): Candidate[] {
  const { factors, forward, backward, scales } = lattice;
  const { all } = lattice.transitions;
  const found: Candidate[] = [];
  for (let first = 0; first < length; first++) {
    const at = first * L;
    const most = lattice.total(first);
    const enough = least * most;
    if (lattice.marginal(first, OUTSIDE) > most - enough) continue;
    for (let type = 0; type < TYPES; type++) {
      const { begin, inside, end, single, part } = LABELS[type] as (typeof LABELS)[number];
      const add = (last: number, kind: number, chance: number): void => {
        found.push({ first: offset + first, last: offset + last, kind, chance });
      };
      const alone = lattice.marginal(first, single);
      if (alone >= enough) add(first, type, alone / most);
      const held = lattice.marginal(first, part);
      if (held >= enough) add(first, type + TYPES, held / most);
      if (lattice.marginal(first, begin) < enough) continue;
      // The chance that a name begins here and goes on to the token before `last`, but for what follows.
      let open = forward[at + begin] as number;
      let previous = begin * L;
      for (let last = first + 1; last < length; last++) {
        const row = last * L;
        const scale = (scales[last] as number) * lattice.total(last);
        const toEnd = (all[previous + end] as number) * (factors[row + end] as number);
        const chance = (open * toEnd * (backward[row + end] as number)) / scale;
        if (chance >= least) add(last, type, chance);
        open *= ((all[previous + inside] as number) * (factors[row + inside] as number)) / (scales[last] as number);
        previous = inside * L;
        if (open * (backward[row + inside] as number) < least * lattice.total(last)) break;
      }
    }
  }
  return found;
}
