import { isBuiltInType } from '../../core/entities/types';
import { lineAround } from '../../core/text/lines';
import { sameSpan } from '../../core/text/span';
import type { Analyzer } from '../analysis/analyzer';
import type { Source, SourceMark } from '../session/source';
import { translated } from '../session/translated';

/** A card that waits longer for its reasons is better shown without them. Milliseconds. */
const PATIENCE = 300;

/** Why the machine marked a mention, in sentences, what speaks for it most first. Empty for a person's mark and for quotes. */
export async function reasonsFor(analyzer: Analyzer, source: Source, mark: SourceMark): Promise<readonly string[]> {
  const { analysis, text } = source;
  const mention = analysis?.mentions.find((found) => sameSpan(found, mark));
  // What a user's own rule suggests is that rule's doing, which the model knows nothing of.
  if (!analysis || !mention || mark.origin !== 'machine' || !isBuiltInType(mention.type)) return [];
  const line = lineAround(text, mark);
  const { type, confidence } = mention;
  const inLine = { start: mark.start - line.start, end: mark.end - line.start, text: mention.text, type, confidence };
  const words = text.slice(line.start, line.end);
  const reasons = await analyzer.explain(words, inLine, analysis.language, AbortSignal.timeout(PATIENCE));
  return (reasons ?? []).map(translated);
}
