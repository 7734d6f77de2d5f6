import { lazy } from '../lazy';
import type { Tokens } from '../text/tokens';
import type { Vocabulary } from '../text/vocabulary';
import { isPlaceCompound, namesInCompound } from './compounds';
import type { Mention } from './mention';
import { calibrated } from './tagger/calibration';
import { leftOut } from './tagger/leftOut';
import type { TaggedName } from './tagger/readNames';
import type { Tagger } from './tagger/tagger';
import { tagNames } from './tagger/tagNames';
import type { BuiltInEntityType } from './types';

/**
 * A name is left out that is right less often than this. F1 is highest where those are kept that are right with at least half
 * the F1 reached (Lipton, Elkan & Narayanaswamy 2014), which is 0.8 or so.
 */
const LEAST_CONFIDENCE = 0.4;

/** How often names are right that only the lists tell. */
const LISTED_CONFIDENCE = 0.6;

/** A name this sure keeps its type, whatever the document says elsewhere. */
const SURE_OF_TYPE = 0.75;
/** How many times as much must speak for another type than for the one that a name was given. */
const PREVAILING = 3;

/** Marks names with a language's model. In reading order, disjoint. */
export function markByModel(
  tokens: Tokens,
  sentences: Uint32Array,
  vocabulary: Vocabulary,
  tagger: Tagger,
): Omit<Mention, 'text'>[] {
  const { text, starts, ends } = tokens;
  const { model, lists } = tagger;
  const { names, listed } = tagNames(tokens, sentences, vocabulary, tagger);
  const known = lazy(typesOfNames);
  const typeOfName = (name: string): BuiltInEntityType | undefined => known().get(name);
  const usualType = lazy(() => typesInDocument(names, tokens));
  const found: Omit<Mention, 'text'>[] = [];
  for (const { first, last, type: tagged, compound, probability } of names) {
    const start = starts[first] as number;
    const end = ends[last] as number;
    const confidence = calibrated(probability, model.calibration);
    if (confidence < LEAST_CONFIDENCE) continue;
    const isUnsure = !compound && confidence < SURE_OF_TYPE;
    const type = (isUnsure && usualType()(text.slice(start, end), tagged)) || tagged;
    if (compound || (type === 'MISC' && first === last && isPlaceCompound(text, { start, end }, lists))) {
      for (const name of namesInCompound(text, { start, end }, type, lists, typeOfName))
        found.push({ ...name, confidence });
    } else found.push({ start, end, type, confidence });
  }
  const more = leftOut(listed, names, tokens, model.language);
  if (more.length === 0) return found;
  for (const { first, last, type } of more)
    found.push({ start: starts[first] as number, end: ends[last] as number, type, confidence: LISTED_CONFIDENCE });
  return found.sort((a, b) => a.start - b.start);

  function typesOfNames(): Map<string, BuiltInEntityType> {
    const types = new Map<string, BuiltInEntityType>();
    for (const { first, last, type, compound } of names) {
      if (!compound) types.set(text.slice(starts[first], ends[last]), type);
    }
    return types;
  }
}

/**
 * Says of which type the same words are mostly in the document, where far more speaks for that than for a given type: one sense a
 * document (Gale, Church & Yarowsky 1992), for names whose own sentence leaves a doubt.
 */
function typesInDocument(
  names: readonly TaggedName[],
  { text, starts, ends }: Tokens,
): (words: string, type: BuiltInEntityType) => BuiltInEntityType | undefined {
  const evidence = new Map<string, Map<BuiltInEntityType, number>>();
  for (const { first, last, type, compound, probability } of names) {
    if (compound) continue;
    const words = text.slice(starts[first], ends[last]);
    const types = evidence.get(words) ?? new Map<BuiltInEntityType, number>();
    evidence.set(words, types.set(type, (types.get(type) ?? 0) + probability));
  }
  return (words, type) => {
    const types = evidence.get(words);
    const own = types?.get(type) ?? 0;
    for (const [other, sum] of types ?? []) if (sum > PREVAILING * own) return other;
    return undefined;
  };
}
