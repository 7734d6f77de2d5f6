import { type Message, reasonOf } from '../../text/message';
import type { Edit } from '../anchoring/edit';
import { applyEdits } from '../anchoring/live';
import type { Lost } from '../anchoring/lost';
import { type Placement, place } from '../anchoring/place';
import type { Sidecar } from '../model';
import { emptySidecar } from '../sidecar/names';
import { type Condition, SAVED, SAVING } from './condition';
import { type Disk, diskFrom, mergeFromDisk, nextFile, takesBack } from './disk';
import { Emitter } from './emitter';
import type { Files } from './files';

export interface SidecarFileOptions {
  /** Milliseconds to wait before writing is tried again after the first, second … failure; the last one repeats. */
  readonly retryDelays?: readonly number[];
}

const RETRY_DELAYS = [1_000, 5_000, 30_000];
// Another window that read the file before our write and wrote it after has done so within this time.
const COLLISION_MS = 3_000;

/**
 * The annotations of one open source and the file that they are saved in. Decisions are in memory at once and are
 * written one save after another; a file that others changed meanwhile is merged, one that cannot be read never
 * written over, and a save that fails is tried again while the decisions stay here. Anchors are UTF-16 code units of `text`.
 */
export class SidecarFile {
  readonly path: string;
  readonly #files: Files;
  readonly #retryDelays: readonly number[];
  readonly #changed = new Emitter<Sidecar>();
  readonly #conditionChanged = new Emitter<Condition>();
  /** Put together when it is first asked for. A string wherever something is annotated or lost. */
  #text: string | (() => string);
  /** What edits took away, so that undoing brings it back. */
  #lost: readonly Lost[] = [];
  #sidecar: Sidecar;
  #disk: Disk;
  /** What the file said before our latest write, and when that was; `null` where that write was itself a second attempt. */
  #before: { readonly disk: Disk; readonly at: number } | null = null;
  #isSecondAttempt = false;
  #condition: Condition = SAVED;
  #problems: readonly Message[] = [];
  #placement: Placement | null = null;
  #isDirty = false;
  #running: Promise<void> | null = null;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  /** Fired after every change of the annotations: by a person, an edit of the text, or the file. */
  readonly onDidChange = this.#changed.event;
  readonly onDidChangeCondition = this.#conditionChanged.event;

  private constructor(files: Files, path: string, source: string, text: string, options: SidecarFileOptions) {
    this.path = path;
    this.#files = files;
    this.#retryDelays = options.retryDelays ?? RETRY_DELAYS;
    this.#sidecar = emptySidecar(source);
    this.#disk = { json: null, sidecar: this.#sidecar };
    this.#text = text;
  }

  /**
   * Opens the sidecar at `path` for a source with the present `text`, and places its annotations there. Never rejects:
   * what is wrong is in `condition` and `problems`.
   */
  static async open(
    files: Files,
    path: string,
    source: string,
    text: string,
    options: SidecarFileOptions = {},
  ): Promise<SidecarFile> {
    const file = new SidecarFile(files, path, source, text, options);
    await file.reload();
    return file;
  }

  get sidecar(): Sidecar {
    return this.#sidecar;
  }

  get text(): string {
    if (typeof this.#text !== 'string') this.#text = this.#text();
    return this.#text;
  }

  get condition(): Condition {
    return this.#condition;
  }

  /** Whether nothing waits to be written: the file may be let go. */
  get isSaved(): boolean {
    return !this.#isDirty && this.#running === null;
  }

  /** Items of the file that could not be read, a sentence each. */
  get problems(): readonly Message[] {
    return this.#problems;
  }

  /** What became of the annotations when the file was last read for a text that had changed; `null` before. */
  get placement(): Placement | null {
    return this.#placement;
  }

  /** Changes the annotations, at once in memory and soon in the file. */
  update(change: (sidecar: Sidecar, text: string) => Sidecar): void {
    const changed = change(this.#sidecar, this.text);
    if (changed === this.#sidecar) return;
    this.#take(changed);
    this.#requestSave();
  }

  /**
   * Carries the annotations through an edit of the text; the file follows with `save`. See `applyEdits`. `newText` gives the
   * text after the edit, and must until the next one; where nothing is annotated it is not asked for, since an editor takes
   * milliseconds to put 10 MB together and each key is an edit.
   */
  edit(edits: readonly Edit[], newText: () => string): void {
    const { annotations } = this.#sidecar;
    // The stored text and its hash no longer belong to the offsets; saving stores the new ones.
    const { base: _base, ...rest } = this.#sidecar;
    this.#sidecar = { ...rest, sha256: '' };
    if (annotations.length === 0 && this.#lost.length === 0) this.#text = newText;
    else {
      const live = applyEdits({ text: this.text, annotations, lost: this.#lost }, edits, newText());
      this.#text = live.text;
      this.#lost = live.lost;
      this.#sidecar = { ...this.#sidecar, annotations: live.annotations };
    }
    if (annotations.length > 0) this.#changed.fire(this.#sidecar);
  }

  /** Brings the file up to date: to be called when the source has been saved. Resolves when that is done or has failed. */
  save(): Promise<void> {
    this.#requestSave();
    return this.flush();
  }

  /** Waits for the saves under way; a save that is waiting to be tried again is tried now. */
  async flush(): Promise<void> {
    if (this.#isDirty && !this.#running) this.#start();
    while (this.#running) await this.#running;
  }

  /** Takes in what others wrote: to be called when the file has changed, appeared or gone. */
  async reload(): Promise<void> {
    try {
      const json = await this.#readBetweenSaves();
      if (this.#isDisposed || (json === this.#disk.json && this.#condition.state !== 'unreadable')) return;
      if (this.#takeDisk(json) && this.#isDirty) this.#requestSave();
    } catch (error) {
      this.#setCondition({ state: 'unreadable', error: reasonOf(error) });
    }
  }

  /** What the file says, read while nothing was saved: what was read before a save would take that save's decisions back. */
  async #readBetweenSaves(): Promise<string | null> {
    for (;;) {
      while (this.#running) await this.#running;
      const before = this.#disk;
      const json = await this.#files.read(this.path);
      if (this.#isDisposed || (!this.#running && this.#disk === before)) return json;
    }
  }

  /** Stops retrying and listening. Decisions that could not be saved are lost with the object: `flush` first. */
  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#retry);
    this.#changed.dispose();
    this.#conditionChanged.dispose();
  }

  #take(sidecar: Sidecar): void {
    this.#sidecar = sidecar;
    this.#changed.fire(sidecar);
  }

  /** Merges what the file says into what is in memory; `false` when the file cannot be read. */
  #takeDisk(json: string | null): boolean {
    const { text } = this;
    const result = diskFrom(json, this.#sidecar.source, text);
    if (!result.ok) {
      this.#setCondition({ state: 'unreadable', error: result.error });
      return false;
    }
    const { disk, problems } = result;
    const common = this.#commonWith(disk);
    const isCollision = common !== this.#disk;
    let sidecar: Sidecar;
    if (this.#sidecar === this.#disk.sidecar && !isCollision) {
      this.#placement = place(disk.sidecar, text);
      sidecar = this.#placement.sidecar;
    } else {
      sidecar = mergeFromDisk(this.#sidecar, text, common, disk);
    }
    this.#disk = disk;
    this.#problems = problems;
    if (this.#condition.state === 'unreadable') this.#setCondition(SAVED);
    this.#take(sidecar);
    // A collision has taken our latest decisions out of the file again: they are saved once more.
    if (isCollision) {
      this.#isSecondAttempt = true;
      this.#requestSave();
    }
    return true;
  }

  /** What the writer of the file had started from, as far as we know: our latest write, or what was there before it. */
  #commonWith(found: Disk): Disk {
    if (this.#files.lock || !this.#before || Date.now() - this.#before.at > COLLISION_MS) return this.#disk;
    return takesBack(found, this.#before.disk, this.#disk) ? this.#before.disk : this.#disk;
  }

  #requestSave(): void {
    this.#isDirty = true;
    if (this.#running || this.#isDisposed || this.#retry !== undefined) return;
    this.#start();
  }

  #start(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#running = this.#saveWhileDirty().finally(() => {
      this.#running = null;
    });
  }

  async #saveWhileDirty(): Promise<void> {
    // Decisions of the same moment go into one save.
    await Promise.resolve();
    while (this.#isDirty && !this.#isDisposed) {
      this.#isDirty = false;
      try {
        await this.#saveOnce();
        this.#failures = 0;
      } catch (error) {
        this.#isDirty = true;
        // A file that cannot be read says so itself, and is looked at again like any other failure.
        if (this.#condition.state !== 'unreadable') this.#setCondition({ state: 'unsaved', error: reasonOf(error) });
        this.#retryLater();
        return;
      }
    }
  }

  async #saveOnce(): Promise<void> {
    const unlock = await this.#files.lock?.(this.path);
    try {
      const json = await this.#files.read(this.path);
      if (json !== this.#disk.json || this.#condition.state === 'unreadable') {
        if (!this.#takeDisk(json)) throw new Error(`${this.path} cannot be read.`);
      }
      const written = this.#sidecar;
      const next = nextFile(written, this.text, this.#disk);
      if (next) {
        this.#setCondition(SAVING);
        if (next.json === null) await this.#files.delete(this.path);
        else await this.#files.write(this.path, next.json);
        // One second attempt a collision: two windows that truly disagree would else write for ever.
        this.#before = this.#isSecondAttempt ? null : { disk: this.#disk, at: Date.now() };
        this.#isSecondAttempt = false;
        this.#disk = next;
        // Keeps the packed text, so that the next save need not pack it again.
        if (this.#sidecar === written) this.#sidecar = next.sidecar;
      }
      this.#setCondition(SAVED);
    } finally {
      await unlock?.();
    }
  }

  #retryLater(): void {
    if (this.#isDisposed) return;
    const delay = this.#retryDelays[Math.min(this.#failures, this.#retryDelays.length - 1)] ?? 1_000;
    this.#failures++;
    this.#retry = setTimeout(() => this.#start(), delay);
  }

  #setCondition(condition: Condition): void {
    const { state } = this.#condition;
    if (state === condition.state && !('error' in condition)) return;
    this.#condition = condition;
    this.#conditionChanged.fire(condition);
  }
}
