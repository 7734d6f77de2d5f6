import * as vscode from 'vscode';
import type { Body } from '../../core/annotations/model';
import { retype } from '../../core/annotations/operations/decide';
import { add } from '../../core/annotations/operations/edit';
import { snapToTokens, trimSpace } from '../../core/text/snap';
import { sameSpan } from '../../core/text/span';
import { activeSource } from '../session/active';
import { toSpan } from '../session/places';
import type { Session } from '../session/session';
import { typeName } from '../session/typeNames';
import { askAnnotationType, QUOTE_TYPES } from './askType';

/** "Annotate Selection…": each selection (or the word at each cursor) becomes an annotation of `type`, or of one asked for. */
export async function annotateSelection(session: Session, argument: unknown): Promise<void> {
  const active = activeSource(session);
  if (!active) return;
  const { editor, source } = active;
  const type = typeIn(argument) ?? (await askAnnotationType());
  if (!type) return;
  const spans = editor.selections
    .map((selection) => toSpan(editor.document, selection))
    .map((span) => (isQuoteType(type) ? trimSpace(source.text, span) : snapToTokens(source.text, span)))
    .filter((span) => span !== null);
  if (spans.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the words to annotate, or put the cursor on one.'));
    return;
  }
  const step = vscode.l10n.t('Annotate as {0}', typeName(type));
  session.decisions.decide(step, source.document, (sidecar, text, act) =>
    spans.reduce((result, span) => {
      const mark = source.marks.find(
        (other) => sameSpan(other, span) && (other.kind === 'quote') === isQuoteType(type),
      );
      return mark && mark.kind !== 'passage'
        ? retype(result, text, [mark], type, act)
        : add(result, text, [span], bodyOf(type), act);
    }, sidecar),
  );
}

function bodyOf(type: string): Body {
  return isQuoteType(type)
    ? { kind: 'quote', type, speaker: null, cue: null }
    : { kind: 'mention', type, entity: null };
}

function isQuoteType(type: string): type is (typeof QUOTE_TYPES)[number] {
  return (QUOTE_TYPES as readonly string[]).includes(type);
}

/** The type in a command's argument, `{"type": "PER"}`: how keybindings and the lightbulb name one. */
function typeIn(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null || !('type' in argument)) return undefined;
  return typeof argument.type === 'string' ? argument.type : undefined;
}
