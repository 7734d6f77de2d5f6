import type { Span } from '../../text/span';
import type { EditMap, PlacedEdit } from './edit';
import { ALIKE, similarity } from './similarity';
import { type TextChange, textChange } from './textChange';

// Surroundings of an edit that are compared along with it, so that its words are judged by their context.
const SURROUNDINGS = 300;

/** Finds again, in what an edit has put there instead, what it replaced: a formatter replaces whole documents. */
export interface Replaced {
  /** Where a span (UTF-16 code units before the edits) that `edit` overlaps stands afterwards; `null` if not for sure. */
  find(span: Span, edit: PlacedEdit): Span | null;
}

/** For the edits of one change from `text` to `newText`; each edit is compared once, when it is first asked for. */
export function replacedBy(text: string, newText: string, map: EditMap): Replaced {
  const changes = new Map<PlacedEdit, { change: TextChange; from: number; newFrom: number }>();

  function compared(edit: PlacedEdit): { change: TextChange; from: number; newFrom: number } {
    const known = changes.get(edit);
    if (known) return known;
    const from = Math.max(0, edit.start - SURROUNDINGS);
    const to = Math.min(text.length, edit.end + SURROUNDINGS);
    const newFrom = map.map(from, false);
    const fresh = {
      change: textChange(text.slice(from, to), newText.slice(newFrom, map.map(to, true))),
      from,
      newFrom,
    };
    changes.set(edit, fresh);
    return fresh;
  }

  return {
    find(span, edit) {
      // A deletion puts nothing there.
      const words = edit.text.trim();
      if (words === '') return null;
      if (edit.start === span.start && edit.end === span.end) {
        // A name replaced by itself spelt better is still it; replaced by another one it is gone.
        const at = edit.newStart + edit.text.indexOf(words);
        if (similarity(text.slice(span.start, span.end), words) >= ALIKE) return { start: at, end: at + words.length };
      }
      const { change, from, newFrom } = compared(edit);
      const found = change.locate({ start: span.start - from, end: span.end - from });
      return found && { start: found.start + newFrom, end: found.end + newFrom };
    },
  };
}
