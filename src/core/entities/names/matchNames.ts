import { joinHashes } from '../../text/hash';
import type { Tokens } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import { NameKind, type NameLists } from './nameLists';

/** A run of tokens, `first` to `last` inclusive, that stands in the lists, with its kinds (bits of `NameKind`). */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly kinds: number;
}

/**
 * The longest names of the lists in a text, left to right, disjoint. One look-up a token, more only inside longer names.
 * `ofWord` has the kinds of each word of the vocabulary.
 */
export function matchNames(
  tokens: Tokens,
  { words, hashes }: Vocabulary,
  lists: NameLists,
  ofWord: Uint16Array = Uint16Array.from(hashes, (hash) => lists.kindsOf(hash)),
): NameMatch[] {
  const found: NameMatch[] = [];
  for (let first = 0; first < tokens.count; first++) {
    const word = words[first] as number;
    let kinds = ofWord[word] as number;
    if (kinds === 0) continue;
    let last = first;
    let names = kinds & ~NameKind.prefix;
    let hash = hashes[word] as number;
    for (let next = first + 1; kinds & NameKind.prefix && next < tokens.count; next++) {
      hash = joinHashes(hash, hashes[words[next] as number] as number);
      kinds = lists.kindsOf(hash);
      if (kinds & ~NameKind.prefix) {
        last = next;
        names = kinds & ~NameKind.prefix;
      }
    }
    if (names === 0) continue;
    found.push({ first, last, kinds: names });
    first = last;
  }
  return found;
}
