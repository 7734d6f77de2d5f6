import type { Tokens } from '../text/tokens';
import type { Vocabulary } from '../text/vocabulary';
import { isPlaceCompound, namesInCompound } from './compounds';
import type { Mention } from './mention';
import { calibrated } from './tagger/calibration';
import type { Tagger } from './tagger/tagger';
import { tagNames } from './tagger/tagNames';
import type { BuiltInEntityType } from './types';

/**
 * A name is left out that is right less often than this. F1 is highest where those are kept that are right with at least half
 * the F1 reached (Lipton, Elkan & Narayanaswamy 2014), which is 0.8 or so.
 */
const LEAST_CONFIDENCE = 0.4;

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
  let known: Map<string, BuiltInEntityType> | undefined;
  const typeOfName = (name: string): BuiltInEntityType | undefined => {
    known ??= typesOfNames();
    return known.get(name);
  };
  const found: Omit<Mention, 'text'>[] = [];
  for (const { first, last, type, compound, probability } of names) {
    const start = starts[first] as number;
    const end = ends[last] as number;
    const confidence = calibrated(probability, model.calibration);
    if (confidence < LEAST_CONFIDENCE) continue;
    if (compound || (type === 'MISC' && first === last && isPlaceCompound(text, { start, end }, lists))) {
      for (const name of namesInCompound(text, { start, end }, type, lists, typeOfName))
        found.push({ ...name, confidence });
    } else found.push({ start, end, type, confidence });
  }
  return found;

  function typesOfNames(): Map<string, BuiltInEntityType> {
    const types = new Map<string, BuiltInEntityType>();
    for (const { first, last, type, compound } of names) {
      if (!compound) types.set(text.slice(starts[first], ends[last]), type);
    }
    return types;
  }
}
