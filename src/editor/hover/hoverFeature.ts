import * as vscode from 'vscode';
import { argumentFor } from '../annotate/targets';
import { markAt, toRange } from '../session/places';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { SOURCE_SELECTOR } from '../session/sourceFilter';
import { typeName } from '../session/typeNames';

/** The card that a mark shows on hover: what it is, who decided it, and what can be done with it. */
export function hoverFeature(session: Session): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SOURCE_SELECTOR, {
    async provideHover(document, position) {
      const source = await session.sources.ready(document);
      const mark = source && markAt(source.marks, document.offsetAt(position));
      return mark && new vscode.Hover(card(source, mark), toRange(document, mark));
    },
  });
}

function card(source: Source, mark: SourceMark): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: ACTIONS.map(([command]) => `sourceAnnotator.${command}`) };
  heading(text, source, mark);
  const mentions = mark.kind === 'mention' ? source.mentionsOf(mark).length : 0;
  if (mentions > 1) line(text, vscode.l10n.t('{0} mentions in this source', mentions));
  line(text, origin(mark));
  for (const note of source.notesOf(mark)) {
    text.appendMarkdown('\n\n$(note) ');
    text.appendText(note.creator ? `${note.text} (${note.creator})` : note.text);
  }
  const links = ACTIONS.filter(([, , applies]) => applies(mark)).map(([command, title]) => {
    const args = encodeURIComponent(JSON.stringify([argumentFor(source, mark)]));
    return `[${title()}](command:sourceAnnotator.${command}?${args})`;
  });
  text.appendMarkdown(`\n\n${links.join(' · ')}`);
  return text;
}

/** The actions of the card: command, name, and the marks that it is for. */
const ACTIONS: readonly (readonly [string, () => string, (mark: SourceMark) => boolean])[] = [
  ['accept', () => vscode.l10n.t('Accept'), (mark) => mark.origin === 'machine'],
  ['acceptEntity', () => vscode.l10n.t('Accept all'), (mark) => mark.origin === 'machine' && mark.kind === 'mention'],
  ['reject', () => vscode.l10n.t('Reject'), (mark) => mark.origin === 'machine'],
  ['retype', () => vscode.l10n.t('Change type'), (mark) => mark.kind !== 'passage'],
  ['setEntity', () => vscode.l10n.t('Set entity'), (mark) => mark.kind === 'mention'],
  ['setSpeaker', () => vscode.l10n.t('Set speaker'), (mark) => mark.kind === 'quote'],
  ['note', () => vscode.l10n.t('Note'), () => true],
  ['remove', () => vscode.l10n.t('Delete'), (mark) => mark.origin === 'person'],
];

function heading(text: vscode.MarkdownString, source: Source, mark: SourceMark): void {
  text.appendMarkdown('**');
  text.appendText(typeName(mark.kind === 'passage' ? 'note' : mark.type));
  text.appendMarkdown('**');
  const name = mark.kind === 'quote' ? source.speakerName(mark) : mark.entity?.label;
  if (mark.kind === 'quote') {
    text.appendText(` · ${name ? vscode.l10n.t('Speaker: {0}', name) : vscode.l10n.t('Speaker unknown')}`);
    const words = mark.speaker?.span && source.words(mark.speaker.span);
    if (words && words !== name) text.appendText(` (“${words}”)`);
    if (mark.cue) text.appendText(` · ${vscode.l10n.t('Cue: {0}', source.words(mark.cue))}`);
  } else if (name) {
    text.appendText(` · ${name}`);
  }
}

function origin(mark: SourceMark): string {
  switch (mark.status) {
    case 'suggested':
      return vscode.l10n.t('Suggestion, {0} % sure', Math.round((mark.confidence ?? 0) * 100));
    case 'accepted':
      return vscode.l10n.t('Accepted suggestion');
    case 'corrected':
      return vscode.l10n.t('Corrected suggestion');
    default:
      return vscode.l10n.t('Made by hand');
  }
}

function line(text: vscode.MarkdownString, words: string): void {
  text.appendMarkdown('\n\n');
  text.appendText(words);
}
