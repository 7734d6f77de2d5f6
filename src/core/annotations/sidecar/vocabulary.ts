import type { Json } from '../model';

/** Version of the sidecar's format. A file with a higher one was written by a later version and is not touched. */
export const FORMAT = 1;

/** What our own members' names begin with, in the file. */
export const NAMESPACE = 'urn:source-annotator:v1:';

/**
 * The page's `@context`: the standard's, and our prefix spelt out in place. Written in the file rather than as an
 * address, so that any JSON-LD processor that knows the W3C context reads a sidecar without a network.
 */
export const CONTEXT: Json = ['http://www.w3.org/ns/anno.jsonld', { sa: NAMESPACE }];

/** A source's file name as the relative IRI that a target's `source` has to be. */
export function sourceIri(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}
