/** What the W3C's Web Annotation vocabulary has no word for, under one versioned prefix of our own. */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { sa: 'urn:source-annotator:1:' }] as const;

export const SA = {
  kind: 'sa:kind',
  status: 'sa:status',
  confidence: 'sa:confidence',
  quoteType: 'sa:quoteType',
  speaker: 'sa:speaker',
  cue: 'sa:cue',
  entity: 'sa:entity',
  entityId: 'sa:entityId',
  sameAs: 'sa:sameAs',
  label: 'sa:label',
  offsets: 'sa:offsets',
} as const;
