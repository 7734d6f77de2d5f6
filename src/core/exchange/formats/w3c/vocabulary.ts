/**
 * What the W3C's Web Annotation vocabulary has no word for: the sidecar's own members, and two more that only an export
 * needs. Spelt out in the file, so that any JSON-LD processor that knows the W3C context reads it without a network.
 */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { sa: 'urn:source-annotator:v1:' }] as const;

export const SA = {
  kind: 'sa:kind',
  status: 'sa:status',
  confidence: 'sa:confidence',
  speaker: 'sa:speaker',
  /** The words that name a speaker, as a target. */
  words: 'sa:words',
  cue: 'sa:cue',
  entity: 'sa:entity',
  sameAs: 'sa:sameAs',
  from: 'sa:from',
  to: 'sa:to',
  /** On the page: `code-points` or `utf-16`. */
  offsets: 'sa:offsets',
} as const;
