import type { EntityRef } from '../annotations/model';
import { wellFormed } from './wellFormed';

const KNOWN: Readonly<Record<string, (key: string) => string>> = {
  geonames: (key) => `https://sws.geonames.org/${key}/`,
  wikidata: (key) => `http://www.wikidata.org/entity/${key}`,
  gnd: (key) => `https://d-nb.info/gnd/${key}`,
};

/**
 * An IRI for an entity, for formats that know entities only by IRI: where it is described elsewhere, what its id says
 * of a public register, or else a URN of our own made of its id.
 */
export function entityIri(entity: EntityRef): string {
  const elsewhere = entity.sameAs?.[0];
  if (elsewhere !== undefined) return elsewhere;
  if (/^(?:https?|urn):\S+$/.test(entity.id)) return entity.id;
  const [prefix = '', key = ''] = entity.id.split(/:(.*)/s);
  const known = /^[\w-]+$/.test(key) ? KNOWN[prefix] : undefined;
  return known ? known(key) : `urn:source-annotator:entity:${encodeURIComponent(wellFormed(entity.id))}`;
}
