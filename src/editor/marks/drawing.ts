import * as vscode from 'vscode';
import { contains, type Span } from '../../core/text/span';
import { toSpan } from '../session/places';
import type { SourceMark } from '../session/source';
import type { TypeCatalogue } from '../types/catalogue';
import { MarkLayer } from './layer';
import { EVERYWHERE, nearTo, partition } from './nearby';

/** Above this many marks those far from the visible lines are not drawn at all: more of them make scrolling slow. */
const DRAW_FAR_UP_TO = 10_000;
/** How long an editor must rest before what is far is drawn, in milliseconds. */
const REST = 200;

/** What an editor shows now or soon. */
interface Shown {
  readonly marks: readonly SourceMark[];
  /** The stretch whose marks are in the near layer. UTF-16 code units. */
  readonly near: Span;
}

/**
 * Draws marks in editors, in two layers: what is near the visible lines at once, the rest when the editor rests. A window
 * takes 5,000 decorations in tens of milliseconds, whichever of them has changed; a key must not wait for that.
 */
export class Drawing implements vscode.Disposable {
  readonly #near: MarkLayer;
  readonly #far: MarkLayer;
  #shown = new WeakMap<vscode.TextEditor, Shown>();
  readonly #resting = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();

  constructor(catalogue: TypeCatalogue) {
    this.#near = new MarkLayer(catalogue);
    this.#far = new MarkLayer(catalogue);
  }

  /** Draws exactly these marks (in reading order) in an editor. */
  draw(editor: vscode.TextEditor, marks: readonly SourceMark[]): void {
    const known = this.#shown.get(editor);
    const visible = visibleIn(editor);
    const isNear = known !== undefined && contains(known.near, visible) && known.near !== EVERYWHERE;
    const near = isNear ? known.near : nearTo(visible, marks);
    this.#shown.set(editor, { marks, near });
    this.#near.draw(editor, partition(marks, near).near);
    // What is visible has come from the far layer into the near one: twice drawn it would be darker.
    if (near !== known?.near) this.#drawFar(editor);
    else this.#soon(editor, () => this.#drawFar(editor));
  }

  /** Follows an editor that shows other lines. */
  scrolled(editor: vscode.TextEditor): void {
    const known = this.#shown.get(editor);
    if (!known || contains(known.near, withMargin(visibleIn(editor)))) return;
    const move = () => this.draw(editor, known.marks);
    if (known.marks.length > DRAW_FAR_UP_TO) move();
    else this.#soon(editor, move);
  }

  /** Takes the types as they are now. What was drawn is gone. */
  renew(): void {
    this.#near.renew();
    this.#far.renew();
    this.#shown = new WeakMap();
  }

  dispose(): void {
    for (const timer of this.#resting.values()) clearTimeout(timer);
    this.#resting.clear();
    this.#near.dispose();
    this.#far.dispose();
  }

  #drawFar(editor: vscode.TextEditor): void {
    this.#rest(editor);
    const shown = this.#shown.get(editor);
    if (!shown) return;
    const { far } = partition(shown.marks, shown.near);
    this.#far.draw(editor, shown.marks.length > DRAW_FAR_UP_TO ? [] : far);
  }

  #soon(editor: vscode.TextEditor, action: () => void): void {
    this.#rest(editor);
    const { version } = editor.document;
    const timer = setTimeout(() => {
      this.#resting.delete(editor);
      // After an edit the marks have other places; they are drawn when the text has been analysed anew.
      if (editor.document.version === version && vscode.window.visibleTextEditors.includes(editor)) action();
    }, REST);
    this.#resting.set(editor, timer);
  }

  #rest(editor: vscode.TextEditor): void {
    clearTimeout(this.#resting.get(editor));
    this.#resting.delete(editor);
  }
}

/** From the first visible line to the last one, what is folded in between included. */
function visibleIn({ document, visibleRanges }: vscode.TextEditor): Span {
  const [first, last] = [visibleRanges[0], visibleRanges.at(-1)];
  return first && last ? toSpan(document, new vscode.Range(first.start, last.end)) : { start: 0, end: 0 };
}

/** As much again on both sides. */
function withMargin({ start, end }: Span): Span {
  return { start: Math.max(0, start - (end - start)), end: end + (end - start) };
}
