import type { Span } from '../text/span';
import { type Tokens, tokenText } from '../text/tokens';

/** A list entry as tokens. */
interface Entry {
  readonly words: readonly string[];
  /** The last word may go on: Krieg* is Kriege and Kriegsende, too. */
  readonly isOpen: boolean;
  readonly isCaseSensitive: boolean;
}

/** Looks the words of a list up in a text, whole tokens only. */
export class WordList {
  /** Entries by their first word in lower case, longest first. An open entry of one word is under '*'. */
  readonly #byFirst = new Map<string, Entry[]>();

  /**
   * An entry matches in any case, unless it has a capital itself: war is War, too, but Mars is not mars. An asterisk
   * at its end stands for any ending. `tokens` splits an entry as the text is split.
   */
  constructor(entries: readonly string[], tokens: (text: string) => Tokens) {
    for (const text of entries) {
      const isOpen = text.endsWith('*');
      const split = tokens(isOpen ? text.slice(0, -1) : text);
      const words = Array.from({ length: split.count }, (_, index) => tokenText(split, index));
      const [first] = words;
      if (first === undefined) continue;
      const entry = { words, isOpen, isCaseSensitive: /\p{Lu}/u.test(text) };
      const key = isOpen && words.length === 1 ? '*' : first.toLowerCase();
      this.#byFirst.set(
        key,
        [...(this.#byFirst.get(key) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }

  /** The places where an entry stands, disjoint, the longest entry first where several begin together. Code units. */
  find(tokens: Tokens): Span[] {
    const found: Span[] = [];
    const open = this.#byFirst.get('*') ?? [];
    for (let i = 0; i < tokens.count; i++) {
      const candidates = this.#byFirst.get(tokenText(tokens, i).toLowerCase()) ?? [];
      const entry =
        candidates.find((other) => standsAt(tokens, i, other)) ?? open.find((other) => standsAt(tokens, i, other));
      if (!entry) continue;
      const last = i + entry.words.length - 1;
      found.push({ start: tokens.starts[i] ?? 0, end: tokens.ends[last] ?? 0 });
      i = last;
    }
    return found;
  }
}

function standsAt(tokens: Tokens, at: number, { words, isOpen, isCaseSensitive }: Entry): boolean {
  if (at + words.length > tokens.count) return false;
  return words.every((word, index) => {
    const token = tokenText(tokens, at + index);
    const [have, want] = isCaseSensitive ? [token, word] : [token.toLowerCase(), word.toLowerCase()];
    return isOpen && index === words.length - 1 ? have.startsWith(want) : have === want;
  });
}
