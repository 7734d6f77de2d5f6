import * as vscode from 'vscode';
import type { Source, SourceMark } from '../session/source';
import { neighbour, type Order, openSuggestions, type Progress, progressOf } from './order';

/** How a person goes through the suggestions. */
export interface Route {
  readonly order: Order;
  /** Only suggestions of these types; all of them where it is not given. */
  readonly types?: ReadonlySet<string>;
  /** Whether the walk goes on with the next source of the workspace. */
  readonly scope: 'source' | 'workspace';
}

const USUAL: Route = { order: 'reading', scope: 'source' };

/** The way through the suggestions: in reading order and all of them, until a review says otherwise. */
export class Walk implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #ended = new vscode.EventEmitter<Source>();
  /** The marks that are being decided, by their places: to the walk they are decided. */
  readonly #leaving = new WeakMap<Source, Map<string, number>>();
  #route = USUAL;
  readonly onDidChange = this.#changed.event;
  /** Somebody asked for the next suggestion of a source, and none is left. */
  readonly onDidEnd = this.#ended.event;

  get route(): Route {
    return this.#route;
  }

  set route(route: Route) {
    this.#route = route;
    this.#changed.fire();
  }

  /** The suggestion after (step 1) or before (-1) a mark or an offset (UTF-16 code units), past those that are left. */
  neighbour(source: Source, place: SourceMark | number, step: 1 | -1): SourceMark | undefined {
    const { order, types } = this.#route;
    const leaving = this.#leaving.get(source);
    const open = openSuggestions(source.marks, order, types);
    const left = leaving?.size ? open.filter((mark) => !leaving.has(placeOf(mark))) : open;
    return neighbour(left, place, step, order);
  }

  /** Whether the suggestions of all sources are gone through as one, the least certain first. */
  get isAcross(): boolean {
    return this.#route.scope === 'workspace' && this.#route.order === 'confidence';
  }

  /** Whether a mark is being decided. */
  isLeaving(source: Source, mark: Pick<SourceMark, 'kind' | 'start' | 'end'>): boolean {
    return this.#leaving.get(source)?.has(placeOf(mark)) ?? false;
  }

  /** Leaves marks behind that are decided when `decision` settles: the next key may come sooner. */
  leave(source: Source, marks: readonly SourceMark[], decision: Promise<void>): void {
    const leaving = this.#leaving.get(source) ?? new Map<string, number>();
    this.#leaving.set(source, leaving);
    const places = marks.map(placeOf);
    for (const place of places) leaving.set(place, (leaving.get(place) ?? 0) + 1);
    const settled = () => {
      for (const place of places) {
        const others = (leaving.get(place) ?? 1) - 1;
        if (others === 0) leaving.delete(place);
        else leaving.set(place, others);
      }
    };
    void decision.then(settled, settled);
  }

  progress(source: Source): Progress {
    return progressOf(source.marks, source.sidecar, this.#route.types);
  }

  /** Says that no suggestion of a source is left. */
  end(source: Source): void {
    this.#ended.fire(source);
  }

  dispose(): void {
    this.#ended.dispose();
    this.#changed.dispose();
  }
}

function placeOf({ kind, start, end }: Pick<SourceMark, 'kind' | 'start' | 'end'>): string {
  return `${kind} ${start}-${end}`;
}
