import { assert } from 'chai';
import { analyze } from '../../src/core/analyze';
import { loadKnowledge } from '../../src/node/models';
import { uiTestsInOneWindow } from './support/uiTest';

const DUTCH = '003_79c815f5f65dac68.txt';

/** The mentions of the first paragraph, by hand, with the keys of their types. */
const WANTED = [
  ['2022-03', 'd'],
  ['Rusland', 'l'],
  ['China', 'l'],
  ['Financial Times', 'o'],
  ['The Washington Post', 'o'],
  ['zondag', 'd'],
  ['Amerikaanse', 'g'],
  ['China', 'l'],
] as const;

describe('annotating mode', () => {
  const long = 'Am Freitag kam der Zug nicht an, und es wurde lange gewartet.\n'.repeat(2000);

  uiTestsInOneWindow(
    { files: { 'long.txt': long }, open: [DUTCH] },
    {
      'annotates the first paragraph in at most two keys a mention': async (workbench) => {
        const text = await workbench.read(DUTCH);
        const end = text.indexOf('\n');
        const { knowledge } = await loadKnowledge('media/models');
        const analysis = analyze(text, { knowledge });
        const suggested = [...analysis.mentions, ...analysis.quotes]
          .filter((found) => found.end <= end)
          .sort((a, b) => a.start - b.start || b.end - a.end);
        let from = 0;
        const wanted = WANTED.map(([words, key]) => {
          const start = text.indexOf(words, from);
          from = start + words.length;
          return { words, key, start, end: from };
        });
        const sidecar = `${DUTCH}.annotations.json`;
        const decided = (count: number) =>
          workbench.waitFor(
            `${count} decisions in the sidecar`,
            async () => JSON.parse(await workbench.read(sidecar)).items.length === count,
          );
        await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) > 0);
        await workbench.goTo(1, 1);
        await workbench.press('Control+Alt+a', 'Space');
        await workbench.page.locator('.statusbar-item', { hasText: 'Annotating' }).waitFor();

        let keys = 0;
        let decisions = 0;
        const press = async (key: string) => {
          keys++;
          await workbench.press(key);
        };
        await workbench.press('j');
        const missing = new Set(wanted);
        for (const mark of suggested) {
          const right = wanted.find((mention) => mention.start === mark.start && mention.end === mark.end);
          await press(right ? right.key : 'Backspace');
          if (right) missing.delete(right);
          await decided(++decisions);
        }
        await workbench.press('Control+Home');
        for (const mention of missing) {
          for (let tries = 0; tries < 12; tries++) {
            await press('Space');
            const length = await workbench.waitFor(
              'a selection',
              async () => /\((\d+) selected/.exec(await workbench.cursor())?.[1],
            );
            const column = Number(/Col (\d+)/.exec(await workbench.cursor())?.[1]);
            if (column - 1 === mention.end && Number(length) === mention.words.length) break;
          }
          await press(mention.key);
          await decided(++decisions);
        }
        await workbench.screenshot('annotating');
        assert.isAtMost(keys, 2 * WANTED.length, 'keys pressed');

        const { items } = JSON.parse(await workbench.read(sidecar));
        for (const { words } of wanted) assert.include(JSON.stringify(items), `"exact":${JSON.stringify(words)}`);
        const solid = await workbench.marksDrawn('solid');
        for (let step = 0; step < decisions; step++) await workbench.press('u');
        // With the last decision the file goes: nothing is left to keep.
        await workbench.waitFor('no decision to be left', () =>
          workbench.read(sidecar).then(
            () => false,
            () => true,
          ),
        );
        for (let step = 0; step < decisions; step++) await workbench.press('Shift+u');
        await decided(decisions);

        await workbench.press('z');
        assert.equal(await workbench.read(DUTCH), text, 'the source is as it was');
        await workbench.reload();
        await workbench.waitFor(
          'the annotations to be back',
          async () => (await workbench.marksDrawn('solid')) === solid,
        );
      },
      'draws a long source wherever one looks, and a decision far from where one began': async (workbench) => {
        await workbench.openFile('long.txt');
        const drawn = (what: string, style: 'dashed' | 'solid', count: number) =>
          workbench.waitFor(what, async () => (await workbench.marksDrawn(style)) >= count);
        await drawn('the first page', 'dashed', 20);
        await workbench.press('Control+End');
        await drawn('the last page', 'dashed', 20);
        await workbench.goTo(1000, 6);
        await drawn('a page in the middle', 'dashed', 20);
        await workbench.command('Source Annotator: Accept Suggestion');
        await drawn('the decision', 'solid', 1);
        await workbench.press('Control+Home');
        await drawn('the first page again', 'dashed', 20);
        await workbench.goTo(1000);
        await drawn('the decision again', 'solid', 1);
        assert.equal(await workbench.marksDrawn('solid'), 1);
      },
    },
  );
});
