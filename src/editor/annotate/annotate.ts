import * as vscode from 'vscode';
import type { Body, Sidecar } from '../../core/annotations/model';
import type { Act } from '../../core/annotations/operations/act';
import { retype } from '../../core/annotations/operations/decide';
import { add } from '../../core/annotations/operations/edit';
import { snapToTokens, trimSpace } from '../../core/text/snap';
import { type Span, sameSpan } from '../../core/text/span';
import { type ActiveSource, activeSource, markAtCursor } from '../session/active';
import { hint } from '../session/hint';
import { toRange, toSpan } from '../session/places';
import type { Session } from '../session/session';
import type { SourceMark } from '../session/source';
import { isOn, textIn } from './argument';
import { askAnnotationType, QUOTE_TYPES } from './askType';
import { moveOn } from './moveOn';

/** What one selection stands for: words to annotate, with the mark that is there already, if any. */
interface Place {
  readonly span: Span;
  readonly mark: SourceMark | undefined;
}

/**
 * "Annotate Selection…": each selection (or the word at each cursor) becomes an annotation of the type that the argument
 * names (`{"type": "PER"}`, or `{"key": "p"}` by the type's key), or of one asked for. A mark in its place is given the type.
 * With `{"exact": true}` the selection is taken as it is, not snapped to whole words.
 */
export async function annotateSelection(session: Session, argument: unknown): Promise<void> {
  const active = activeSource(session);
  if (!active) return;
  const key = textIn(argument, 'key');
  const type =
    key === undefined
      ? (textIn(argument, 'type') ?? (await askAnnotationType(session.types)))
      : typeOfKey(session, key);
  if (!type) return;
  session.repeat.remember(() => annotateSelection(session, { type }));
  const places = placesOf(active, type, isOn(argument, 'exact'));
  if (places.length === 0) {
    hint(session, vscode.l10n.t('Select the words to annotate, or put the cursor on one.'));
    return;
  }
  const { source } = active;
  const suggestions = places.flatMap(({ mark }) => (mark?.origin === 'machine' ? mark : []));
  const step = vscode.l10n.t('Annotate as {0}', session.types.name(type));
  const done = session.decisions.decide(step, source, (sidecar, text, act) =>
    places.reduce((result, place) => annotate(result, text, place, type, act), sidecar),
  );
  if (suggestions.length === places.length) moveOn(session, argument, source, suggestions, done);
  else select(session, active, places);
  await done;
}

function annotate(sidecar: Sidecar, text: string, { span, mark }: Place, type: string, act: Act): Sidecar {
  return mark ? retype(sidecar, text, [mark], type, act) : add(sidecar, text, [span], bodyOf(type), act);
}

function placesOf(active: ActiveSource, type: string, exact: boolean): Place[] {
  const { source, selections } = active;
  const isQuote = isQuoteType(type);
  const [only] = selections;
  // A cursor in a mark means the mark: all of it, not the word under the cursor.
  if (selections.length === 1 && only?.isEmpty) {
    const mark = markAtCursor(active, isQuote ? 'quote' : 'mention');
    if (mark) return [{ span: mark, mark }];
  }
  return selections.flatMap((selection) => {
    const selected = toSpan(source.document, selection);
    const span = isQuote || exact ? trimSpace(source.text, selected) : snapToTokens(source.text, selected);
    if (!span) return [];
    const mark = source.marks.find((other) => sameSpan(other, span) && other.kind === (isQuote ? 'quote' : 'mention'));
    return [{ span, mark }];
  });
}

/** Selects what was annotated, so that the next key (grow, note, entity) is about it. */
function select({ cursors }: Session, { editor }: ActiveSource, places: readonly Place[]): void {
  const selections = places.map(({ span }) => {
    const { start, end } = toRange(editor.document, span);
    return new vscode.Selection(start, end);
  });
  cursors.set(editor, selections);
}

function bodyOf(type: string): Body {
  return isQuoteType(type)
    ? { kind: 'quote', type, speaker: null, cue: null }
    : { kind: 'mention', type, entity: null };
}

function isQuoteType(type: string): type is (typeof QUOTE_TYPES)[number] {
  return (QUOTE_TYPES as readonly string[]).includes(type);
}

/** The type that a key stands for; says so and gives `undefined` where it stands for none. */
function typeOfKey({ types }: Session, key: string): string | undefined {
  const type = types.ofKey(key);
  if (!type) vscode.window.setStatusBarMessage(vscode.l10n.t('No type has the key {0}.', key.toUpperCase()), 4000);
  return type;
}
