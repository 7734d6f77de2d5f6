import { alignRuns } from '../anchoring/align';

// In lines. A line that is unique on both sides is as good an anchor as several: texts rarely repeat one.
const RUN_LENGTHS = [4, 2, 1];

/**
 * Merges two versions of a text line by line, as git does with the source itself (diff3). Where both changed the same
 * lines, both versions of them follow each other, ours first. Time is in proportion to the lengths, whatever they contain.
 */
export function mergeText(base: string, ours: string, theirs: string): string {
  if (ours === theirs || base === theirs) return ours;
  if (base === ours) return theirs;
  const [was, mine, other] = [base, ours, theirs].map((text) => text.split(/(?<=\n)/)) as [
    string[],
    string[],
    string[],
  ];
  const ids = new Map<string, number>();
  const [wasIds, mineIds, otherIds] = [was, mine, other].map((lines) => lineIds(lines, ids)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const inMine = matches(wasIds, mineIds);
  const inOther = matches(wasIds, otherIds);

  const merged: string[] = [];
  let from = { was: 0, mine: 0, other: 0 };
  for (let line = 0; line <= was.length; line++) {
    const isEnd = line === was.length;
    const to = {
      was: line,
      mine: isEnd ? mine.length : (inMine[line] as number),
      other: isEnd ? other.length : (inOther[line] as number),
    };
    if (to.mine < 0 || to.other < 0) continue;
    merged.push(
      ...mergeChunk(was.slice(from.was, to.was), mine.slice(from.mine, to.mine), other.slice(from.other, to.other)),
    );
    if (!isEnd) merged.push(was[line] as string);
    from = { was: to.was + 1, mine: to.mine + 1, other: to.other + 1 };
  }
  return merged.join('');
}

function mergeChunk(was: readonly string[], mine: readonly string[], other: readonly string[]): readonly string[] {
  if (equal(was, mine)) return other;
  if (equal(was, other) || equal(mine, other)) return mine;
  return [...mine, ...other];
}

function matches(a: Int32Array, b: Int32Array): Int32Array {
  const match = new Int32Array(a.length).fill(-1);
  alignRuns(a, b, { aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }, RUN_LENGTHS, match);
  return match;
}

function lineIds(lines: readonly string[], ids: Map<string, number>): Int32Array {
  return Int32Array.from(lines, (line) => {
    const id = ids.get(line) ?? ids.size;
    ids.set(line, id);
    return id;
  });
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
