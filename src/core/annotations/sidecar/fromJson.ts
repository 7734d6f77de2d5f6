import { type Message, message } from '../../text/message';
import type { Anchor, Annotation, Body, Json, JsonObject, Status } from '../model';
import { anchorFromJson, inOurOrder, UnreadableTarget } from './anchorJson';
import { creatorFromJson } from './creatorJson';
import { entityFromJson } from './entityJson';
import { isNote, noteFromJson } from './noteJson';
import { FIXED, knownMembers } from './toJson';
import { isObject, unknownMembers } from './unknown';
import { sourceIri } from './vocabulary';

/** What reading an annotation needs to know: offsets go from code points to UTF-16 code units. */
export interface ReadContext {
  readonly source: string;
  readonly fromFile: (codePoint: number) => number;
}

const STATUSES: readonly Json[] = ['made', 'accepted', 'corrected', 'rejected'] satisfies Status[];

/**
 * Reads one item of the page; says why where it cannot. The sentence has `{0}` and `{1}` for the number of the annotation and
 * the name of the file, which are to be put before its arguments.
 */
export function annotationFromJson(value: Json, context: ReadContext): Annotation | Message {
  if (!isObject(value)) return message('Annotation {0} in {1} is not an object; it is kept in the file as it is.');
  try {
    return read(value, context);
  } catch (error) {
    if (error instanceof UnreadableTarget) return error.reason;
    throw error;
  }
}

function read(value: JsonObject, context: ReadContext): Annotation | Message {
  const { id } = value;
  if (typeof id !== 'string') return message('Annotation {0} in {1} has no id; it is kept in the file as it is.');
  const status = value['sa:status'] ?? 'made';
  if (!isStatus(status)) {
    return message(
      'Annotation {0} in {1} has a status that this version does not know ({2}); it is kept in the file as it is.',
      JSON.stringify(status),
    );
  }

  const bodies = asArray(value.body);
  const tag = bodies.find(isTag);
  const body = readBody(value, tag?.value ?? null, context);
  if ('args' in body) return body;

  const creator = creatorFromJson(value.creator);
  const conflictsWith = value['sa:conflictsWith'];
  const suggested = readSuggested(value['sa:suggested'], context);
  const rawNotes = bodies.filter(isNote);
  const annotation: Annotation = {
    id,
    status,
    body,
    target: body.kind === 'relation' ? [] : readTargets(value.target, context),
    orphan: value['sa:orphan'] === true,
    notes: rawNotes.map((note, index) => noteFromJson(note, index, id)),
    created: typeof value.created === 'string' ? value.created : '',
    modified: typeof value.modified === 'string' ? value.modified : '',
    ...(typeof conflictsWith === 'string' && { conflictsWith }),
    ...(suggested && { suggested }),
    ...(creator !== undefined && { creator }),
  };
  // Notes and anchors have kept their own unknown members: what is left is compared without them.
  const others = bodies.filter((item) => item !== tag && !isNote(item));
  const known = knownMembers(annotation, { source: context.source, toFile: identity, placeOf: () => undefined });
  const knownBodies = asArray(known.body);
  const raw: JsonObject = {
    ...value,
    ...((bodies.length > 0 || value.body !== undefined) && {
      body: [...(tag ? [tag] : []), ...knownBodies.slice(tag ? 1 : 0), ...others],
    }),
    target: body.kind === 'relation' ? asArray(value.target).map(inOurOrder) : (known.target ?? []),
    ...('sa:cue' in known && { 'sa:cue': known['sa:cue'] as Json }),
    ...speakerWithoutWords(value, known),
  };
  const unknown = unknownMembers(raw, known, FIXED);
  return unknown ? { ...annotation, unknown } : annotation;
}

/** The raw speaker with its words replaced by what would be written: they keep their unknown members themselves. */
function speakerWithoutWords(raw: JsonObject, known: JsonObject): JsonObject {
  const rawSpeaker = raw['sa:speaker'];
  const knownSpeaker = known['sa:speaker'];
  if (!isObject(rawSpeaker) || !isObject(knownSpeaker) || knownSpeaker['sa:words'] === undefined) return {};
  return { 'sa:speaker': { ...rawSpeaker, 'sa:words': knownSpeaker['sa:words'] } };
}

function readBody(value: JsonObject, tag: string | null, context: ReadContext): Body | Message {
  const kind = value['sa:kind'] ?? (tag === null ? 'passage' : 'mention');
  switch (kind) {
    case 'passage':
      return { kind };
    case 'mention':
      return tag === null
        ? message('Annotation {0} in {1} has no type; it is kept in the file as it is.')
        : { kind, type: tag, entity: entityFromJson(value['sa:entity']) };
    case 'quote': {
      if (tag !== 'direct' && tag !== 'indirect')
        return message(
          'Annotation {0} in {1} is a quote neither direct nor indirect; it is kept in the file as it is.',
        );
      const speaker = value['sa:speaker'];
      const cue = value['sa:cue'];
      return {
        kind,
        type: tag,
        speaker: isObject(speaker)
          ? {
              anchor: optionalAnchor(speaker['sa:words'], context),
              entity: entityFromJson(speaker['sa:entity']),
            }
          : null,
        cue: optionalAnchor(cue, context),
      };
    }
    case 'relation': {
      const from = value['sa:from'];
      const to = value['sa:to'];
      if (typeof from !== 'string' || typeof to !== 'string') {
        return message('Annotation {0} in {1} is a relation without both its ends; it is kept in the file as it is.');
      }
      return { kind, label: tag ?? '', from, to };
    }
    case 'entity': {
      const entity = entityFromJson(value['sa:entity']);
      if (!entity)
        return message(
          'Annotation {0} in {1} is a decision about an entity without the entity; it is kept in the file as it is.',
        );
      return { kind, entity, type: tag ?? '', same: texts(value['sa:same']), different: texts(value['sa:different']) };
    }
    default:
      return message(
        'Annotation {0} in {1} is of a kind that this version does not know ({2}); it is kept in the file as it is.',
        JSON.stringify(kind),
      );
  }
}

function readTargets(value: Json | undefined, { source, fromFile }: ReadContext): Anchor[] {
  const targets = asArray(value);
  if (targets.length === 0)
    throw new UnreadableTarget(message('Annotation {0} in {1} has no target; it is kept in the file as it is.'));
  return targets.map((target) => anchorFromJson(target, sourceIri(source), fromFile));
}

function optionalAnchor(value: Json | undefined, { source, fromFile }: ReadContext): Anchor | null {
  return value === undefined ? null : anchorFromJson(value, sourceIri(source), fromFile);
}

function readSuggested(value: Json | undefined, { fromFile }: ReadContext): Annotation['suggested'] {
  if (!isObject(value)) return undefined;
  const { 'sa:type': type, 'sa:start': start, 'sa:end': end, 'sa:confidence': confidence } = value;
  if (typeof type !== 'string' || typeof confidence !== 'number') return undefined;
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  return { type, start: fromFile(start), end: fromFile(end), confidence };
}

function texts(value: Json | undefined): string[] {
  return asArray(value).filter((item) => typeof item === 'string');
}

function isTag(body: Json): body is JsonObject & { readonly value: string } {
  return isObject(body) && body.purpose === 'tagging' && typeof body.value === 'string';
}

function isStatus(value: Json): value is Status {
  return STATUSES.includes(value);
}

function asArray(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value as Json];
}

function identity(offset: number): number {
  return offset;
}
