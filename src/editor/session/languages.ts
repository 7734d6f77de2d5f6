import * as vscode from 'vscode';
import { isLanguage, LANGUAGES, type Language } from '../../core/text/language';
import { Disposables } from '../disposables';
import { activeSource } from './active';
import type { Session } from './session';

const REMEMBERED = 'languages';

/** The languages that a person set for single sources, remembered with the workspace. */
export class ChosenLanguages {
  readonly #state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  /** What was set for this source, else what the setting says; `undefined` where it is to be detected. */
  of(uri: vscode.Uri): Language | undefined {
    const chosen =
      this.#all()[uri.toString()] ?? vscode.workspace.getConfiguration('sourceAnnotator', uri).get('language');
    return typeof chosen === 'string' && isLanguage(chosen) ? chosen : undefined;
  }

  async set(uri: vscode.Uri, language: Language | undefined): Promise<void> {
    const { [uri.toString()]: _, ...others } = this.#all();
    await this.#state.update(REMEMBERED, language ? { ...others, [uri.toString()]: language } : others);
  }

  #all(): Readonly<Record<string, string>> {
    return this.#state.get<Record<string, string>>(REMEMBERED, {});
  }
}

/** The item beside the editor's language: which language the analysis took the source for, and a way to set another. */
export function languageFeature(session: Session, chosen: ChosenLanguages): vscode.Disposable {
  const disposables = new Disposables();
  const item = disposables.add(
    vscode.languages.createLanguageStatusItem('sourceAnnotator.language', [
      { language: 'plaintext' },
      { language: 'markdown' },
    ]),
  );
  item.name = 'Source Annotator';
  item.command = { command: 'sourceAnnotator.setLanguage', title: vscode.l10n.t('Set language') };

  const show = () => {
    const source = session.shownSource;
    const language = source?.analysis?.language;
    const foreign = source?.analysis?.foreign;
    item.severity = foreign ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    item.text = language ? languageName(language) : vscode.l10n.t('No analysis');
    if (!source) item.detail = vscode.l10n.t('This document is not a source.');
    else if (!language)
      item.detail = vscode.l10n.t('This document is not analysed: it is empty or looks like a binary file.');
    else if (foreign)
      item.detail = vscode.l10n.t(
        'This source seems to be in another language ({0}): only rules and lists mark it.',
        foreign,
      );
    else if (chosen.of(source.document.uri)) item.detail = vscode.l10n.t('Language of the source, as set');
    else item.detail = vscode.l10n.t('Language of the source, as detected');
    item.accessibilityInformation = { label: `${item.text}. ${item.detail}` };
  };
  disposables.add(session.onDidChangeShownSource(show));
  disposables.add(session.sources.onDidChange((source) => source === session.shownSource && show()));
  disposables.add(
    vscode.commands.registerCommand('sourceAnnotator.setLanguage', async () => {
      const active = activeSource(session);
      if (!active) return;
      const picked = await vscode.window.showQuickPick(
        [
          { label: vscode.l10n.t('Detect automatically'), language: undefined },
          ...LANGUAGES.map((language) => ({ label: languageName(language), language })),
        ],
        { placeHolder: vscode.l10n.t('Language of this source') },
      );
      if (!picked) return;
      await chosen.set(active.source.document.uri, picked.language);
      session.sources.refresh(active.source);
    }),
  );
  show();
  return disposables;
}

function languageName(language: Language): string {
  switch (language) {
    case 'de':
      return vscode.l10n.t('German');
    case 'nl':
      return vscode.l10n.t('Dutch');
    case 'en':
      return vscode.l10n.t('English');
  }
}
