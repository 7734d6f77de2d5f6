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
const LEAST = 0.15;

/** A name more likely than this is not doubted. */
export const CERTAIN = 0.95;

// How many tokens around a name its probability is told from: those beyond change it by less than a thousandth on average.
const AROUND = 5;

/** Tokens `first` to `end` (exclusive) around names that are not certain, with all that may be a name there. */
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
  const readIsland = (scores: Float32Array, begin: number, length: number, { names, doubts }: Reading): void => {
    const path = decode(scores, begin, length);
    if (path.every((label) => label === OUTSIDE)) return;
    const found = namesOfPath(path);
    for (let from = 0; from < found.length; ) {
      // The names of a window, all of whose probabilities are found together.
      const first = (found[from] as Name).first;
      const low = Math.max(0, first - AROUND);
      let to = from + 1;
      while (to < found.length && (found[to] as Name).first - (found[to - 1] as Name).last <= 2 * AROUND) to++;
      const last = (found[to - 1] as Name).last;
      const size = Math.min(length, last + AROUND + 1) - low;
      lattice.setEmissions(scores, (begin + low) * L, size);
      lattice.runForward(last + 1 - low, undefined, 0, low > 0);
      lattice.runBackwardTo(first - low, size, low + size < length);
      let isDoubtful = false;
      for (; from < to; from++) {
        const { first, last, type, compound } = found[from] as Name;
        const probability = lattice.chance(path.subarray(low), first - low, last - low);
        names.push({ first: begin + first, last: begin + last, type, compound, probability });
        if (probability <= CERTAIN) isDoubtful = true;
      }
      if (!isDoubtful) continue;
      lattice.runForward(size, undefined, 0, low > 0, last + 1 - low);
      lattice.goOnBackwardTo(0, first - low);
      const candidates = candidatesIn(lattice, size, begin + low, LEAST);
      doubts.push({ first: begin + low, end: begin + low + size, candidates });
    }
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
