import { sha256 } from '@noble/hashes/sha2.js';
import { stringify } from 'uuid';
import { same } from '../equal';
import type { Annotation, Body, EntityBody, JsonObject, Note } from '../model';
import { mergeItems, mergeValue } from './mergeList';

/**
 * Merges two versions of one annotation, member by member, both in offsets of the same text. Where both changed the
 * same member to different values, two annotations come out, each naming the other as its conflict. The outcome does not
 * depend on which side is called ours.
 */
export function mergeAnnotation(base: Annotation | undefined, a: Annotation, b: Annotation): readonly Annotation[] {
  const [winner, loser] = laterFirst(a, b);
  const preferred = mergeMembers(base, winner, loser);
  if (!preferred.clashed) return [preferred.annotation];
  const rival = mergeMembers(base, loser, winner).annotation;
  const rivalId = idFor(rival);
  return [
    { ...preferred.annotation, conflictsWith: rivalId },
    { ...rival, id: rivalId, conflictsWith: preferred.annotation.id },
  ];
}

function mergeMembers(
  base: Annotation | undefined,
  first: Annotation,
  second: Annotation,
): { readonly annotation: Annotation; readonly clashed: boolean } {
  let clashed = false;
  const clash = <T>(mine: T): T => {
    clashed = true;
    return mine;
  };
  const place = placeOf(base, first, second, clash);
  const status = mergeValue(base?.status, first.status, second.status, () => clash(first.status));
  const body = mergeBody(base?.body, first.body, second.body, clash);
  const conflictsWith = mergeValue(
    base?.conflictsWith,
    first.conflictsWith,
    second.conflictsWith,
    () => first.conflictsWith,
  );
  const suggested = first.suggested ?? second.suggested;
  const creator = first.creator ?? second.creator;
  const unknown = mergeUnknown(base?.unknown, first.unknown, second.unknown);
  const annotation: Annotation = {
    id: first.id,
    status,
    body,
    ...place,
    notes: mergeNotes(base?.notes ?? [], first.notes, second.notes),
    created: first.created,
    modified: clashed || order(first.modified, second.modified) >= 0 ? first.modified : second.modified,
    ...(conflictsWith !== undefined && { conflictsWith }),
    ...(suggested !== undefined && { suggested }),
    ...(creator !== undefined && { creator }),
    ...(unknown !== undefined && { unknown }),
  };
  return { annotation, clashed };
}

type Clash = <T>(mine: T) => T;

function placeOf(
  base: Annotation | undefined,
  first: Annotation,
  second: Annotation,
  clash: Clash,
): Pick<Annotation, 'target' | 'orphan'> {
  const pick = ({ target, orphan }: Annotation): Pick<Annotation, 'target' | 'orphan'> => ({ target, orphan });
  return mergeValue(base && pick(base), pick(first), pick(second), () => {
    // A place that differs though no person touched one of the versions comes from following the text, not from a decision.
    if (second.modified === base?.modified) return pick(first);
    if (first.modified === base?.modified) return pick(second);
    return sameWords(first, second) ? pick(first) : clash(pick(first));
  });
}

function sameWords(a: Annotation, b: Annotation): boolean {
  return same(
    a.target.map(({ exact }) => exact),
    b.target.map(({ exact }) => exact),
  );
}

/** Bodies of one kind merge member by member: one may set the type and another the entity. */
function mergeBody(base: Body | undefined, first: Body, second: Body, clash: Clash): Body {
  const was = base?.kind === first.kind ? base : undefined;
  if (first.kind === 'mention' && second.kind === 'mention') {
    const old = was?.kind === 'mention' ? was : undefined;
    return {
      kind: 'mention',
      type: mergeValue(old?.type, first.type, second.type, () => clash(first.type)),
      entity: mergeValue(old?.entity, first.entity, second.entity, () => clash(first.entity)),
    };
  }
  if (first.kind === 'quote' && second.kind === 'quote') {
    const old = was?.kind === 'quote' ? was : undefined;
    return {
      kind: 'quote',
      type: mergeValue(old?.type, first.type, second.type, () => clash(first.type)),
      speaker: mergeValue(old?.speaker, first.speaker, second.speaker, () => clash(first.speaker)),
      cue: mergeValue(old?.cue, first.cue, second.cue, () => clash(first.cue)),
    };
  }
  if (first.kind === 'entity' && second.kind === 'entity') {
    return mergeEntityBody(was?.kind === 'entity' ? was : undefined, first, second);
  }
  return mergeValue(base, first, second, () => clash(first));
}

/** Two people may merge or link one entity in different ways at once: both hold. Of two names the later one stands. */
function mergeEntityBody(base: EntityBody | undefined, first: EntityBody, second: EntityBody): EntityBody {
  const ids = (of: (body: EntityBody) => readonly string[]) =>
    mergeItems(
      base ? of(base) : [],
      of(first),
      of(second),
      (id) => id,
      (_base, mine) => [mine],
    );
  return {
    kind: 'entity',
    entity: mergeValue(base?.entity, first.entity, second.entity, () => first.entity),
    type: mergeValue(base?.type, first.type, second.type, () => first.type),
    same: ids(({ same: merged }) => merged),
    different: ids(({ different }) => different),
  };
}

/** A note that both changed stands twice: words are not merged. */
function mergeNotes(base: readonly Note[], first: readonly Note[], second: readonly Note[]): Note[] {
  const merged = mergeItems(
    base,
    first,
    second,
    ({ id }) => id,
    (_base, mine, other) =>
      mine.text === other.text ? [mine] : [mine, { ...other, id: derivedId(JSON.stringify(other)) }],
  );
  return merged.sort((a, b) => order(a.created, b.created));
}

/** Members that this version does not know, merged one by one; where both changed one, the later version's stands. */
export function mergeUnknown(
  base: JsonObject | undefined,
  first: JsonObject | undefined,
  second: JsonObject | undefined,
): JsonObject | undefined {
  const merged = mergeItems(
    Object.entries(base ?? {}),
    Object.entries(first ?? {}),
    Object.entries(second ?? {}),
    ([name]) => name,
    (_base, mine) => [mine],
  );
  return merged.length === 0 ? undefined : Object.fromEntries(merged);
}

function laterFirst(a: Annotation, b: Annotation): [Annotation, Annotation] {
  const byTime = order(b.modified, a.modified) || order(JSON.stringify(a), JSON.stringify(b));
  return byTime <= 0 ? [a, b] : [b, a];
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function idFor(annotation: Annotation): string {
  return derivedId(JSON.stringify(annotation));
}

/** A version 8 UUID made from content, so that merging the same versions twice gives the same ids. */
function derivedId(content: string): string {
  const bytes = sha256(new TextEncoder().encode(content)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${stringify(bytes)}`;
}
