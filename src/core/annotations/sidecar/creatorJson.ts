import type { Json } from '../model';
import { isObject } from './unknown';

/** A creator: an address (ORCID, mailto:) as the IRI that it is, anything else as a person of that name. */
export function creatorToJson(creator: string): Json {
  return isIri(creator) ? creator : { type: 'Person', name: creator };
}

export function creatorFromJson(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return undefined;
  if (typeof value.name === 'string') return value.name;
  return typeof value.id === 'string' ? value.id : undefined;
}

function isIri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
}
