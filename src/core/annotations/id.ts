import { v7 } from 'uuid';

/** A new annotation's or note's id: `urn:uuid:` and a version 7 UUID, so that ids sort by the time they were made. */
export function newId(): string {
  return `urn:uuid:${v7()}`;
}
