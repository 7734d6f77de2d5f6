import * as vscode from 'vscode';
import type { AnnotationType } from '../../core/codebook/annotationType';

/** Which sides of a mark carry its line, in CSS order: top, right, bottom, left; thickness in pixels. */
type Sides = readonly [number, number, number, number];

/** How a kind of mark looks: its lines' colour, its background, and the arrangement of its lines. */
interface Look {
  readonly sides: Sides;
  readonly line: vscode.ThemeColor;
  readonly fill: vscode.ThemeColor;
  /** Colours of a user's own, which go before the theme's. */
  readonly own?: { readonly light: string; readonly dark: string };
}

/**
 * The looks of the built-in kinds of mark. Each type has its colour (a theme colour, so users can change it) and, so that
 * colour is never the only sign, its own arrangement of lines.
 */
const SIDES: Readonly<Record<string, Sides>> = {
  PER: [0, 0, 2, 0],
  LOC: [1, 1, 1, 1],
  ORG: [1, 0, 1, 0],
  MISC: [2, 0, 0, 0],
  NORP: [0, 0, 1, 1],
  DATE: [0, 1, 0, 1],
  MONEY: [0, 1, 1, 1],
  PERCENT: [1, 1, 0, 1],
  quote: [0, 0, 1, 0],
  note: [0, 0, 3, 0],
};

/** The arrangements that users' own types take in turn: none is a built-in one. */
const OWN_SIDES: readonly Sides[] = [
  [2, 0, 2, 0],
  [0, 2, 0, 2],
  [0, 0, 0, 3],
  [2, 2, 2, 2],
  [1, 1, 0, 0],
  [0, 3, 0, 0],
  [1, 0, 0, 1],
  [0, 1, 1, 0],
  [2, 1, 2, 1],
  [1, 2, 1, 2],
];

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
