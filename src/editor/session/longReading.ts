import type { Edit } from '../../core/annotations/anchoring/edit';
import { SectionedAnalysis } from '../../core/reading/sectionedAnalysis';
import type { Language } from '../../core/text/language';
import type { Analyzer } from '../analysis/analyzer';
import { LOST } from '../analysis/protocol';

/** How long typing must rest before the whole text is linked anew, in milliseconds. */
const LINK_REST = 2000;

/** A long text as the editor has it. */
export interface LongText {
  /** What it is called in the worker. */
  readonly name: string;
  readonly language: Language | undefined;
  /** The text as it stands now. */
  read(): string;
  /** The UTF-16 offset of what a person looks at. */
  near(): number;
}

/** What is known of a long text. */
export interface LongNews {
  readonly analysis: SectionedAnalysis;
  /** Whether no edit waits to be read. */
  readonly isCurrent: boolean;
}

/**
 * Has a long text read by the worker: at first what a person looks at, then the rest bit by bit, and after an edit only
 * what it touched. No edit waits for a rest of the typing; only the linking of the whole text does.
 */
export class LongReading {
  readonly #analyzer: Analyzer;
  readonly #text: LongText;
  readonly #tell: (news: LongNews) => void;
  readonly #closed = new AbortController();
  /** As the worker last told it, before the changes that it does not know. */
  #told: SectionedAnalysis | undefined;
  #changes: (readonly Edit[])[] = [];
  #length = 0;
  #begun = false;
  #linked = false;
  #running: Promise<void> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** `tell` is told of news as they come, the text's changes since then taken into account. */
  constructor(analyzer: Analyzer, text: LongText, tell: (news: LongNews) => void) {
    this.#analyzer = analyzer;
    this.#text = text;
    this.#tell = tell;
  }

  /** How long the text is, in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** How much of the text has been read, 0 to 1. */
  get share(): number {
    const sections = this.#told?.sections ?? [];
    return sections.filter(({ findings }) => findings).length / Math.max(1, sections.length);
  }

  /** What is known, carried over to the text as it stands now; `undefined` before the first news. */
  get analysis(): SectionedAnalysis | undefined {
    return this.#changes.reduce((analysis, edits) => analysis?.shifted(edits), this.#told);
  }

  /** Takes in a change of the text: simultaneous replacements, in UTF-16 code units of the text before it. */
  edit(edits: readonly Edit[]): void {
    if (!this.#begun) return;
    this.#changes.push(edits);
    for (const { start, end, text } of edits) this.#length += text.length - (end - start);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#linked = false;
      void this.read();
    }, LINK_REST);
  }

  /**
   * Reads on until the text as it then stands is all read.
   * @throws Error where the worker cannot analyse this text.
   */
  read(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  dispose(): void {
    clearTimeout(this.#rest);
    this.#closed.abort();
    if (this.#begun) void this.#ask([], false, true, new AbortController().signal).catch(() => {});
  }

  async #run(): Promise<void> {
    for (let left = 1; left > 0 || this.#changes.length > 0 || !this.#linked; ) {
      const changes = this.#begun ? this.#changes : [];
      this.#changes = [];
      const link = left === 0 && changes.length === 0 && !this.#linked;
      const answer = await this.#ask(changes, link, false, this.#closed.signal);
      if (answer === undefined || this.#closed.signal.aborted) return;
      if (answer === LOST) {
        // A new worker numbers its sections anew.
        this.#begun = false;
        this.#told = undefined;
        left = 1;
        continue;
      }
      if (link) this.#linked = true;
      left = answer.left;
      this.#told = SectionedAnalysis.of(answer, this.#told);
      const { analysis } = this;
      if (analysis) this.#tell({ analysis, isCurrent: this.#changes.length === 0 });
    }
  }

  #ask(changes: readonly (readonly Edit[])[], link: boolean, forget: boolean, signal: AbortSignal) {
    const { name, language } = this.#text;
    const text = this.#begun ? undefined : this.#text.read();
    if (text !== undefined) {
      this.#begun = true;
      this.#length = text.length;
    }
    const begin = text === undefined ? undefined : { text, ...(language && { language }) };
    const near = this.#text.near();
    const length = this.#length;
    return this.#analyzer.read({ source: name, changes, length, near, link, forget, ...(begin && { begin }) }, signal);
  }
}
