import { bigramsOf, type Pair, type WordBigrams } from './bigrams';
import { groupByExchange } from './exchange';

/** Of each word, the small group of words used alike that it is in, and the larger one that this is in. */
export interface WordGroups {
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
}

const FINE = 1000;
const COARSE = 128;
const ROUNDS = 15;
const COARSE_ROUNDS = 20;
// The edge of a sentence, and rare words.
const APART = 2;
/** Words that occur as often as this form the groups. */
const FORMING = 8;

/** Groups the words of texts by what stands beside them, and these groups by what groups stand beside them. */
export function groupWords(bigrams: WordBigrams, log: (line: string) => void): WordGroups {
  const { words, counts } = bigrams;
  const forming = counts.filter((count) => count >= FORMING).length;
  const fine = groupByExchange(bigrams, {
    groups: FINE,
    forming,
    apart: APART,
    counts,
    rounds: ROUNDS,
    onRound: (round, moved) => log(`round ${round + 1} of at most ${ROUNDS}: ${moved} of ${forming} words moved`),
  });
  const coarseOfFine = groupGroups(fine.following);
  const groups = fine.groups.slice(0, words.length);
  return { fine: groups, coarse: groups.map((group) => coarseOfFine[group] as number) };
}

/** The larger group of each small one, from how often which follows which. */
function groupGroups(following: Float64Array): Int32Array {
  const all = FINE + APART;
  const sizes = Array.from({ length: all }, (_, group) =>
    following.subarray(group * all, (group + 1) * all).reduce((sum, count) => sum + count, 0),
  );
  // The largest form the first groups.
  const order = Array.from({ length: FINE }, (_, group) => group).sort(
    (a, b) => (sizes[b] as number) - (sizes[a] as number),
  );
  order.push(...Array.from({ length: APART }, (_, i) => FINE + i));
  const pairs: Pair[] = [];
  order.forEach((first, i) => {
    order.forEach((second, j) => {
      const count = following[first * all + second] as number;
      if (count > 0) pairs.push({ first: i, second: j, count });
    });
  });
  const { groups } = groupByExchange(bigramsOf(pairs, all), {
    groups: COARSE,
    forming: FINE,
    apart: APART,
    counts: order.map((group) => sizes[group] as number),
    rounds: COARSE_ROUNDS,
  });
  const coarse = new Int32Array(FINE);
  order.slice(0, FINE).forEach((group, i) => {
    coarse[group] = groups[i] as number;
  });
  return coarse;
}
