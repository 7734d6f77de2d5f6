import * as vscode from 'vscode';
import type { OpenSuggestion } from './openSuggestions';

const THRESHOLDS = [0.99, 0.95, 0.9, 0.85, 0.8, 0.7, 0.5, 0];

/** What a person chose: a confidence (0 to 1), or to look at all sources first. */
export type Threshold = number | 'all sources';

interface Item extends vscode.QuickPickItem {
  readonly threshold: Threshold;
}

/**
 * Asks for a confidence, of which those are offered that tell suggestions apart, with how many each would accept. Where
 * `offersAll`, the suggestions are those of one source, and all sources can be chosen instead.
 */
export async function askThreshold(
  open: readonly OpenSuggestion[],
  offersAll: boolean,
): Promise<Threshold | undefined> {
  const sureOf = (value: number) => open.filter(({ mark }) => (mark.confidence ?? 1) >= value).length;
  const items = THRESHOLDS.map((value) => ({ value, count: sureOf(value) }))
    .filter(({ count }, index, all) => count > 0 && count !== all[index - 1]?.count)
    .map(
      ({ value, count }): Item => ({
        label:
          value === 0
            ? vscode.l10n.t('All suggestions')
            : vscode.l10n.t('At least {0} % sure', Math.round(value * 100)),
        description: vscode.l10n.t('{0} of {1}', count, open.length),
        threshold: value,
      }),
    );
  const all: Item[] = [
    { label: '', kind: vscode.QuickPickItemKind.Separator, threshold: 0 },
    {
      label: vscode.l10n.t('In all sources of the workspace…'),
      iconPath: new vscode.ThemeIcon('files'),
      threshold: 'all sources',
    },
  ];
  const picked = await vscode.window.showQuickPick(offersAll ? [...items, ...all] : items, {
    title: offersAll ? vscode.l10n.t('Suggestions of this source') : vscode.l10n.t('Suggestions of all sources'),
    placeHolder: vscode.l10n.t('Accept which suggestions? You see them before anything is accepted.'),
  });
  return picked?.threshold;
}
