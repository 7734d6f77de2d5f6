import { TokenKind } from '../text/tokens';
import type { Marked } from './marked';
import type { Scene } from './scene';

// A heading quotes a few words of what is quoted below.
const MAX_WORDS = 4;
// Shorter ones recur by chance: ‘nee’.
const LEAST_LETTERS = 6;

/**
 * The marked stretches of a few words that a longer one elsewhere has too, as a headline's fragment of a quote is. Linear in
 * the words within marks.
 * @param speaks whether a stretch, by its index, is likely to be speech
 */
export function readEchoes(
  scene: Scene,
  marked: readonly Marked[],
  speaks: (index: number) => boolean,
): ReadonlySet<number> {
  const short = new Map<string, number[]>();
  const firsts = new Set<string>();
  for (const [index, stretch] of marked.entries()) {
    const words = wordsOf(scene, stretch, MAX_WORDS + 1);
    if (words.length === 0 || words.length > MAX_WORDS) continue;
    const phrase = words.join(' ');
    if (phrase.length < LEAST_LETTERS) continue;
    firsts.add(words[0] as string);
    const known = short.get(phrase);
    if (known) known.push(index);
    else short.set(phrase, [index]);
  }
  const echoes = new Set<number>();
  for (const [outer, stretch] of marked.entries()) {
    if (short.size === 0) break;
    if (!speaks(outer)) continue;
    const words = wordsOf(scene, stretch);
    // Each phrase once, so that those of a long stretch itself are not gone through again and again.
    const seen = new Set<string>();
    for (const [at, word] of words.entries()) {
      if (!firsts.has(word)) continue;
      const most = Math.min(MAX_WORDS, words.length - at, words.length - 1);
      let phrase = word;
      for (let length = 1; length <= most; length++) {
        if (length > 1) phrase += ` ${words[at + length - 1]}`;
        const found = seen.has(phrase) ? undefined : short.get(phrase);
        if (!found) continue;
        seen.add(phrase);
        const inside: number[] = [];
        for (const index of found) {
          if (isWithin(marked[index] as Marked, stretch)) inside.push(index);
          else echoes.add(index);
        }
        short.set(phrase, inside);
      }
    }
  }
  return echoes;
}

function isWithin(inner: Marked, outer: Marked): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The words of a stretch in lower case, at most so many. */
function wordsOf({ words, tokens }: Scene, { innerFrom, innerTo }: Marked, most = Number.POSITIVE_INFINITY): string[] {
  const found: string[] = [];
  for (let token = innerFrom; token < innerTo && found.length < most; token++)
    if (tokens.kinds[token] !== TokenKind.Punctuation) found.push(words[token] as string);
  return found;
}
