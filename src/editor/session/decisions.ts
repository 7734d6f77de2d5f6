import * as vscode from 'vscode';
import { emptyHistory, type History, record, redo, type Turned, undo } from '../../core/annotations/history';
import { newId } from '../../core/annotations/id';
import type { Sidecar } from '../../core/annotations/model';
import type { Act } from '../../core/annotations/operations/act';
import type { Sidecars } from '../sidecars/sidecars';
import { authorName } from './author';
import type { Sources } from './sources';

/** A change of one sidecar. `text` is the source's present text, which offsets (UTF-16 code units) belong to. */
export type Change = (sidecar: Sidecar, text: string, act: Act) => Sidecar;

/** Carries out what a person decides, writes it down, and can take it back. */
export class Decisions {
  readonly #sources: Sources;
  readonly #sidecars: Sidecars;
  #history: History = emptyHistory;

  constructor(sources: Sources, sidecars: Sidecars) {
    this.#sources = sources;
    this.#sidecars = sidecars;
  }

  /** Changes the sidecar of a source. `step` is the name that undo shows. */
  async decide(step: string, document: vscode.TextDocument, change: Change): Promise<void> {
    const obstacle = await this.#sidecars.obstacle(document.uri);
    if (obstacle !== undefined) {
      void vscode.window.showWarningMessage(obstacle);
      return;
    }
    const creator = await authorName();
    const act: Act = { now: new Date().toISOString(), newId, ...(creator !== undefined && { creator }) };
    this.#sidecars.update(document.uri, (before, text) => {
      const after = change(before, text, act);
      this.#history = record(this.#history, step, [{ source: document.uri.toString(), before, after }]);
      return after;
    });
  }

  undo(): void {
    const turned = undo(this.#history, (source) => this.#present(source));
    this.#turn(turned, vscode.l10n.t('There is no annotation step to undo.'), (name) =>
      vscode.l10n.t('Undone: {0}', name),
    );
  }

  redo(): void {
    const turned = redo(this.#history, (source) => this.#present(source));
    this.#turn(turned, vscode.l10n.t('There is no annotation step to redo.'), (name) =>
      vscode.l10n.t('Done again: {0}', name),
    );
  }

  #present(uri: string): { sidecar: Sidecar; text: string } | undefined {
    const source = this.#sources.all().find(({ document }) => document.uri.toString() === uri);
    return source && { sidecar: this.#sidecars.get(source.document.uri), text: source.text };
  }

  #turn(turned: Turned | null, nothing: string, message: (name: string) => string): void {
    if (!turned) {
      vscode.window.setStatusBarMessage(nothing, 4000);
      return;
    }
    this.#history = turned.history;
    for (const [uri, sidecar] of turned.sidecars) this.#sidecars.update(vscode.Uri.parse(uri), () => sidecar);
    vscode.window.setStatusBarMessage(message(turned.step.name), 4000);
  }
}
