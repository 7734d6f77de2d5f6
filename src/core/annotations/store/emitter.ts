/** Stops listening. */
export interface Subscription {
  dispose(): void;
}

/** Tells listeners of one kind of event. A listener that throws does not keep the others from hearing. */
export class Emitter<T> {
  readonly #listeners = new Set<(event: T) => void>();

  /** Calls `listener` for each event from now on. */
  readonly event = (listener: (event: T) => void): Subscription => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };

  fire(event: T): void {
    let failed = false;
    let failure: unknown;
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        failed = true;
        failure = error;
      }
    }
    if (failed) throw failure;
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
