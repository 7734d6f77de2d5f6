import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OWN_SIDES, SIDES } from '../../../src/editor/marks/sides';
import { blend, contrast, difference, VISIONS } from './color';

/** Background and text of the editor in VS Code's default themes (extensions/theme-defaults). */
const THEMES = {
  light: { background: '#ffffff', text: '#3b3b3b' },
  dark: { background: '#1f1f1f', text: '#cccccc' },
  highContrast: { background: '#000000', text: '#ffffff' },
  highContrastLight: { background: '#ffffff', text: '#292929' },
} as const;
type Theme = keyof typeof THEMES;
const themes = Object.keys(THEMES) as Theme[];

const colors: readonly { id: string; defaults: Record<Theme, string> }[] = JSON.parse(
  readFileSync('package.json', 'utf8'),
).contributes.colors;
const ofKind = (kind: 'line' | 'fill', theme: Theme) =>
  colors.filter(({ id }) => id.endsWith(`.${kind}`)).map(({ id, defaults }) => [id, defaults[theme]] as const);

describe.each(themes)('the palette, %s', (theme) => {
  const { background, text } = THEMES[theme];

  it('has lines that stand out from the background: WCAG 1.4.11 asks for 3 to 1', () => {
    for (const [id, color] of ofKind('line', theme)) expect([id, contrast(color, background) >= 3]).toEqual([id, true]);
  });

  it('has backgrounds on which the text is read: WCAG 1.4.3 asks for 4.5 to 1', () => {
    for (const [id, color] of ofKind('fill', theme)) {
      expect([id, contrast(text, blend(color, background)) >= 4.5]).toEqual([id, true]);
    }
  });

  it.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])('tells every two types apart with %s vision', (vision) => {
    const lines = ofKind('line', theme);
    const pairs = lines.flatMap((one, index) => lines.slice(index + 1).map((other) => [one, other] as const));
    const alike = pairs.filter(([[, a], [, b]]) => difference(a, b, vision) < 15).map(([[a], [b]]) => `${a} ${b}`);
    expect(alike).toEqual([]);
  });
});

describe('the lines of marks', () => {
  it('are arranged in a way of their own for each type, as colour is never the only sign', () => {
    const all = [...Object.values(SIDES), ...OWN_SIDES].map(String);
    expect(new Set(all).size).toBe(all.length);
  });

  it('have a colour of each kind for each built-in type', () => {
    const wanted = Object.keys(SIDES).flatMap((type) => [
      `sourceAnnotator.${type}.line`,
      `sourceAnnotator.${type}.fill`,
    ]);
    expect(colors.map(({ id }) => id)).toEqual(wanted);
  });
});
