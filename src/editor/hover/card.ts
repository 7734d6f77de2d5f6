import * as vscode from 'vscode';
import { relationsOf } from '../annotate/relate';
import { argumentFor } from '../annotate/targets';
import { modeKeys } from '../mode/modeKeys';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { entityLines } from './entityLines';
import { plain } from './plain';

/** The actions of the card: command, name, and the marks that it is for. */
const ACTIONS: readonly (readonly [string, () => string, (mark: SourceMark) => boolean])[] = [
  ['accept', () => vscode.l10n.t('Accept'), (mark) => mark.origin === 'machine'],
  ['acceptEntity', () => vscode.l10n.t('Accept all'), (mark) => mark.origin === 'machine' && mark.kind === 'mention'],
  ['reject', () => vscode.l10n.t('Reject'), (mark) => mark.origin === 'machine'],
  ['retype', () => vscode.l10n.t('Change type'), (mark) => mark.kind !== 'passage'],
  ['setEntity', () => vscode.l10n.t('Set entity'), (mark) => mark.kind === 'mention'],
  ['setSpeaker', () => vscode.l10n.t('Set speaker'), (mark) => mark.kind === 'quote'],
  ['note', () => vscode.l10n.t('Note'), () => true],
  ['relate', () => vscode.l10n.t('Link'), () => true],
  ['remove', () => vscode.l10n.t('Delete'), (mark) => mark.origin === 'person'],
];

/** What a mark is, who decided it and why (`reasons`), what its entity said (`said`), its notes, and what can be done with it. */
export function card(
  session: Session,
  source: Source,
  mark: SourceMark,
  reasons: readonly string[],
  said: readonly string[],
): vscode.MarkdownString {
  const notes = source
    .notesOf(mark)
    .map(({ text, creator }) => `$(note) ${plain(creator ? `${text} (${creator})` : text)}`);
  const paragraphs = [
    heading(session, source, mark),
    plain(session.types.get(mark.type)?.description ?? ''),
    ...entityLines(source, mark, session.corpus),
    ...said,
    [origin(mark), plain(reasons.join(' '))].filter((words) => words !== '').join('. '),
    ...notes,
    ...links(source, mark),
    actions(session, source, mark),
  ];
  const text = new vscode.MarkdownString(paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'), true);
  text.isTrusted = {
    enabledCommands: ['concordance', 'unrelate', ...ACTIONS.map(([command]) => command)].map(
      (name) => `sourceAnnotator.${name}`,
    ),
  };
  return text;
}

function heading({ types }: Session, source: Source, mark: SourceMark): string {
  const parts = [`**${plain(types.name(mark.kind === 'passage' ? 'note' : mark.type))}**`];
  if (mark.kind === 'quote') {
    const name = source.speakerName(mark);
    const words = mark.speaker?.span && source.words(mark.speaker.span);
    const speaker = name && words && words !== name ? `${name} (“${words}”)` : name;
    parts.push(speaker ? vscode.l10n.t('Speaker: {0}', plain(speaker)) : vscode.l10n.t('Speaker unknown'));
    if (mark.cue) parts.push(vscode.l10n.t('Cue: {0}', plain(source.words(mark.cue))));
  } else if (mark.entity) {
    parts.push(plain(source.entityName(mark)));
  }
  return parts.join(' · ');
}

/** The links to other annotations, with their direction, and a way to delete each. */
function links(source: Source, mark: SourceMark): string[] {
  const uri = source.document.uri.toString();
  return relationsOf(source, mark).map(({ id, label, other, leads }) => {
    const words = plain(source.words(other));
    const [from, to] = leads === 'from' ? ['', ` “${words}”`] : [`“${words}” `, ''];
    const argument = encodeURIComponent(JSON.stringify([{ uri, id }]));
    const remove = `[${vscode.l10n.t('Delete link')}](command:sourceAnnotator.unrelate?${argument})`;
    return `${from}$(arrow-right) ${plain(label)}${to} · ${remove}`;
  });
}

function origin(mark: SourceMark): string {
  switch (mark.status) {
    case 'suggested':
      return vscode.l10n.t('Suggestion, {0} % sure', Math.round((mark.confidence ?? 0) * 100));
    case 'accepted':
      return vscode.l10n.t('Accepted suggestion');
    case 'corrected':
      return vscode.l10n.t('Corrected suggestion');
    case 'made':
      return vscode.l10n.t('Made by hand');
  }
}

function actions({ mode, manifest }: Session, source: Source, mark: SourceMark): string {
  const keys = new Map(mode.on ? modeKeys(manifest).map((key) => [key.command, key.keys[0]]) : []);
  const named = (command: string, title: string) => {
    const key = keys.get(`sourceAnnotator.${command}`);
    return key ? `${title} (${key})` : title;
  };
  const argument = encodeURIComponent(JSON.stringify([argumentFor(source, mark)]));
  return ACTIONS.filter(([, , applies]) => applies(mark))
    .map(([command, title]) => `[${named(command, title())}](command:sourceAnnotator.${command}?${argument})`)
    .join(' · ');
}
