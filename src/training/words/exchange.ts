import type { Bigrams, Neighbours } from './bigrams';

// A value of x log x that is asked for often is looked up.
const TABLE = 1 << 20;

/** What is to be grouped, and how. */
export interface GroupOptions {
  readonly groups: number;
  /** The first so many items form the groups; those behind join the group that suits them at the end. */
  readonly forming: number;
  /** Items of groups of their own, the last of all: the edges of sentences, say. */
  readonly apart: number;
  /** How often each item occurs. */
  readonly counts: readonly number[];
  /** At most so many rounds. */
  readonly rounds: number;
  readonly onRound?: (round: number, moved: number) => void;
}

/** Of each item its group, and how often groups follow each other. */
export interface Grouping {
  readonly groups: Int32Array;
  /** By group and group, those apart last. */
  readonly following: Float64Array;
}

// Fewer moves in a round than this share of the items, and it is done.
const SETTLED = 1 / 500;

/**
 * Groups items that stand in the same company: the exchange algorithm for the bigram class model (Kneser & Ney 1993; Martin,
 * Liermann & Ney 1998). Each item in turn goes to the group with which the likelihood of the text is highest, until few move. The
 * same input gives the same groups.
 */
export function groupByExchange(bigrams: Bigrams, options: GroupOptions): Grouping {
  const exchange = new Exchange(bigrams, options);
  for (let round = 0; round < options.rounds; round++) {
    let moved = 0;
    for (let item = 0; item < options.forming; item++) if (exchange.move(item)) moved++;
    options.onRound?.(round, moved);
    if (moved < options.forming * SETTLED) break;
  }
  return exchange.finish();
}

class Exchange {
  readonly #bigrams: Bigrams;
  readonly #options: GroupOptions;
  /** All groups, those apart included. */
  readonly #all: number;
  readonly #groups: Int32Array;
  /** How often a group follows a group, by the first and then the second, and the other way round. */
  readonly #following: Float64Array;
  readonly #preceding: Float64Array;
  readonly #sizes: Float64Array;
  /** Of the item at hand, how often each group stands behind and before it, which groups those are, and how often it itself does. */
  readonly #behind: Float64Array;
  readonly #ahead: Float64Array;
  readonly #groupsBehind: number[] = [];
  readonly #groupsAhead: number[] = [];
  #itself = 0;
  readonly #gains: Float64Array;
  readonly #xLogX = Float64Array.from({ length: TABLE }, (_, x) => (x === 0 ? 0 : x * Math.log(x)));

  constructor(bigrams: Bigrams, options: GroupOptions) {
    const { itemCount } = bigrams;
    this.#bigrams = bigrams;
    this.#options = options;
    this.#all = options.groups + options.apart;
    this.#groups = new Int32Array(itemCount).fill(-1);
    for (let item = 0; item < options.forming; item++) this.#groups[item] = item % options.groups;
    for (let i = 0; i < options.apart; i++) this.#groups[itemCount - options.apart + i] = options.groups + i;
    this.#following = new Float64Array(this.#all ** 2);
    this.#preceding = new Float64Array(this.#all ** 2);
    this.#sizes = new Float64Array(this.#all);
    this.#behind = new Float64Array(this.#all);
    this.#ahead = new Float64Array(this.#all);
    this.#gains = new Float64Array(options.groups);
    this.#countGroups();
  }

  #countGroups(): void {
    const { after, itemCount } = this.#bigrams;
    for (let item = 0; item < itemCount; item++) {
      const group = this.#groups[item] as number;
      if (group < 0) continue;
      this.#sizes[group] = (this.#sizes[group] as number) + this.#countOf(item);
      for (let i = after.begins[item] as number; i < (after.begins[item + 1] as number); i++) {
        const next = this.#groups[after.items[i] as number] as number;
        if (next >= 0) this.#addPair(group, next, after.counts[i] as number);
      }
    }
  }

  /** Moves an item to the group that suits it best; whether that is another one. */
  move(item: number): boolean {
    const old = this.#groups[item] as number;
    const count = this.#countOf(item);
    this.#gather(item);
    this.#add(old, -1, count);
    const best = this.#best(count);
    this.#add(best, 1, count);
    this.#groups[item] = best;
    return best !== old;
  }

  /** Lets the items that formed no groups join them. */
  finish(): Grouping {
    const groups = this.#groups.slice();
    const { forming, apart } = this.#options;
    for (let item = forming; item < this.#bigrams.itemCount - apart; item++) {
      this.#gather(item);
      groups[item] = this.#best(this.#countOf(item));
    }
    return { groups, following: this.#following };
  }

  #countOf(item: number): number {
    return this.#options.counts[item] ?? 0;
  }

  /** Counts the groups on either side of an item. */
  #gather(item: number): void {
    const { after, before } = this.#bigrams;
    this.#itself = this.#gatherSide(item, after, this.#behind, this.#groupsBehind);
    this.#gatherSide(item, before, this.#ahead, this.#groupsAhead);
  }

  #gatherSide(item: number, { begins, items, counts }: Neighbours, sums: Float64Array, found: number[]): number {
    for (const group of found) sums[group] = 0;
    found.length = 0;
    let itself = 0;
    for (let i = begins[item] as number; i < (begins[item + 1] as number); i++) {
      const other = items[i] as number;
      const group = this.#groups[other] as number;
      if (other === item) itself += counts[i] as number;
      else if (group >= 0) {
        if (sums[group] === 0) found.push(group);
        sums[group] = (sums[group] as number) + (counts[i] as number);
      }
    }
    return itself;
  }

  #addPair(first: number, second: number, count: number): void {
    const there = first * this.#all + second;
    const back = second * this.#all + first;
    this.#following[there] = (this.#following[there] as number) + count;
    this.#preceding[back] = (this.#preceding[back] as number) + count;
  }

  /** Puts what was gathered into a group, or with a `sign` of -1 takes it out. */
  #add(group: number, sign: number, count: number): void {
    for (const next of this.#groupsBehind) this.#addPair(group, next, sign * (this.#behind[next] as number));
    for (const previous of this.#groupsAhead) this.#addPair(previous, group, sign * (this.#ahead[previous] as number));
    this.#addPair(group, group, sign * this.#itself);
    this.#sizes[group] = (this.#sizes[group] as number) + sign * count;
  }

  /** The group with which the likelihood rises most, for the item whose neighbours were gathered. */
  #best(count: number): number {
    const gains = this.#gains;
    for (let group = 0; group < gains.length; group++)
      gains[group] = -2 * this.#gain(this.#sizes[group] as number, count);
    for (const next of this.#groupsBehind) this.#addGains(this.#preceding, next, this.#behind[next] as number);
    for (const previous of this.#groupsAhead)
      this.#addGains(this.#following, previous, this.#ahead[previous] as number);
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (let group = 0; group < gains.length; group++) {
      // A group beside itself gains from both sides and from the item's own repetitions at once, not one after another.
      const own = this.#following[group * this.#all + group] as number;
      const behind = this.#behind[group] as number;
      const ahead = this.#ahead[group] as number;
      const gain =
        (gains[group] as number) +
        this.#gain(own, behind + ahead + this.#itself) -
        this.#gain(own, behind) -
        this.#gain(own, ahead);
      if (gain <= highest) continue;
      highest = gain;
      best = group;
    }
    return best;
  }

  #addGains(pairs: Float64Array, beside: number, count: number): void {
    const row = beside * this.#all;
    for (let group = 0; group < this.#gains.length; group++)
      this.#gains[group] = (this.#gains[group] as number) + this.#gain(pairs[row + group] as number, count);
  }

  /** By how much x log x grows with x. */
  #gain(x: number, more: number): number {
    return this.#f(x + more) - this.#f(x);
  }

  #f(x: number): number {
    return x < TABLE ? (this.#xLogX[x] as number) : x * Math.log(x);
  }
}
