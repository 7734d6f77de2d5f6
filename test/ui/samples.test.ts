import { assert } from 'chai';
import { type Theme, themes } from './support/themes';
import { uiTest } from './support/uiTest';

const SAMPLES = { German: '001_7c753afd386f5981.txt', Dutch: '003_79c815f5f65dac68.txt' } as const;

describe('a sample', () => {
  for (const [language, file] of Object.entries(SAMPLES)) {
    uiTest(`is marked in every theme, ${language}`, { open: [file] }, async (workbench) => {
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
    });
  }
});
