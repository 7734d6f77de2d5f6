import * as vscode from 'vscode';
import type { AnnotationType } from '../../core/codebook/annotationType';
import { OWN_SIDES, SIDES, type Sides } from './sides';

/** How a kind of mark looks: its lines' colour, its background, and the arrangement of its lines. */
export interface Look {
  readonly sides: Sides;
  readonly line: vscode.ThemeColor;
  readonly fill: vscode.ThemeColor;
  /** Colours of a user's own, which go before the theme's. */
  readonly own?: { readonly light: string; readonly dark: string };
}

/** More own types than this share the looks of the first: with many more decorations the editor grows slow. */
const MOST_OWN_LOOKS = OWN_SIDES.length;

/** A suffix that makes a colour as transparent as the built-in backgrounds: selections show through. */
const TRANSPARENT = '22';

/** The looks of all types: built-in ones by their id, users' own after them. A type that has none looks like MISC. */
export function looks(own: readonly AnnotationType[]): ReadonlyMap<string, Look> {
  const result = new Map<string, Look>(
    Object.entries(SIDES).map(([type, sides]) => [type, { sides, ...themeColors(type) }]),
  );
  let next = 0;
  for (const { id, color } of own) {
    const built = result.get(id);
    const sides = built?.sides ?? OWN_SIDES[next++ % MOST_OWN_LOOKS] ?? [2, 0, 2, 0];
    const colors = typeof color === 'string' ? { light: color, dark: color } : color;
    if (!built && next > MOST_OWN_LOOKS) break;
    result.set(id, { sides, ...themeColors(built ? id : 'MISC'), ...(colors && { own: colors }) });
  }
  return result;
}

/** The look of a mark whose type has none of its own. */
export function plainLook(): Look {
  return { sides: SIDES.MISC ?? [2, 0, 0, 0], ...themeColors('MISC') };
}

/** Makes the decoration of one look: a person's annotation in solid lines, the machine's suggestion in dashed ones. */
export function createDecoration(
  type: string,
  look: Look,
  origin: 'machine' | 'person',
): vscode.TextEditorDecorationType {
  const { sides, line, fill, own } = look;
  const colors = (color: string) => ({
    borderColor: color,
    backgroundColor: color + TRANSPARENT,
    overviewRulerColor: color,
  });
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: fill,
    borderStyle: origin === 'person' ? 'solid' : 'dashed',
    borderColor: line,
    borderWidth: sides.map((width) => `${width}px`).join(' '),
    overviewRulerColor: line,
    overviewRulerLane: type === 'quote' ? vscode.OverviewRulerLane.Left : vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(own && { light: colors(own.light), dark: colors(own.dark) }),
  });
}

function themeColors(type: string): Pick<Look, 'line' | 'fill'> {
  return {
    line: new vscode.ThemeColor(`sourceAnnotator.${type}.line`),
    fill: new vscode.ThemeColor(`sourceAnnotator.${type}.fill`),
  };
}
