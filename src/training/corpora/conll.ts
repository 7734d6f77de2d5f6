/** One sentence of a CoNLL file: tokens and their tags, side by side. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** Reads `token<TAB>tag` lines; an empty line ends a sentence. */
export function readConll(content: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let words: string[] = [];
  let tags: string[] = [];
  const finish = (): void => {
    if (words.length > 0) sentences.push({ words, tags });
    words = [];
    tags = [];
  };
  for (const line of content.split(/\r?\n/)) {
    if (line.trim() === '') {
      finish();
      continue;
    }
    const [word = '', tag = 'O'] = line.split('\t');
    words.push(word);
    tags.push(tag);
  }
  finish();
  return sentences;
}

/** A run of tokens under one tag, `first` to `last` inclusive. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

/** The chunks of BIO tags; an I that continues nothing begins a chunk. */
export function readChunks(tags: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = -1;
  let label = '';
  const finish = (end: number): void => {
    if (first >= 0) chunks.push({ first, last: end - 1, label });
    first = -1;
  };
  tags.forEach((tag, i) => {
    const kind = tag.slice(2);
    if (tag.startsWith('I-') && first >= 0 && kind === label) return;
    finish(i);
    if (tag === 'O') return;
    first = i;
    label = kind;
  });
  finish(tags.length);
  return chunks;
}
