import { assert } from 'chai';
import { type Theme, themes } from './support/themes';
import { uiTestsInOneWindow } from './support/uiTest';
import type { Workbench } from './support/workbench';

const SAMPLES = { German: '001_7c753afd386f5981.txt', Dutch: '003_79c815f5f65dac68.txt' } as const;

async function isMarked(workbench: Workbench, language: keyof typeof SAMPLES): Promise<void> {
  await workbench.showContainer('Source Annotator');
  await workbench.rows('Entities').filter({ hasText: 'China' }).first().waitFor();
  await workbench.marks.first().waitFor();
  const lines = new Set<string>();
  for (const theme of Object.keys(themes) as Theme[]) {
    await workbench.useTheme(theme);
    await workbench.screenshot(`sample-${language}-${theme}`);
    // Dashed: nobody has decided anything yet.
    assert.isAbove(await workbench.marksDrawn('dashed'), 5, theme);
    assert.equal(await workbench.marksDrawn('solid'), 0, theme);
    lines.add(await workbench.marks.first().evaluate((mark) => getComputedStyle(mark).borderRightColor));
  }
  assert.isAbove(lines.size, 1, 'the colours of the marks follow the theme');
}

describe('a sample', () => {
  uiTestsInOneWindow(
    { open: [SAMPLES.German] },
    {
      'is marked in every theme, German': (workbench) => isMarked(workbench, 'German'),
      'is marked in every theme, Dutch': async (workbench) => {
        await workbench.openFile(SAMPLES.Dutch);
        await isMarked(workbench, 'Dutch');
      },
    },
  );
});
