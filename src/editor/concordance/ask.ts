import * as vscode from 'vscode';
import { answerOf, chosenIn } from '../answerOf';
import { activeSource, markAtCursor } from '../session/active';
import type { Session } from '../session/session';
import type { Query } from './query';

interface Choice extends vscode.QuickPickItem {
  readonly query: Query;
}

const MOST_CHOICES = 50;

/** Asks for an entity or a text; begins with what stands at the cursor. `undefined` where the person thinks better of it. */
export function askQuery(session: Session): Promise<Query | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  pick.placeholder = vscode.l10n.t('An entity, or any words');
  pick.value = wordsAtCursor(session);
  const list = () => {
    pick.items = choicesFor(session, pick.value.trim());
    // While the index grows entities come in before the bare words, which would stay the ones that Enter takes.
    pick.activeItems = pick.items.slice(0, 1);
  };
  pick.onDidChangeValue(list);
  const following = session.corpus.onDidChange(list);
  list();
  return answerOf(pick, () => chosenIn(pick)?.query, following);
}

function choicesFor({ corpus, types }: Session, words: string): Choice[] {
  const entities = corpus.search(words, MOST_CHOICES).map(
    ({ id, label, type, mentions, documents }): Choice => ({
      label,
      description: vscode.l10n.t('{0} · {1} in {2} sources', types.name(type), mentions, documents),
      query: { kind: 'entity', id, label },
      alwaysShow: true,
    }),
  );
  const text: Choice = {
    label: `“${words}”`,
    description: vscode.l10n.t('these words, in any case'),
    query: { kind: 'text', words },
    alwaysShow: true,
  };
  return words ? [...entities, text] : entities;
}

function wordsAtCursor(session: Session): string {
  const document = vscode.window.activeTextEditor?.document;
  const active = document && session.sources.get(document) ? activeSource(session) : undefined;
  if (!active) return '';
  const selected = active.editor.document.getText(active.selection);
  if (selected && !selected.includes('\n')) return selected;
  const mark = markAtCursor(active, 'mention');
  return mark ? active.source.entityName(mark) : '';
}
