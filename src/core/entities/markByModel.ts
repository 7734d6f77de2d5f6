import type { Tokens } from '../text/tokens';
import type { Vocabulary } from '../text/vocabulary';
import { isPlaceCompound, namesInCompound } from './compounds';
import type { Mention } from './mention';
import { calibrated } from './tagger/calibration';
import type { Tagger } from './tagger/tagger';
import { tagNames } from './tagger/tagNames';
import type { BuiltInEntityType } from './types';

/** Marks names with a language's model. In reading order, disjoint. */
export function markByModel(
  tokens: Tokens,
  sentences: Uint32Array,
  vocabulary: Vocabulary,
  tagger: Tagger,
): Omit<Mention, 'text'>[] {
  const { text, starts, ends } = tokens;
  const { model, lists } = tagger;
  const names = tagNames(tokens, sentences, vocabulary, tagger);
  const known = new Map<string, BuiltInEntityType>();
  for (const { first, last, type, compound } of names) {
    if (!compound) known.set(text.slice(starts[first], ends[last]), type);
  }
  return names.flatMap(({ first, last, type, compound, probability }) => {
    const span = { start: starts[first] as number, end: ends[last] as number };
    const confidence = calibrated(probability, model.calibration);
    if (compound || (type === 'MISC' && first === last && isPlaceCompound(text, span, lists))) {
      return namesInCompound(text, span, type, lists, (part) => known.get(part)).map((name) => ({
        ...name,
        confidence,
      }));
    }
    return [{ ...span, type, confidence }];
  });
}
