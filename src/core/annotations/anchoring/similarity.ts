// Names are short; of longer texts only the beginning and the end would not be compared in bounded time.
const MAX_LENGTH = 200;

/** How alike an edited name has to stay to be the same: one letter in four may change. */
export const ALIKE = 0.75;

/** How alike two short texts are, 0 to 1: one less the edit distance (Levenshtein) over the longer one's length. */
export function similarity(a: string, b: string): number {
  const [left, right] = [a.normalize('NFC'), b.normalize('NFC')];
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 1;
  if (longer > MAX_LENGTH) return left === right ? 1 : 0;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const substituted = (row[j - 1] as number) + Number(left[i - 1] !== right[j - 1]);
      next.push(Math.min(substituted, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return 1 - (row[right.length] as number) / longer;
}
