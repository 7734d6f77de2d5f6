import { TAGGED_TYPES } from '../../core/entities/tagger/labels';
import type { TaggedName } from '../../core/entities/tagger/readNames';
import { type Tokens, tokenText } from '../../core/text/tokens';

/** No name, or a name of one of the tagger's types. */
const CLASSES = 1 + TAGGED_TYPES.length;
/** From which share of a word's places on one is so sure of its class, in steps. */
const STEPS = [0.5, 0.7, 0.85, 0.95];
// A word seen less often than this tells nothing, which has a code of its own.
const LEAST = 1.5;
const NOT_KNOWN = 1 + CLASSES * (STEPS.length + 1);

/** What a tagger takes words for that are written with a capital, summed over all their places in large amounts of text. */
export class WordNames {
  readonly #sums = new Map<string, Float64Array>();

  /** Counts the words of a text with the names that were found in it. */
  count(tokens: Tokens, names: readonly TaggedName[]): void {
    const named = new Map<number, TaggedName>();
    for (const name of names) for (let token = name.first; token <= name.last; token++) named.set(token, name);
    for (let token = 0; token < tokens.count; token++) {
      const text = tokenText(tokens, token);
      const name = named.get(token);
      // A compound that holds a name is none itself.
      if (!/^\p{Lu}/u.test(text) || name?.compound) continue;
      const sums = this.#sumsOf(text.toLowerCase());
      const probability = name?.probability ?? 0;
      sums[0] = (sums[0] as number) + 1 - probability;
      if (name) {
        const ofType = 1 + TAGGED_TYPES.indexOf(name.type);
        sums[ofType] = (sums[ofType] as number) + probability;
      }
    }
  }

  /** A code for what a word in lower case mostly is and how surely, as `WordUse.names` has it. */
  codeOf(word: string): number {
    const sums = this.#sums.get(word);
    const total = sums?.reduce((sum, share) => sum + share, 0) ?? 0;
    if (!sums || total < LEAST) return NOT_KNOWN;
    const best = sums.indexOf(Math.max(...sums));
    const share = (sums[best] as number) / (total + 1);
    return 1 + best * (STEPS.length + 1) + STEPS.filter((step) => share >= step).length;
  }

  #sumsOf(word: string): Float64Array {
    const known = this.#sums.get(word);
    if (known) return known;
    const sums = new Float64Array(CLASSES);
    this.#sums.set(word, sums);
    return sums;
  }
}
