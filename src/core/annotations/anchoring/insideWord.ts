/**
 * Where an offset inside a word stands in another spelling of the same word: composed and decomposed letters have other
 * lengths. UTF-16 code units; `null` where no offset corresponds.
 */
export function mapInside(word: string, other: string, offset: number): number | null {
  if (word === other) return offset;
  if (offset >= word.length) return other.length;
  const wanted = word.slice(0, offset).normalize('NFKC');
  for (let end = 0; end <= other.length; end++) {
    if (other.slice(0, end).normalize('NFKC') === wanted) return end;
  }
  // Quotation marks and dashes are one sign in every spelling.
  return offset <= 1 ? Math.min(offset, other.length) : null;
}
