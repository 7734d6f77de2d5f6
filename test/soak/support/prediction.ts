/** What is said about a word, as a test tells it from a sidecar. */
export interface Said {
  readonly type: string;
  readonly note?: string;
}

interface Step {
  readonly file: string;
  readonly word: string;
  readonly before: Said | undefined;
  readonly after: Said | undefined;
}

/**
 * A simple model of what a person's actions leave behind: the texts, the annotations by the words they stand on (each word
 * occurs once in its text), and one history of steps over all files.
 */
export class Prediction {
  readonly #texts: Map<string, string>;
  readonly #said = new Map<string, Map<string, Said>>();
  #past: Step[] = [];
  #future: Step[] = [];

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = new Map(Object.entries(texts));
  }

  text(file: string): string {
    return this.#texts.get(file) ?? '';
  }

  /** The annotations of a file by their words. */
  said(file: string): ReadonlyMap<string, Said> {
    return this.#said.get(file) ?? new Map<string, Said>();
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Puts a line in front of a line, counted from 1. */
  insert(file: string, line: number, words: string): void {
    const lines = this.text(file).split('\n');
    lines[line - 1] = words + lines[line - 1];
    this.#texts.set(file, lines.join('\n'));
  }

  /** Annotates a word, changes what is said about it, or with `undefined` removes that. */
  say(file: string, word: string, after: Said | undefined): void {
    const step = { file, word, before: this.said(file).get(word), after };
    this.#put(file, word, after);
    this.#past.push(step);
    this.#future = [];
  }

  undo(): void {
    const step = this.#past.pop();
    if (!step) return;
    this.#put(step.file, step.word, step.before);
    this.#future.push(step);
  }

  redo(): void {
    const step = this.#future.pop();
    if (!step) return;
    this.#put(step.file, step.word, step.after);
    this.#past.push(step);
  }

  /** The window was loaded anew: what was decided stays, the history is gone. */
  reload(): void {
    this.#past = [];
    this.#future = [];
  }

  #put(file: string, word: string, said: Said | undefined): void {
    const all = this.#said.get(file) ?? new Map<string, Said>();
    if (said) all.set(word, said);
    else all.delete(word);
    this.#said.set(file, all);
  }
}
