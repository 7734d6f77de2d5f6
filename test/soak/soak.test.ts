import { randomFrom } from '../../src/training/tagger/random';
import { uiTest } from '../ui/support/uiTest';
import { Prediction } from './support/prediction';
import { Soak, soakText } from './support/soakActions';

/** `npm run soak` sets longer ones; the seed of a failure repeats it. */
const minutes = Number(process.env.SOAK_MINUTES ?? 2);
const seed = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000);

const files = { 'a.txt': soakText(200), 'b.txt': soakText(150), 'c.txt': soakText(100) };

describe('a soak', () => {
  const options = {
    files,
    open: ['a.txt'],
    settings: { 'editor.wordBasedSuggestions': 'off', 'files.autoSave': 'off' },
  } as const;
  uiTest(
    'of random work ends with the sidecars that a simple model predicts',
    options,
    async (workbench) => {
      const prediction = new Prediction(files);
      const soak = new Soak(workbench, prediction, Object.keys(files), randomFrom(seed));
      const done: string[] = [];
      const end = Date.now() + minutes * 60_000;
      try {
        done.push(await soak.open('a.txt'));
        while (Date.now() < end) done.push(await soak.act());
        for (const file of Object.keys(files)) {
          await soak.open(file);
          // A decision writes the places anew, wherever another program has moved them.
          await soak.annotate();
          await soak.checkPlaces(file);
        }
        console.log(`      ${done.length} actions, seed ${seed}`);
      } catch (error) {
        throw new Error(`After ${done.length} actions, seed ${seed}:\n${done.slice(-20).join('\n')}\n${error}`);
      }
    },
    (minutes + 2) * 60_000,
  );
});
