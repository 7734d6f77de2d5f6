import type { Tokens } from '../text/tokens';
import type { Vocabulary } from '../text/vocabulary';
import { namesInCompound } from './compounds';
import type { Mention } from './mention';
import type { NameLists } from './names/nameLists';
import { calibrated } from './tagger/calibration';
import type { TaggerModel } from './tagger/model';
import { tagNames } from './tagger/tagNames';

/** Marks names with a language's model. In reading order, disjoint. */
export function markByModel(
  tokens: Tokens,
  sentences: Uint32Array,
  vocabulary: Vocabulary,
  model: TaggerModel,
  lists: NameLists,
): Omit<Mention, 'text'>[] {
  const { text, starts, ends } = tokens;
  const names = tagNames(tokens, sentences, vocabulary, model, lists);
  const whole = names.filter(({ compound }) => !compound);
  const known = new Set(whole.map(({ first, last }) => text.slice(starts[first], ends[last])));
  return names.flatMap(({ first, last, type, compound, probability }) => {
    const span = { start: starts[first] as number, end: ends[last] as number };
    const spans = compound ? namesInCompound(text, span, lists, (part) => known.has(part)) : [span];
    return spans.map((place) => ({ ...place, type, confidence: calibrated(probability, model.calibration) }));
  });
}
