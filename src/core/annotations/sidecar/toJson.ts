import type { Anchor, Annotation, Body, Json, JsonObject } from '../model';
import { anchorToJson, type Convert } from './anchorJson';
import { creatorToJson } from './creatorJson';
import { entityToJson } from './entityJson';
import { noteToJson } from './noteJson';
import { withUnknown } from './unknown';
import { sourceIri } from './vocabulary';

/** What turning an annotation into JSON needs to know besides the annotation. */
export interface ItemContext {
  /** File name of the source. */
  readonly source: string;
  /** UTF-16 code units to code points. */
  readonly toFile: Convert;
  /** The first piece of another annotation, for a relation's targets. */
  readonly placeOf: (annotationId: string) => Anchor | undefined;
}

/** Members that this version writes always alike; another tool's value is kept. */
export const FIXED = ['/motivation', '/type'];

const MOTIVATION = {
  mention: 'tagging',
  quote: 'tagging',
  passage: 'commenting',
  relation: 'linking',
  entity: 'identifying',
} as const;
const NOWHERE: Anchor = { start: 0, end: 0, exact: '', prefix: '', suffix: '' };

/** An annotation as a W3C Web Annotation, with the members that this version does not know put back. */
export function annotationToJson(annotation: Annotation, context: ItemContext): Json {
  return withUnknown(knownMembers(annotation, context), annotation.unknown, FIXED);
}

/** The members that this version writes, in the order in which it writes them. */
export function knownMembers(annotation: Annotation, context: ItemContext): JsonObject {
  const { body, suggested } = annotation;
  const tag = tagOf(body);
  const bodies: Json[] = [
    ...(tag === null ? [] : [{ type: 'TextualBody', purpose: 'tagging', value: tag }]),
    ...annotation.notes.map((note, index) => noteToJson(note, index, annotation.id)),
  ];
  return {
    id: annotation.id,
    type: 'Annotation',
    motivation: MOTIVATION[body.kind],
    ...(annotation.creator !== undefined && { creator: creatorToJson(annotation.creator) }),
    ...(annotation.created !== '' && { created: annotation.created }),
    ...(annotation.modified !== '' && { modified: annotation.modified }),
    'sa:kind': body.kind,
    'sa:status': annotation.status,
    ...(annotation.orphan && { 'sa:orphan': true }),
    ...(annotation.conflictsWith !== undefined && { 'sa:conflictsWith': annotation.conflictsWith }),
    ...(suggested && {
      'sa:suggested': {
        'sa:type': suggested.type,
        'sa:start': context.toFile(suggested.start),
        'sa:end': context.toFile(suggested.end),
        'sa:confidence': suggested.confidence,
      },
    }),
    ...bodyMembers(body, context),
    // Even where it is empty: the adapter of Recogito's annotator fails on an annotation without a body.
    body: bodies,
    target: targets(annotation, context),
  };
}

/** What a body's tag says: its type or label. A passage has none. */
function tagOf(body: Body): string | null {
  if (body.kind === 'passage') return null;
  return body.kind === 'relation' ? body.label : body.type;
}

function bodyMembers(body: Body, { source, toFile }: ItemContext): JsonObject {
  const anchor = (value: Anchor): Json => anchorToJson(value, sourceIri(source), toFile);
  switch (body.kind) {
    case 'mention':
      return body.entity ? { 'sa:entity': entityToJson(body.entity) } : {};
    case 'quote':
      return {
        ...(body.speaker && {
          'sa:speaker': {
            ...(body.speaker.anchor && { 'sa:words': anchor(body.speaker.anchor) }),
            ...(body.speaker.entity && { 'sa:entity': entityToJson(body.speaker.entity) }),
          },
        }),
        ...(body.cue && { 'sa:cue': anchor(body.cue) }),
      };
    case 'relation':
      return { 'sa:from': body.from, 'sa:to': body.to };
    case 'passage':
      return {};
    case 'entity':
      return { 'sa:entity': entityToJson(body.entity), 'sa:same': body.same, 'sa:different': body.different };
  }
}

/** A relation's targets are the places of what it links, so that a tool that knows no relations can show both ends. */
function targets(annotation: Annotation, { source, toFile, placeOf }: ItemContext): Json[] {
  const { body, target } = annotation;
  const pieces =
    body.kind === 'relation' ? [body.from, body.to].map((id) => withoutUnknown(placeOf(id) ?? NOWHERE)) : target;
  return pieces.map((piece) => anchorToJson(piece, sourceIri(source), toFile));
}

function withoutUnknown({ start, end, exact, prefix, suffix }: Anchor): Anchor {
  return { start, end, exact, prefix, suffix };
}
