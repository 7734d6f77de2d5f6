import * as vscode from 'vscode';
import { setSpeaker } from '../../core/annotations/operations/decide';
import { withMarkAtCursor } from '../session/active';
import type { Change } from '../session/decisions';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';

/** A longer list is no help: whoever spoke stands near. */
const MOST_QUOTES = 20;

/** "Set as Speaker of Quote…": the mention at the cursor spoke one of the quotes around it, the nearest first. */
export function setAsSpeaker(session: Session): Promise<void> | undefined {
  return withMarkAtCursor(session, 'mention', async ({ source, mark }) => {
    const seen = source.text;
    const quotes = nearestQuotes(source, mark);
    if (quotes.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No quote is marked in this source.'));
      return;
    }
    const name = mark.entity?.label ?? source.words(mark);
    const placeHolder = vscode.l10n.t('What does {0} say?', name);
    const picked = await vscode.window.showQuickPick(
      quotes.map((quote) => item(source, quote)),
      { placeHolder },
    );
    if (!picked) return;
    const entity = mark.entity ?? { id: source.keyOf(mark), label: name };
    const speaker = { span: { start: mark.start, end: mark.end }, entity };
    const change: Change = (sidecar, text, act) => setSpeaker(sidecar, text, [picked.quote], speaker, act);
    session.decisions.decide(vscode.l10n.t('Set speaker to {0}', name), source, change, seen);
  });
}

function nearestQuotes(source: Source, mark: SourceMark): SourceMark[] {
  const distance = (quote: SourceMark) => Math.max(0, mark.start - quote.end, quote.start - mark.end);
  return source.marks
    .filter(({ kind }) => kind === 'quote')
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_QUOTES);
}

function item(source: Source, quote: SourceMark) {
  const speaker = source.speakerName(quote);
  return {
    label: source.words(quote).replace(/\s+/gu, ' '),
    description: speaker ? vscode.l10n.t('now: {0}', speaker) : vscode.l10n.t('speaker unknown'),
    quote,
  };
}
