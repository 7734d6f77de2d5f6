/**
 * A change of the text: `text` instead of what stands from `start` to `end` (UTF-16 code units of the text before the
 * change). The edits of one change are simultaneous and do not overlap.
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit together with where its text stands after the change. */
export interface PlacedEdit extends Edit {
  readonly newStart: number;
  readonly newEnd: number;
}

/** The edits in the order of their places, each with where its text stands afterwards. */
export function placeEdits(edits: readonly Edit[]): PlacedEdit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => {
      const newStart = edit.start + shift;
      shift += edit.text.length - (edit.end - edit.start);
      return { ...edit, newStart, newEnd: newStart + edit.text.length };
    });
}

/** The text after the edits. */
export function editText(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: inserted } of placeEdits(edits)) {
    parts.push(text.slice(from, start), inserted);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Maps offsets through the edits of one change. Each answer is a binary search. */
export interface EditMap {
  /** The edits that touch or overlap the span from `start` to `end`. */
  touching(start: number, end: number): readonly PlacedEdit[];
  /**
   * Where an offset goes. One inside a replaced stretch goes to that stretch's start; text inserted right at the
   * offset goes before it when `after` is true, else behind it.
   */
  map(offset: number, after: boolean): number;
}

export function editMap(placed: readonly PlacedEdit[]): EditMap {
  /** Index of the first edit that ends at or after `offset`. */
  function firstEndingAt(offset: number): number {
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle] as PlacedEdit).end < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  return {
    touching(start, end) {
      const found: PlacedEdit[] = [];
      for (let i = firstEndingAt(start); i < placed.length; i++) {
        const edit = placed[i] as PlacedEdit;
        if (edit.start > end) break;
        found.push(edit);
      }
      return found;
    },
    map(offset, after) {
      let index = firstEndingAt(offset);
      let shift = shiftBefore(placed, index);
      for (; index < placed.length; index++) {
        const edit = placed[index] as PlacedEdit;
        if (edit.start > offset) break;
        const isInsertion = edit.start === edit.end;
        if (isInsertion ? edit.start === offset : edit.start < offset && offset < edit.end) {
          return isInsertion && after ? edit.newEnd : edit.newStart;
        }
        if (edit.end > offset || edit.start === offset) break;
        shift = edit.newEnd - edit.end;
      }
      return offset + shift;
    },
  };
}

function shiftBefore(placed: readonly PlacedEdit[], index: number): number {
  const before = placed[index - 1];
  return before ? before.newEnd - before.end : 0;
}
