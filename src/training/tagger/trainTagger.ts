import type { NameLists } from '../../core/entities/names/nameLists';
import { type CalibrationPoint, NO_SEGMENTS, readModel, type StoredSegments } from '../../core/entities/tagger/model';
import { Tagger } from '../../core/entities/tagger/tagger';
import { tagNames } from '../../core/entities/tagger/tagNames';
import type { Language } from '../../core/text/language';
import { Failure } from '../../core/text/message';
import { findSentences } from '../../core/text/sentences';
import { tokenize } from '../../core/text/tokens';
import { buildVocabulary } from '../../core/text/vocabulary';
import { readEntitySets } from '../eval/entitySets';
import { judge } from '../eval/score';
import { readLists } from '../names/lists';
import { calibrationCurve, type Outcome } from './calibrate';
import { trainCrf } from './crf';
import { makeExamples } from './examples';
import { foldsOf } from './folds';
import { listedPools, namePools, withOtherNames } from './otherNames';
import { packModel } from './pack';
import type { TaggerRecipe } from './recipes';
import { learnSegments, segmentExamples } from './segments';
import { readTrainingTexts, type TrainingText } from './trainingText';

const SEED = 1;

/** Trains, packs and calibrates the tagger of a language; the result are the bytes of its file. */
export function trainTagger(
  language: Language,
  recipe: TaggerRecipe,
  shared: string,
  names: NameLists,
  log: (line: string) => void,
): Uint8Array {
  const { texts, missing } = readTrainingTexts(shared, language, recipe.foreignWeight);
  if (missing.length > 0) log(`not here, and so not learnt from: ${missing.join(', ')}`);
  const examples = foldsOf(texts, recipe.folds).flatMap(({ learnt, kept }, i) => {
    const tagger = taggerOf(firstReading(language, recipe, learnt, names, () => {})({}), names);
    log(`fold ${i + 1} of ${recipe.folds}`);
    return kept.flatMap((text) => segmentExamples(text, tagger));
  });
  const segments = learnSegments(examples, recipe.ofSegments, SEED);
  log(`${examples.length} segments in doubt, ${segments.features.length} features`);
  const pack = firstReading(language, recipe, texts, names, log);
  return pack({ segments, calibration: calibrationCurve(outcomesOnDev(pack({ segments }), language, shared, names)) });
}

/** Trains on texts what reads names token by token; what comes back packs it with what else belongs in the file. */
function firstReading(
  language: Language,
  recipe: TaggerRecipe,
  texts: readonly TrainingText[],
  names: NameLists,
  log: (line: string) => void,
): (more: { segments?: StoredSegments; calibration?: readonly CalibrationPoint[] }) => Uint8Array {
  const renamed = withOtherNames(texts, namePools(texts), recipe.renamed, recipe.renamedWeight, {
    pools: listedPools(readLists('learnt'), names, language),
    share: recipe.listedNames,
  });
  const examples = makeExamples([...texts, ...renamed], names, recipe.leastCount);
  log(`${examples.begins.length - 1} tokens, ${examples.featureCount} features`);
  const weights = trainCrf(examples, {
    ...recipe,
    seed: SEED,
    onEpoch: (epoch) => log(`epoch ${epoch + 1} of ${recipe.epochs}`),
  });
  return ({ segments = NO_SEGMENTS, calibration = [] }) =>
    packModel(language, examples, weights, { ...recipe, calibration, segments });
}

function taggerOf(bytes: Uint8Array, names: NameLists): Tagger {
  const read = readModel(bytes);
  if (!read.ok) throw new Failure(read.error);
  return new Tagger(read.model, names);
}

// No single set may decide the curve: of a larger one, names evenly spread over it are taken.
const MOST_OUTCOMES = 1000;

/** What a model finds on the development sets of its language, the samples left out. */
function outcomesOnDev(bytes: Uint8Array, language: Language, shared: string, names: NameLists): Outcome[] {
  const tagger = taggerOf(bytes, names);
  const all: Outcome[] = [];
  for (const set of readEntitySets(shared).sets) {
    if (set.language !== language || set.name.includes('sample')) continue;
    const outcomes: Outcome[] = [];
    for (const {
      text,
      tokens = tokenize(text, language),
      sentences = findSentences(tokens),
      mentions,
    } of set.documents) {
      const found = tagNames(tokens, sentences, buildVocabulary(tokens), tagger)
        .names.filter(({ type, compound }) => !compound && set.types.includes(type))
        .map(({ first, last, ...name }) => ({
          ...name,
          start: tokens.starts[first] ?? 0,
          end: tokens.ends[last] ?? 0,
        }));
      const verdicts = judge(found, mentions);
      found.forEach(({ probability }, i) => {
        if (verdicts[i] !== 'ignored') outcomes.push({ probability, right: verdicts[i] === 'right' });
      });
    }
    const step = Math.max(1, outcomes.length / MOST_OUTCOMES);
    for (let at = 0; at < outcomes.length; at += step) all.push(outcomes[Math.floor(at)] as Outcome);
  }
  return all;
}
