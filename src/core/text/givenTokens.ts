import { kindOfToken, type Tokens } from './tokens';

/**
 * A text made of tokens, a space between two and a paragraph for each sentence, so that what
 * reads text can read a corpus that only has tokens; with the first token of each sentence.
 */
export function tokensOfSentences(sentences: readonly (readonly string[])[]): { tokens: Tokens; firsts: Uint32Array } {
  const firsts: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  let length = 0;
  const lines = sentences.map((words) => {
    firsts.push(starts.length);
    for (const word of words) {
      starts.push(length);
      ends.push(length + word.length);
      kinds.push(kindOfToken(word));
      length += word.length + 1;
    }
    length += 1;
    return words.join(' ');
  });
  const tokens = {
    text: lines.join('\n\n'),
    count: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    kinds: Uint8Array.from(kinds),
  };
  return { tokens, firsts: Uint32Array.from(firsts) };
}
