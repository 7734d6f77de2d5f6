import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../core/text/language';
import { loadKnowledge } from '../node/models';
import { trainCrf } from './tagger/crf';
import { makeExamples } from './tagger/examples';
import { packModel } from './tagger/pack';
import { readTrainingTexts } from './tagger/trainingText';

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true, default: [...LANGUAGES] },
    out: { type: 'string', default: 'media/models' },
    epochs: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.1' },
    l1: { type: 'string', default: '0.2' },
    l2: { type: 'string', default: '1' },
    least: { type: 'string', default: '2' },
    weights: { type: 'string', default: '900000' },
  },
});

const shared = process.env.SHARED ?? '../shared';
const { knowledge, warnings } = await loadKnowledge('media/models', []);
for (const warning of warnings) console.log(warning);
for (const language of LANGUAGES) {
  if (!values.language.includes(language)) continue;
  const began = Date.now();
  const seconds = (): string => `${((Date.now() - began) / 1000).toFixed(0)} s`;
  const { texts, missing } = readTrainingTexts(shared, language);
  if (missing.length > 0) console.log(`${language}: not here, and so not trained on: ${missing.join(', ')}`);
  const examples = makeExamples(texts, knowledge.names, Number(values.least));
  console.log(`${language}: ${examples.begins.length - 1} tokens, ${examples.featureCount} features (${seconds()})`);
  const weights = trainCrf(examples, {
    epochs: Number(values.epochs),
    rate: Number(values.rate),
    l1: Number(values.l1),
    l2: Number(values.l2),
    seed: 1,
    onEpoch: (epoch) => console.log(`  epoch ${epoch + 1} (${seconds()})`),
  });
  const bytes = packModel(language, examples, weights, [], Number(values.weights));
  writeFileSync(`${values.out}/tagger.${language}.bin`, bytes);
  console.log(`${language}: ${bytes.length.toLocaleString('en')} bytes (${seconds()})`);
}
