import type { EntityRef } from '../annotations/model';
import { STATUSES } from './document';
import { type About, UNKNOWN } from './graph';
import { asConfidence, asList, asObject, asString } from './input';

/** What an annotation tells besides place and label, as members of a JSON object; what is not told is not there. */
export type Features = Record<string, unknown>;

/** The features of a node or link, for formats whose annotations can carry any JSON. */
export function featuresOf(about: About | null, entity: EntityRef | null): Features {
  return {
    ...(entity && { entity }),
    ...(about && aboutFeatures(about)),
  };
}

function aboutFeatures({ status, confidence, notes, creator, created, modified }: About): Features {
  return {
    status,
    ...(confidence !== null && { confidence }),
    ...(notes.length > 0 && { notes }),
    ...(creator !== undefined && { creator }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
  };
}

/** Reads what `featuresOf` gives, and finds nothing in what other programs write. */
export function readFeatures(value: unknown): { readonly about: About; readonly entity: EntityRef | null } {
  const members = asObject(value);
  if (!members) return { about: UNKNOWN, entity: null };
  const status = STATUSES.find((known) => known === members.status) ?? 'made';
  const about: About = {
    origin: status === 'suggested' ? 'machine' : 'person',
    status,
    confidence: asConfidence(members.confidence),
    notes: asList(members.notes).flatMap((note) => {
      const { text, creator, created } = asObject(note) ?? {};
      if (typeof text !== 'string') return [];
      return [{ text, ...textMember('creator', creator), ...textMember('created', created) }];
    }),
    ...textMember('creator', members.creator),
    ...textMember('created', members.created),
    ...textMember('modified', members.modified),
  };
  return { about, entity: readEntity(members.entity) };
}

function readEntity(value: unknown): EntityRef | null {
  const members = asObject(value);
  const id = asString(members?.id);
  if (!members || id === null) return null;
  const sameAs = asList(members.sameAs).filter((iri) => typeof iri === 'string');
  return { id, label: asString(members.label) ?? id, ...(sameAs.length > 0 && { sameAs }) };
}

function textMember<Name extends string>(name: Name, value: unknown): { readonly [member in Name]?: string } {
  return (typeof value === 'string' ? { [name]: value } : {}) as { readonly [member in Name]?: string };
}
