import type { BuiltInEntityType } from '../types';

/** The types that the tagger learns; dates and amounts are the rules' business. */
export const TAGGED_TYPES = ['PER', 'LOC', 'ORG', 'MISC', 'NORP'] as const satisfies readonly BuiltInEntityType[];
export type TaggedType = (typeof TAGGED_TYPES)[number];

/**
 * The places that a token can have in a name: B(egin), I(nside), E(nd), S(ingle), as in the BIOES scheme (Ratinov & Roth
 * 2009), and P(art): a compound word that holds the name, like US-Beamte.
 */
export const POSITIONS = ['B', 'I', 'E', 'S', 'P'] as const;
export type Position = (typeof POSITIONS)[number];

export const OUTSIDE = 0;
/** Label 0 is O; label 1 + type * 5 + position is that position in a name of that type. */
export const LABEL_COUNT = 1 + TAGGED_TYPES.length * POSITIONS.length;

/** The number of the label for a position in a name of a type. */
export function labelOf(type: TaggedType, position: Position): number {
  return 1 + TAGGED_TYPES.indexOf(type) * POSITIONS.length + POSITIONS.indexOf(position);
}

/** The type of a label; `undefined` for O. */
export function typeOfLabel(label: number): TaggedType | undefined {
  return label === OUTSIDE ? undefined : TAGGED_TYPES[Math.floor((label - 1) / POSITIONS.length)];
}

/** The position of a label; `undefined` for O. */
export function positionOfLabel(label: number): Position | undefined {
  return label === OUTSIDE ? undefined : POSITIONS[(label - 1) % POSITIONS.length];
}

/** Whether a name may begin, or text without names go on, after this label. */
export function closes(label: number): boolean {
  const position = positionOfLabel(label);
  return position !== 'B' && position !== 'I';
}

/** Whether this label can follow one that closes. */
export function opens(label: number): boolean {
  const position = positionOfLabel(label);
  return position !== 'I' && position !== 'E';
}

/** Whether `next` may stand right after `previous`. */
export function mayFollow(previous: number, next: number): boolean {
  if (closes(previous)) return opens(next);
  return !opens(next) && typeOfLabel(previous) === typeOfLabel(next);
}

const ALL = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** For each label the labels that may stand before it. */
export const PREDECESSORS: readonly Uint8Array[] = ALL.map((label) =>
  Uint8Array.from(ALL.filter((previous) => mayFollow(previous, label))),
);
