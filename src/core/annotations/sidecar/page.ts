import type { JsonObject, Sidecar } from '../model';
import { sidecarName } from './names';
import { CONTEXT, FORMAT, sourceIri } from './vocabulary';

/** Members that this version writes always alike; another tool's value is kept. */
export const FIXED = ['/@context', '/type'];

/** The members of the page besides its items, in the order in which they are written before and after these. */
export function pageMembers(sidecar: Sidecar): { readonly before: JsonObject; readonly after: JsonObject } {
  return {
    before: {
      '@context': CONTEXT,
      id: sourceIri(sidecarName(sidecar.source)),
      type: 'AnnotationPage',
      'sa:format': FORMAT,
      'sa:source': sidecar.source,
      'sa:sha256': sidecar.sha256,
      ...(sidecar.done && { 'sa:done': true }),
    },
    after: { ...(sidecar.base !== undefined && { 'sa:base': sidecar.base }) },
  };
}
