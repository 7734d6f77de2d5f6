import type { Files } from '../../../../src/core/annotations/store/files';

/** Files in memory. `turn` is awaited inside each operation, so that a test decides how operations interleave. */
export class MemoryFiles implements Files {
  readonly contents = new Map<string, string>();
  writes = 0;
  failWith: Error | null = null;
  readonly #turn: () => Promise<void>;
  #locked: Promise<void> = Promise.resolve();

  declare lock: () => Promise<() => Promise<void>>;

  constructor(turn: () => Promise<void> = async () => undefined, hasLocks = true) {
    this.#turn = turn;
    if (hasLocks) this.lock = () => this.#lock();
  }

  async read(path: string): Promise<string | null> {
    await this.#turn();
    return this.contents.get(path) ?? null;
  }

  async write(path: string, text: string): Promise<void> {
    await this.#turn();
    if (this.failWith) throw this.failWith;
    this.writes++;
    this.contents.set(path, text);
    await this.#turn();
  }

  async delete(path: string): Promise<void> {
    await this.#turn();
    this.contents.delete(path);
  }

  async #lock(): Promise<() => Promise<void>> {
    const before = this.#locked;
    let release = (): void => undefined;
    this.#locked = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    await this.#turn();
    return async () => release();
  }
}
