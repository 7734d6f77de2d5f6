import { type Candidate, candidatesIn } from './candidates';
import { LABEL_COUNT, OUTSIDE, positionOfLabel, type TaggedType, typeOfLabel } from './labels';
import { Lattice, transitionsOf } from './lattice';
import type { TaggerModel } from './model';
import { makeDecoder } from './viterbi';

const L = LABEL_COUNT;

/** A name as the tagger sees it: tokens `first` to `last` inclusive. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: TaggedType;
  /** The token is a compound that holds the name. */
  readonly compound: boolean;
  /** The model's own probability that span and type are right, before calibration. */
  readonly probability: number;
}

/**
 * How far the score of O must stand above all others for a token to be taken as no name without looking at its neighbours:
 * transitions between labels are weaker than that.
 */
export const SURE = 4.5;

/** By how much O beats the best other label of a token. */
export function marginOfOutside(scores: Float32Array | Int32Array, row: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let label = OUTSIDE + 1; label < L; label++) {
    const score = scores[row + label] as number;
    if (score > best) best = score;
  }
  return (scores[row + OUTSIDE] as number) - best;
}

// A segment less likely than this is no candidate.
const LEAST = 0.1;

/** A name more likely than this is not doubted. */
export const CERTAIN = 0.95;

// Where the words leave O less ahead than this, there may be a name though none was read.
const DOUBTFUL = 2.5;

/** Tokens `first` to `end` (exclusive) of which the best reading is not certain, with all that may be a name there. */
export interface Doubt {
  readonly first: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/** The best names of a sentence, and where others are likely too. */
export interface Reading {
  readonly names: TaggedName[];
  readonly doubts: Doubt[];
}

/** Reads a sentence, tokens `first` to `end` (exclusive), off the scores by token of the text and label. */
export type NameReader = (scores: Float32Array, first: number, end: number) => Reading;

/**
 * A reader with its buffers. Most tokens are surely no names: only the islands between them are decoded, each with a
 * token of the sure ones on either side.
 */
export function makeNameReader(model: TaggerModel): NameReader {
  const decode = makeDecoder(model.transitions);
  const lattice = new Lattice();
  lattice.transitions = transitionsOf(model.transitions);
  const isOpen = (scores: Float32Array, begin: number, length: number, names: readonly Name[]): boolean => {
    let next = 0;
    for (let token = begin; token < begin + length; token++) {
      const name = names[next];
      if (name?.first === token) {
        token = name.last;
        next++;
      } else if (marginOfOutside(scores, token * L) < DOUBTFUL) return true;
    }
    return false;
  };
  const readIsland = (scores: Float32Array, begin: number, length: number, { names, doubts }: Reading): void => {
    const path = decode(scores, begin, length);
    const found = namesOfPath(path).map((name) => ({ ...name, first: begin + name.first, last: begin + name.last }));
    const open = isOpen(scores, begin, length, found);
    if (!open && found.length === 0) return;
    lattice.setEmissions(scores, begin * L, length);
    lattice.run(length);
    let isDoubtful = open;
    for (const name of found) {
      const probability = lattice.chance(path, name.first - begin, name.last - begin);
      names.push({ ...name, probability });
      if (probability <= CERTAIN) isDoubtful = true;
    }
    if (isDoubtful)
      doubts.push({ first: begin, end: begin + length, candidates: candidatesIn(lattice, length, begin, LEAST) });
  };
  return (scores, first, end) => {
    const reading: Reading = { names: [], doubts: [] };
    let begin = -1;
    let lastUnsure = -1;
    for (let token = first; token < end; token++) {
      if (marginOfOutside(scores, token * L) > SURE) continue;
      if (begin >= 0 && token - lastUnsure > 2) {
        readIsland(scores, begin, lastUnsure + 2 - begin, reading);
        begin = -1;
      }
      if (begin < 0) begin = Math.max(first, token - 1);
      lastUnsure = token;
    }
    if (begin >= 0) readIsland(scores, begin, Math.min(end, lastUnsure + 2) - begin, reading);
    return reading;
  };
}

type Name = Omit<TaggedName, 'probability'>;

function namesOfPath(path: Uint8Array): Name[] {
  const names: Name[] = [];
  let begin = 0;
  path.forEach((label, token) => {
    const type = typeOfLabel(label);
    const position = positionOfLabel(label);
    if (type === undefined || position === 'I') return;
    if (position === 'B') begin = token;
    else names.push({ first: position === 'E' ? begin : token, last: token, type, compound: position === 'P' });
  });
  return names;
}
