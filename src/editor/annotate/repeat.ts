/** Remembers the last thing that a person did to a mark or a selection, to do it again to another. */
export class Repeat {
  #last: (() => unknown) | undefined;

  /** `action` works on whatever mark or selection is there when it runs. */
  remember(action: () => unknown): void {
    this.#last = action;
  }

  /** Does it again; whether there was anything to do. */
  again(): boolean {
    this.#last?.();
    return this.#last !== undefined;
  }
}
