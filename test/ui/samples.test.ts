import { assert } from 'chai';
import { themes } from './support/openWorkbench';
import { uiTest } from './support/uiTest';

// Runs in the page.
declare function getComputedStyle(element: unknown): { readonly borderStyle: string };

const GERMAN = '001_7c753afd386f5981.txt';
const DUTCH = '003_79c815f5f65dac68.txt';

describe('a sample', () => {
  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    for (const [language, file] of [
      ['German', GERMAN],
      ['Dutch', DUTCH],
    ] as const) {
      uiTest(
        `is marked, ${language}, ${theme}`,
        { open: [file], theme, settings: { 'editor.wordWrap': 'on' } },
        async (workbench) => {
          await workbench.showContainer('Source Annotator');
          await workbench.rows('Entities').filter({ hasText: 'China' }).first().waitFor();
          await workbench.marks.first().waitFor();
          await workbench.screenshot(`sample-${language}-${theme}`);
          // Dashed: nobody has decided anything yet.
          const borders = await workbench.marks.evaluateAll((marks) =>
            marks.map((mark) => getComputedStyle(mark).borderStyle),
          );
          assert.include(borders.join(), 'dashed');
          assert.notInclude(borders.join(), 'solid');
        },
      );
    }
  }
});
