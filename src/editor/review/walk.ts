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

  /** The suggestion after (step 1) or before (-1) a mark or an offset (UTF-16 code units); those in `passed` do not count. */
  neighbour(
    source: Source,
    place: SourceMark | number,
    step: 1 | -1,
    passed: readonly SourceMark[] = [],
  ): SourceMark | undefined {
    const { order, types } = this.#route;
    const gone = new Set(passed);
    const open = openSuggestions(source.marks, order, types).filter((mark) => !gone.has(mark));
    return neighbour(open, place, step, order);
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
