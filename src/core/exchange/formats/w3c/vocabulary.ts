// The sidecar's context is the export's: the standard's, and our prefix spelt out, so that no processor needs a network.
export { CONTEXT } from '../../../annotations/sidecar/vocabulary';

/** What the W3C's vocabulary has no word for: the sidecar's own members, and two more that only an export needs. */
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
