import type { Knowledge } from '../../../core/entities/knowledge';
import { inEnglish } from '../../../core/text/message';
import { loadKnowledge } from '../../../node/models';

/**
 * Everything that the analysis knows.
 * @throws Error where a part is missing: without it the analysis would look faster than it is.
 */
export async function wholeKnowledge(): Promise<Knowledge> {
  const { knowledge, warnings } = await loadKnowledge('media/models');
  if (warnings.length > 0) throw new Error(warnings.map(inEnglish).join(' '));
  return knowledge;
}
