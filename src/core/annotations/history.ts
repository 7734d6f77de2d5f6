import { moveAnchor, standsIn } from './anchor';
import { agreement } from './anchoring/context';
import { mapAnchors } from './anchoring/pieces';
import type { Anchor, Annotation, Sidecar } from './model';

/** What one step did to one source: the annotations concerned, as they were and as they became. */
export interface Change {
  /** What the caller tells sources apart by: a URI, a path. */
  readonly source: string;
  readonly before: readonly Annotation[];
  readonly after: readonly Annotation[];
  /** Set where the step changed whether the document is done: what it was before. */
  readonly doneBefore?: boolean;
}

/** One action of a person's, over one document or many, with the name that undo shows: "Accept 14 mentions of Peking". */
export interface Step {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** What can be undone and redone, latest last. Immutable; as deep as the session. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** A document as it stands now. Anchors belong to `text`. */
export interface Present {
  readonly sidecar: Sidecar;
  readonly text: string;
}

/** What undo or redo gives: the new history, the step, and the sidecars that it changed by source. */
export interface Turned {
  readonly history: History;
  readonly step: Step;
  readonly sidecars: ReadonlyMap<string, Sidecar>;
}

export const emptyHistory: History = { past: [], future: [] };

/** Notes down an action from the sidecars before and after it. Nothing is noted when nothing changed. */
export function record(
  history: History,
  name: string,
  documents: readonly { readonly source: string; readonly before: Sidecar; readonly after: Sidecar }[],
): History {
  const changes = documents.flatMap(({ source, before, after }) => difference(source, before, after) ?? []);
  return changes.length === 0 ? history : { past: [...history.past, { name, changes }], future: [] };
}

/**
 * Takes back the latest step: by annotation id and member by member, so that what happened since (the text moved, another
 * person wrote a note) stays. `null` when there is nothing to undo. Sources for which `present` gives nothing are left out.
 */
export function undo(history: History, present: (source: string) => Present | undefined): Turned | null {
  const step = history.past.at(-1);
  if (!step) return null;
  return {
    history: { past: history.past.slice(0, -1), future: [...history.future, step] },
    step,
    sidecars: turn(step, present, (change) => ({ from: change.after, to: change.before, done: change.doneBefore })),
  };
}

/** Does again what was undone last; see `undo`. */
export function redo(history: History, present: (source: string) => Present | undefined): Turned | null {
  const step = history.future.at(-1);
  if (!step) return null;
  return {
    history: { past: [...history.past, step], future: history.future.slice(0, -1) },
    step,
    sidecars: turn(step, present, (change) => ({
      from: change.before,
      to: change.after,
      done: change.doneBefore === undefined ? undefined : !change.doneBefore,
    })),
  };
}

interface Direction {
  readonly from: readonly Annotation[];
  readonly to: readonly Annotation[];
  readonly done: boolean | undefined;
}

function difference(source: string, before: Sidecar, after: Sidecar): Change | null {
  const old = new Map(before.annotations.map((annotation) => [annotation.id, annotation]));
  const now = new Map(after.annotations.map((annotation) => [annotation.id, annotation]));
  const change: Change = {
    source,
    before: before.annotations.filter((annotation) => now.get(annotation.id) !== annotation),
    after: after.annotations.filter((annotation) => old.get(annotation.id) !== annotation),
    ...(before.done !== after.done && { doneBefore: before.done }),
  };
  return change.before.length + change.after.length === 0 && change.doneBefore === undefined ? null : change;
}

function turn(
  step: Step,
  present: (source: string) => Present | undefined,
  direction: (change: Change) => Direction,
): ReadonlyMap<string, Sidecar> {
  const sidecars = new Map<string, Sidecar>();
  for (const change of step.changes) {
    const now = present(change.source);
    if (now) sidecars.set(change.source, turnOne(now, direction(change)));
  }
  return sidecars;
}

function turnOne({ sidecar, text }: Present, { from, to, done }: Direction): Sidecar {
  const was = new Map(from.map((annotation) => [annotation.id, annotation]));
  const wanted = new Map(to.map((annotation) => [annotation.id, annotation]));
  const kept = sidecar.annotations.flatMap((annotation) => {
    const target = wanted.get(annotation.id);
    wanted.delete(annotation.id);
    if (target) return [turnMembers(annotation, was.get(annotation.id), target, text)];
    return was.has(annotation.id) ? [] : [annotation];
  });
  const restored = [...wanted.values()].map((annotation) => placeAgain(annotation, text));
  return { ...sidecar, annotations: [...kept, ...restored], ...(done !== undefined && { done }) };
}

/** The present annotation with the members that the step had changed set back; its place stays unless the step moved it. */
function turnMembers(now: Annotation, from: Annotation | undefined, to: Annotation, text: string): Annotation {
  if (!from) return now;
  const moved = JSON.stringify(from.target) !== JSON.stringify(to.target);
  const rest = {
    ...now,
    status: to.status,
    body: sameBody(from, to) ? now.body : to.body,
    notes: turnNotes(now, from, to),
  };
  const placed = placeAgain(
    { ...rest, target: moved ? to.target : now.target, orphan: moved ? to.orphan : now.orphan },
    text,
  );
  return { ...placed, modified: to.modified };
}

function sameBody(a: Annotation, b: Annotation): boolean {
  return JSON.stringify(a.body) === JSON.stringify(b.body);
}

/** Notes that the step added go, those that it removed or changed are as they were; others' notes stay. */
function turnNotes(now: Annotation, from: Annotation, to: Annotation): Annotation['notes'] {
  const was = new Set(from.notes.map(({ id }) => id));
  const wanted = new Map(to.notes.map((note) => [note.id, note]));
  const kept = now.notes.flatMap((note) => {
    const target = wanted.get(note.id);
    wanted.delete(note.id);
    return target ? [target] : was.has(note.id) ? [] : [note];
  });
  return [...kept, ...wanted.values()].sort((a, b) => (a.created < b.created ? -1 : Number(a.created > b.created)));
}

/** Anchors from the past, looked up in the present text by their words and context, nearest first. */
function placeAgain(annotation: Annotation, text: string): Annotation {
  return mapAnchors(
    annotation,
    (anchor) => (annotation.orphan ? null : findAgain(anchor, text)),
    (anchor) => Math.min(anchor.start, text.length),
  );
}

function findAgain(anchor: Anchor, text: string): Anchor | null {
  const { exact, prefix, suffix } = anchor;
  if (standsIn(text, anchor) && fits(text, anchor.start, anchor)) return anchor;
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (at >= 0 && text.indexOf(whole, at + 1) < 0) {
    const start = at + prefix.length;
    return moveAnchor(anchor, text, { start, end: start + exact.length });
  }
  return null;
}

function fits(text: string, start: number, anchor: Anchor): boolean {
  const { before, after } = agreement(text, start, anchor);
  return before + after >= Math.min(16, anchor.prefix.length + anchor.suffix.length);
}
