import type { Span } from '../../text/span';
import { CONTEXT_LENGTH, moveAnchor } from '../anchor';
import type { Anchor, Annotation } from '../model';
import { carrySpan } from './carrySpan';
import { type Edit, type EditMap, editMap, placeEdits } from './edit';
import { addLoss, type Lost, loseAnchor, revive } from './lost';
import { anchorsOf, mapAnchors } from './pieces';
import { type Replaced, replacedBy } from './replaced';

/** The annotations of an open document and what its text has lost of them: the state that edits carry along. */
export interface Live {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  /** Anchors whose words were deleted or cut, so that undoing brings them back. */
  readonly lost: readonly Lost[];
}

/** The state of a document that has just been opened. */
export function startLive(text: string, annotations: readonly Annotation[]): Live {
  return { text, annotations, lost: [] };
}

/**
 * Carries annotations through one change of the text: `edits` are simultaneous, offsets in UTF-16 code units of
 * `live.text`; `newText` is the text after them. Pass the annotations as they stand now: `{ ...live, annotations }`
 * after a person's action.
 *
 * An edit inside an annotation stretches or shrinks it, one at its edge stays outside. What a deletion takes away wholly is
 * an orphan; when its words come back with their surroundings, by undo, paste or a line's move, so does the annotation.
 */
export function applyEdits(live: Live, edits: readonly Edit[], newText: string): Live {
  if (edits.length === 0) return { ...live, text: newText };
  const placed = placeEdits(edits);
  const firstEdit = placed[0]?.start ?? 0;
  const map = editMap(placed);
  const replaced = replacedBy(live.text, newText, map);
  const lost: Lost[] = live.lost.map((loss) => ({ ...loss, at: map.map(loss.at, false) }));
  const annotations = live.annotations.map((annotation) =>
    isBefore(annotation, firstEdit) ? annotation : carry(annotation, map, newText, lost, replaced),
  );
  return { text: newText, ...revive(annotations, lost, placed, newText) };
}

/** Whether an annotation lies before all edits, context included: the usual case for half of them. */
function isBefore(annotation: Annotation, firstEdit: number): boolean {
  return (
    anchorsOf(annotation).every(({ anchor }) => anchor.end + CONTEXT_LENGTH < firstEdit) &&
    (annotation.suggested?.end ?? 0) < firstEdit
  );
}

function carry(annotation: Annotation, map: EditMap, newText: string, lost: Lost[], replaced: Replaced): Annotation {
  const { suggested } = annotation;
  const carried = annotation.orphan
    ? mapAnchors(
        annotation,
        () => null,
        (anchor) => map.map(anchor.start, false),
      )
    : mapAnchors(
        annotation,
        (anchor, role) => {
          const { span, damaged } = carrySpan(anchor, map, newText, replaced);
          if (damaged) addLoss(lost, loseAnchor(annotation, role, anchor, map));
          return span && carryAnchor(anchor, span, map, newText);
        },
        (anchor) => map.map(anchor.start, false),
      );
  if (!suggested) return carried;
  return {
    ...carried,
    suggested: moveSuggested(suggested, map),
  };
}

function moveSuggested<T extends Span>(suggested: T, map: EditMap): T {
  const start = map.map(suggested.start, true);
  return { ...suggested, start, end: Math.max(start, map.map(suggested.end, false)) };
}

/** The anchor at its new span; its words and context are read again only where an edit touched them. */
function carryAnchor(anchor: Anchor, span: Span, map: EditMap, newText: string): Anchor {
  const touched = map.touching(anchor.start - CONTEXT_LENGTH, anchor.end + CONTEXT_LENGTH).length > 0;
  if (touched) return moveAnchor(anchor, newText, span);
  return anchor.start === span.start ? anchor : { ...anchor, ...span };
}
