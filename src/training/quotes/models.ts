import type { Mention } from '../../core/entities/mention';
import type { Weights } from '../../core/quotes/model/linearModel';
import { type ModelName, type QuoteModels, readModels } from '../../core/quotes/reported/models';
import type { GoldDocument } from '../eval/quoteSets';
import { type Examples, gather, gatherSpeech } from './examples';
import { trainLogistic } from './logistic';

/** Trains the models of one language on annotated documents. */
export function trainModels(
  documents: readonly GoldDocument[],
  log: (line: string) => void = () => undefined,
): Record<ModelName, Weights> {
  const examples: Examples = { start: [], end: [], continued: [], speech: [] };
  for (const document of documents) gather(document, (document.mentions ?? []) as readonly Mention[], examples);
  const train = (name: ModelName): Weights => {
    const rows = examples[name];
    const weights = trainLogistic(rows);
    log(
      `${name}: ${rows.length} examples, ${rows.filter(({ label }) => label).length} positive, ${Object.keys(weights).length} weights`,
    );
    return weights;
  };
  const reports = { start: train('start'), end: train('end'), continued: train('continued') };
  const models = readModels({ ...reports, speech: {} });
  for (const document of documents)
    gatherSpeech(document, (document.mentions ?? []) as readonly Mention[], models, examples);
  return { ...reports, speech: train('speech') };
}

/** The same, ready to use. */
export function trainedModels(documents: readonly GoldDocument[]): QuoteModels {
  return readModels(trainModels(documents));
}
