import * as vscode from 'vscode';

/** Which sides of a mark carry its line, in CSS order: top, right, bottom, left; thickness in pixels. */
type Sides = readonly [number, number, number, number];

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

/** The name of the look that a mark of this type has; users' own types share the look of MISC until they set a colour. */
export function styleOf(type: string): string {
  return type in SIDES ? type : 'MISC';
}

export const STYLE_NAMES = Object.keys(SIDES);

/** Makes the decoration of one look: a person's annotation in solid lines, the machine's suggestion in dashed ones. */
export function createDecoration(style: string, origin: 'machine' | 'person'): vscode.TextEditorDecorationType {
  const line = new vscode.ThemeColor(`sourceAnnotator.${style}.line`);
  const sides = SIDES[style] ?? [0, 0, 1, 0];
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`sourceAnnotator.${style}.fill`),
    borderStyle: origin === 'person' ? 'solid' : 'dashed',
    borderColor: line,
    borderWidth: sides.map((width) => `${width}px`).join(' '),
    overviewRulerColor: line,
    overviewRulerLane: style === 'quote' ? vscode.OverviewRulerLane.Left : vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
