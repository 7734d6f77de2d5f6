/** Which sides of a mark carry its line, in CSS order: top, right, bottom, left; thickness in pixels. */
export type Sides = readonly [number, number, number, number];

/**
 * The looks of the built-in kinds of mark. Each type has its colour (a theme colour, so users can change it) and, so that
 * colour is never the only sign, its own arrangement of lines.
 */
export const SIDES: Readonly<Record<string, Sides>> = {
  PER: [0, 0, 2, 0],
  LOC: [1, 1, 1, 1],
  ORG: [1, 0, 1, 0],
  MISC: [2, 0, 0, 0],
  NORP: [0, 0, 1, 1],
  DATE: [0, 1, 0, 1],
  MONEY: [0, 1, 1, 1],
  PERCENT: [1, 1, 0, 1],
  quote: [0, 0, 1, 0],
  note: [0, 0, 3, 0],
};

/** The arrangements that users' own types take in turn: none is a built-in one. */
export const OWN_SIDES: readonly Sides[] = [
  [2, 0, 2, 0],
  [0, 2, 0, 2],
  [0, 0, 0, 3],
  [2, 2, 2, 2],
  [1, 1, 0, 0],
  [0, 3, 0, 0],
  [1, 0, 0, 1],
  [0, 1, 1, 0],
  [2, 1, 2, 1],
  [1, 2, 1, 2],
];
