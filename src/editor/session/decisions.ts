import * as vscode from 'vscode';
import { emptyHistory, type History, record, redo, renamed, type Step, undo } from '../../core/annotations/history';
import { newId } from '../../core/annotations/id';
import type { Sidecar } from '../../core/annotations/model';
import type { Act } from '../../core/annotations/operations/act';
import { asSeen } from '../../core/annotations/operations/asSeen';
import type { Sidecars } from '../sidecars/sidecars';
import { Author } from './author';
import type { Source } from './source';
import { explained } from './translated';

/** A change of one sidecar. `text` is the source's present text, which offsets (UTF-16 code units) belong to. */
export type Change = (sidecar: Sidecar, text: string, act: Act) => Sidecar;

/** A change and the source, open or not, whose sidecar it changes. */
export interface SourceChange {
  readonly uri: vscode.Uri;
  readonly change: Change;
}

/** From this many sources on, a step shows its progress. */
const SHOW_PROGRESS_FROM = 20;

/** Carries out what a person decides, writes it down, and can take it back. One step after another, in order. */
export class Decisions {
  readonly #sidecars: Sidecars;
  readonly #author = new Author();
  #history: History = emptyHistory;
  #last: Promise<void> = Promise.resolve();

  constructor(sidecars: Sidecars) {
    this.#sidecars = sidecars;
  }

  /**
   * Changes the sidecar of a source. `step` is the name that undo shows. `seen` is the text that the person decided upon:
   * while a question was open or another step under way, another program may have changed it, or the person have typed.
   */
  decide(step: string, source: Pick<Source, 'document' | 'text'>, change: Change, seen = source.text): Promise<void> {
    const { uri } = source.document;
    const carried: Change = (sidecar, text, act) => asSeen(sidecar, text, seen, (then) => change(then, seen, act));
    return this.decideAll(step, [{ uri, change: carried }]);
  }

  /**
   * Changes the sidecars of several sources, open or not, as one step. Where one cannot be changed the person is told so,
   * and the others are changed all the same.
   */
  decideAll(step: string, changes: readonly SourceChange[]): Promise<void> {
    return this.#inTurn(async () => {
      const creator = await this.#author.name();
      const act: Act = { now: new Date().toISOString(), newId, ...(creator !== undefined && { creator }) };
      const decided = await forEach(step, changes, ({ uri, change }) =>
        this.#sidecars.use(uri, (file) => {
          const before = file.sidecar;
          const after = change(before, file.text, act);
          file.update(() => after);
          return { source: uri.toString(), before, after };
        }),
      );
      this.#history = record(this.#history, step, decided);
    });
  }

  /** Takes in that files or folders were renamed: what was decided in them can still be taken back. */
  renamed(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    const names = files.map(({ oldUri, newUri }) => [oldUri.toString(), newUri.toString()] as const);
    return this.#inTurn(async () => {
      this.#history = renamed(this.#history, (source) => {
        const found = names.find(([old]) => source === old || source.startsWith(`${old}/`));
        return found ? found[1] + source.slice(found[0].length) : source;
      });
    });
  }

  undo(): Promise<void> {
    return this.#inTurn(async () => {
      const step = this.#history.past.at(-1);
      if (!step) return say(vscode.l10n.t('There is no annotation step to undo.'));
      const isTurned = await this.#turn(step, undo, (single) => ({ past: [single], future: [] }));
      if (isTurned) say(vscode.l10n.t('Undone: {0}', step.name));
    });
  }

  redo(): Promise<void> {
    return this.#inTurn(async () => {
      const step = this.#history.future.at(-1);
      if (!step) return say(vscode.l10n.t('There is no annotation step to redo.'));
      const isTurned = await this.#turn(step, redo, (single) => ({ past: [], future: [single] }));
      if (isTurned) say(vscode.l10n.t('Done again: {0}', step.name));
    });
  }

  /**
   * Takes a step back or does it again, one source after another: each is there only while it is worked on. Whether any
   * source was there; the person has been told of those that were not.
   */
  async #turn(step: Step, turn: typeof undo, historyOf: (single: Step) => History): Promise<boolean> {
    const done = await forEach(step.name, step.changes, (change) =>
      this.#sidecars.use(vscode.Uri.parse(change.source), (file) => {
        const single = historyOf({ name: step.name, changes: [change] });
        const turned = turn(single, () => ({ sidecar: file.sidecar, text: file.text }));
        const sidecar = turned?.sidecars.get(change.source);
        if (sidecar) file.update(() => sidecar);
      }),
    );
    const turned = turn(this.#history, () => undefined);
    if (turned) this.#history = turned.history;
    return done.length > 0;
  }

  /** Each step sees what the one before it did. */
  #inTurn(action: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(action).catch((error) => void vscode.window.showErrorMessage(explained(error)));
    return this.#last;
  }
}

/** Does something for each item, with a progress notification where they are many; what fails is told and left out. */
async function forEach<T, R>(title: string, items: readonly T[], action: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const failures: string[] = [];
  const work = async (done: () => void) => {
    for (const item of items) {
      try {
        results.push(await action(item));
      } catch (error) {
        failures.push(explained(error));
      }
      done();
    }
  };
  if (items.length < SHOW_PROGRESS_FROM) await work(() => {});
  else {
    const options = { location: vscode.ProgressLocation.Notification, title };
    await vscode.window.withProgress(options, (progress) =>
      work(() => progress.report({ increment: 100 / items.length })),
    );
  }
  const [first] = failures;
  if (first !== undefined) {
    const more = failures.length > 1 ? ` ${vscode.l10n.t('({0} more like it.)', failures.length - 1)}` : '';
    void vscode.window.showWarningMessage(first + more);
  }
  return results;
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}
