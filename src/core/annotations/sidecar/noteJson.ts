import type { Json, JsonObject, Note } from '../model';
import { creatorFromJson, creatorToJson } from './creatorJson';
import { isObject, unknownMembers, withUnknown } from './unknown';

// Written always alike by this version; another tool's value is kept.
const FIXED = ['/purpose', '/type'];
const PURPOSES: readonly Json[] = ['commenting', 'replying'];

/** Whether a body is a note or a reply. */
export function isNote(body: Json): body is JsonObject & { readonly value: string } {
  return isObject(body) && PURPOSES.includes(body.purpose ?? null) && typeof body.value === 'string';
}

/** The notes as bodies: the first one comments, the later ones reply. */
export function noteToJson(note: Note, index: number, annotationId: string): Json {
  return withUnknown(plain(note, index, annotationId), note.unknown, FIXED);
}

export function noteFromJson(body: JsonObject & { readonly value: string }, index: number, annotationId: string): Note {
  const creator = creatorFromJson(body.creator);
  const note: Note = {
    id: typeof body.id === 'string' ? body.id : placeholderId(annotationId, index),
    text: body.value,
    created: typeof body.created === 'string' ? body.created : '',
    ...(creator !== undefined && { creator }),
    ...(typeof body.modified === 'string' && { modified: body.modified }),
  };
  const unknown = unknownMembers(body, plain(note, index, annotationId), FIXED);
  return unknown ? { ...note, unknown } : note;
}

function plain(note: Note, index: number, annotationId: string): JsonObject {
  return {
    ...(note.id !== placeholderId(annotationId, index) && { id: note.id }),
    type: 'TextualBody',
    purpose: index === 0 ? 'commenting' : 'replying',
    value: note.text,
    ...(note.creator !== undefined && { creator: creatorToJson(note.creator) }),
    ...(note.created !== '' && { created: note.created }),
    ...(note.modified !== undefined && { modified: note.modified }),
  };
}

/** Other tools' notes need not have an id; inside the program each has one. */
function placeholderId(annotationId: string, index: number): string {
  return `${annotationId}#note-${index}`;
}
