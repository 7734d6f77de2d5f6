import { findSentences } from '../text/sentences';
import { tokenize } from '../text/tokens';

/** The offsets (UTF-16 code units) at which the sentences of a text begin. */
export function sentenceStarts(text: string): ReadonlySet<number> {
  const tokens = tokenize(text);
  return new Set(Array.from(findSentences(tokens), (token) => tokens.starts[token] ?? 0));
}
