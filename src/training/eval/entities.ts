import { type EntitySet, readEntitySets } from './entitySets';
import { type EntitySystem, loadPeers, product, rulesOnly } from './entitySystems';
import { judge, Score, scoreMentions } from './score';
import type { EvalContext, EvalSection } from './section';
import { figure, type Table } from './table';

/** F1 of mentions, span and type exact, on every development set, beside rules alone and other libraries. */
export const entities: EvalSection = {
  name: 'entities',
  async run(context) {
    const { sets, missing } = readEntitySets(context.shared);
    if (missing.length > 0) {
      console.log(`Left out, as their files are not here: ${missing.join(', ')}.\n`);
    }
    const chosen = sets.filter(
      ({ name }) => context.only.length === 0 || context.only.some((word) => name.includes(word)),
    );
    return [await compare(chosen, context), byType(chosen, context), calibration(chosen, context)];
  },
};

async function compare(sets: readonly EntitySet[], { knowledge, peers }: EvalContext): Promise<Table> {
  const systems = [product('ours', knowledge), rulesOnly(knowledge), ...(peers ? await loadPeers() : [])];
  const rows = sets.map((set) => [
    set.name,
    Number.isNaN(set.goal) ? '–' : set.goal.toFixed(2),
    ...systems.map((system) => (system.languages.includes(set.language) ? figure(scoreSet(set, system).f1) : '–')),
  ]);
  return {
    title: 'Entities: F1, span and type exact',
    rows: [['set', 'goal', ...systems.map(({ name }) => name)], ...rows],
  };
}

function byType(sets: readonly EntitySet[], { knowledge }: EvalContext): Table {
  const types = [...new Set(sets.flatMap((set) => set.types))];
  const ours = product('ours', knowledge);
  const rows = sets.map((set) => {
    const all = scoreSet(set, ours);
    const figures = types.map((type) =>
      set.types.includes(type) ? figure(scoreSet({ ...set, types: [type] }, ours).f1) : '–',
    );
    return [set.name, figure(all.precision), figure(all.recall), ...figures];
  });
  return { title: 'Entities: ours, by type (F1)', rows: [['set', 'precision', 'recall', ...types], ...rows] };
}

function scoreSet(set: EntitySet, system: EntitySystem): Score {
  const total = new Score();
  for (const document of set.documents) {
    const found = system.find(document).filter(({ type }) => (set.types as readonly string[]).includes(type));
    total.add(
      scoreMentions(
        found,
        document.mentions.filter((mention) => mention.optional || set.types.includes(mention.type)),
      ),
    );
  }
  return total;
}

const BINS = 10;

/** Expected calibration error: the mean distance between what a mention's confidence says and how often such are right. */
function calibration(sets: readonly EntitySet[], { knowledge }: EvalContext): Table {
  const ours = product('ours', knowledge);
  const rows = (['de', 'nl', 'en'] as const).map((language) => {
    const bins = Array.from({ length: BINS }, () => ({ count: 0, right: 0, sum: 0 }));
    for (const set of sets) {
      if (set.language !== language) continue;
      for (const document of set.documents) {
        const found = ours.find(document).filter(({ type }) => (set.types as readonly string[]).includes(type));
        const verdicts = judge(found, document.mentions);
        found.forEach(({ confidence = 0 }, i) => {
          if (verdicts[i] === 'ignored') return;
          const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
          if (!bin) return;
          bin.count++;
          bin.sum += confidence;
          if (verdicts[i] === 'right') bin.right++;
        });
      }
    }
    const count = bins.reduce((sum, bin) => sum + bin.count, 0);
    const error = bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / count;
    const shares = bins.map((bin) => (bin.count > 0 ? `${(bin.right / bin.count).toFixed(2)} (${bin.count})` : '–'));
    return [language, figure(error), ...shares.slice(4)];
  });
  const head = ['language', 'error', ...Array.from({ length: BINS - 4 }, (_, i) => `${(i + 4) / 10}–${(i + 5) / 10}`)];
  return { title: 'Entities: calibration error; share right (count) by confidence', rows: [head, ...rows] };
}
