import { anchorsOf } from './anchoring/pieces';
import { placeByContext } from './anchoring/place';
import { same } from './equal';
import type { Annotation, Sidecar } from './model';

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

/** The history where sources have other names by now, which `nameOf` gives. */
export function renamed({ past, future }: History, nameOf: (source: string) => string): History {
  const rename = (step: Step): Step => ({
    ...step,
    changes: step.changes.map((change) => ({ ...change, source: nameOf(change.source) })),
  });
  return { past: past.map(rename), future: future.map(rename) };
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
  // Anchors from the past may have been overtaken by edits of the text.
  const stale = new Set<string>();
  const annotations = sidecar.annotations.flatMap((annotation) => {
    const { id } = annotation;
    const before = was.get(id);
    const target = wanted.get(id);
    wanted.delete(id);
    if (before && target) {
      if (!same(anchorsOf(before), anchorsOf(target))) stale.add(id);
      return [turnMembers(annotation, before, target)];
    }
    return before ? [] : [annotation];
  });
  for (const [id, annotation] of wanted) {
    stale.add(id);
    annotations.push(annotation);
  }
  const placed = new Map(
    placeByContext(
      annotations.filter(({ id }) => stale.has(id)),
      text,
    ).map((annotation) => [annotation.id, annotation]),
  );
  return {
    ...sidecar,
    annotations: annotations.map((annotation) => placed.get(annotation.id) ?? annotation),
    ...(done !== undefined && { done }),
  };
}

/** The present annotation with the members that the step had changed set back; its place stays unless the step moved it. */
function turnMembers(now: Annotation, from: Annotation, to: Annotation): Annotation {
  const isMoved = !same(from.target, to.target);
  return {
    ...now,
    status: to.status,
    body: same(from.body, to.body) ? now.body : to.body,
    notes: turnNotes(now, from, to),
    target: isMoved ? to.target : now.target,
    orphan: isMoved ? to.orphan : now.orphan,
    modified: to.modified,
  };
}

/** Notes that the step added go, those that it removed or changed are as they were; others' notes stay. */
function turnNotes(now: Annotation, from: Annotation, to: Annotation): Annotation['notes'] {
  const was = new Map(from.notes.map((note) => [note.id, note]));
  const wanted = new Map(to.notes.map((note) => [note.id, note]));
  const kept = now.notes.flatMap((note) => {
    const before = was.get(note.id);
    const target = wanted.get(note.id);
    wanted.delete(note.id);
    if (!before) return [note];
    if (!target) return [];
    return same(before, target) ? [note] : [target];
  });
  const added = [...wanted.values()].filter((note) => !was.has(note.id));
  return [...kept, ...added].sort((a, b) => (a.created < b.created ? -1 : Number(a.created > b.created)));
}
