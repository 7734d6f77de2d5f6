import * as vscode from 'vscode';
import { capitalOf } from '../../core/linking/places/capitals';
import type { Corpus } from '../corpus/corpus';
import type { Source, SourceMark } from '../session/source';
import { plain } from './plain';

/** More names than this are a list, not a hint. */
const MOST_NAMES = 6;

/** What the workspace knows of the entity that a mention names: its other names, how often and where, and its links. */
export function entityLines(source: Source, mark: SourceMark, corpus: Corpus): string[] {
  if (mark.kind !== 'mention') return [];
  const id = source.keyOf(mark);
  const here = source.mentionsOf(mark).length;
  const row = corpus.entity(id);
  const label = source.entityName(mark);
  const names = (row?.names ?? []).filter((name) => name !== label).slice(0, MOST_NAMES);
  return [
    capital(id),
    names.length > 0 ? vscode.l10n.t('Also: {0}', names.map(plain).join(', ')) : '',
    counts(here, row?.mentions ?? here, row?.documents ?? 1, corpus.quotesBy(id).length, { id, label }),
    (row?.sameAs ?? []).map((url) => `[${plain(shortUrl(url))}](<${encodeURI(decodeURI(url))}>)`).join(' · '),
  ];
}

/** Whom a capital speaks for where it stands for a government ("Peking warnt"). */
function capital(id: string): string {
  const country = capitalOf(id);
  if (country === null) return '';
  const name = new Intl.DisplayNames(vscode.env.language, { type: 'region' }).of(country) ?? country;
  return vscode.l10n.t('Capital of {0}', plain(name));
}

function counts(
  here: number,
  mentions: number,
  sources: number,
  quotes: number,
  entity: { readonly id: string; readonly label: string },
): string {
  const argument = encodeURIComponent(JSON.stringify([{ entity }]));
  const everywhere = vscode.l10n.t('{0} in {1} sources', mentions, sources);
  const parts = [
    here === 1 ? vscode.l10n.t('1 mention here') : vscode.l10n.t('{0} mentions here', here),
    sources > 1 ? `[${everywhere}](command:sourceAnnotator.concordance?${argument})` : '',
    quotes === 0 ? '' : quotes === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', quotes),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** "wikidata.org Q148" */
function shortUrl(url: string): string {
  const [host = url, ...path] = url.replace(/^https?:\/\/(?:www\.)?/u, '').split('/');
  return [host, path.filter((part) => part !== '').at(-1) ?? ''].join(' ').trim();
}
