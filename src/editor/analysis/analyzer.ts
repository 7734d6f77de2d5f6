import type { Analysis } from '../../core/analysis';
import type { AnnotationType } from '../../core/codebook/annotationType';
import type { TypeProblem } from '../../core/codebook/readTypes';
import type { Mention } from '../../core/entities/mention';
import type { DocumentSummary } from '../../core/linking/index/summary';
import type { Reading } from '../../core/reading/sectionedAnalysis';
import type { Language } from '../../core/text/language';
import { Failure, inEnglish, type Message, message, reasonOf } from '../../core/text/message';
import type { LOST, ReadingRequest, SummaryRequest, WorkerAnswer, WorkerRequest, WorkerResult } from './protocol';

/** A worker as the analyzer sees it, whichever host made it. */
export interface WorkerPort {
  post(request: WorkerRequest): void;
  /** Called once; `onAnswer` and `onCrash` may be called until `terminate`. */
  listen(onAnswer: (answer: WorkerAnswer) => void, onCrash: (reason: Message) => void): void;
  terminate(): void;
}

/** What is analysed first: what a person looks at, then what has just changed, then all the rest. */
type Rank = 'urgent' | 'soon' | 'idle';
const RANKS: readonly Rank[] = ['urgent', 'soon', 'idle'];

interface Job {
  readonly request: WorkerRequest;
  readonly rank: Rank;
  readonly resolve: (result: WorkerResult | undefined) => void;
  readonly reject: (error: Error) => void;
  crashes: number;
}

/** A text from this length on takes the worker seconds, which who opens a source need not wait. UTF-16 code units. */
const LONG = 500_000;

/** A text that brings the worker down twice is not tried a third time. */
const MOST_CRASHES = 2;

/**
 * Analyses texts in a worker, one at a time, urgent ones (open documents) before those of changed files, those before the rest. The worker starts with the first text
 * and again after a crash, and the texts it had not answered are asked again.
 */
export class Analyzer {
  readonly #spawn: () => Promise<WorkerPort>;
  readonly #warn: (warning: Message) => void;
  readonly #waiting: Job[] = [];
  readonly #warned = new Set<string>();
  #port: WorkerPort | undefined;
  #running: Job | undefined;
  #nextId = 1;
  #disposed = false;
  /** The users' own types, whose rules suggest marks in every text from now on. */
  types: readonly AnnotationType[] = [];

  /** `warn` is told of what a user should know (a model that cannot be read, a worker that crashed), each thing once. */
  constructor(spawn: () => Promise<WorkerPort>, warn: (warning: Message) => void) {
    this.#spawn = spawn;
    this.#warn = warn;
  }

  /**
   * Analyses a text. Gives `undefined` where `signal` is aborted before the worker begins with it.
   * @throws Error where the worker cannot analyse this text.
   */
  analyze(
    text: string,
    options: { language?: Language | undefined; urgent?: boolean; signal?: AbortSignal },
  ): Promise<Analysis | undefined> {
    const { language, urgent = false, signal } = options;
    const request = {
      kind: 'analysis',
      id: this.#nextId++,
      text,
      types: this.types,
      ...(language && { language }),
    } as const;
    // The worker answers a request in kind.
    return this.#ask(request, urgent ? 'urgent' : 'idle', signal) as Promise<Analysis | undefined>;
  }

  /**
   * Sums a source up for the index, after everything that is urgent. Gives `undefined` where `signal` is aborted before the
   * worker begins with it.
   * @throws Error where the worker cannot analyse this text.
   */
  summarize(
    request: Omit<SummaryRequest, 'kind' | 'id'>,
    rank: 'soon' | 'idle',
    signal: AbortSignal,
  ): Promise<DocumentSummary | undefined> {
    const whole = { kind: 'summary', id: this.#nextId++, types: this.types, ...request } as const;
    return this.#ask(whole, rank, signal) as Promise<DocumentSummary | undefined>;
  }

  /**
   * Asks for some more of a long source. Gives `undefined` where `signal` is aborted before the worker begins with it, and
   * `LOST` where the worker has been started anew and must be given the text again.
   * @throws Error where the worker cannot analyse this text.
   */
  read(
    request: Omit<ReadingRequest, 'kind' | 'id' | 'begin'> & { begin?: { text: string; language?: Language } },
    signal: AbortSignal,
  ): Promise<Reading | typeof LOST | undefined> {
    const { begin, ...rest } = request;
    const whole = {
      kind: 'reading',
      id: this.#nextId++,
      ...rest,
      ...(begin && { begin: { ...begin, types: this.types } }),
    } as const;
    return this.#ask(whole, 'urgent', signal) as Promise<Reading | typeof LOST | undefined>;
  }

  /**
   * Says why a mention was marked as it was; `line` is the line that it stands in, its offsets (UTF-16 code units) are in
   * that. Gives `undefined` where the worker does not come to it before `signal` is aborted.
   */
  explain(
    line: string,
    mention: Mention,
    language: Language,
    signal: AbortSignal,
  ): Promise<readonly Message[] | undefined> {
    const request = { kind: 'explain', id: this.#nextId++, text: line, mention, language } as const;
    return this.#ask(request, 'urgent', signal) as Promise<readonly Message[] | undefined>;
  }

  /** Says which patterns of types cannot be used. Asks the worker, which has the engine that runs them, only where there are any. */
  async checkPatterns(types: readonly AnnotationType[]): Promise<readonly TypeProblem[]> {
    const asked = types.filter(({ patterns }) => patterns);
    if (asked.length === 0) return [];
    const request = { kind: 'patterns', id: this.#nextId++, types: asked } as const;
    return ((await this.#ask(request, 'soon', undefined)) ?? []) as readonly TypeProblem[];
  }

  #ask(request: WorkerRequest, rank: Rank, signal: AbortSignal | undefined): Promise<WorkerResult | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#disposed || signal?.aborted) return resolve(undefined);
      const cancel = () => this.#cancel(job);
      const settle =
        <T>(settled: (value: T) => void) =>
        (value: T) => {
          signal?.removeEventListener('abort', cancel);
          settled(value);
        };
      const job: Job = { request, rank, resolve: settle(resolve), reject: settle(reject), crashes: 0 };
      signal?.addEventListener('abort', cancel, { once: true });
      if (rank === 'urgent') this.#makeWay();
      this.#enqueue(job);
      void this.#next();
    });
  }

  dispose(): void {
    this.#disposed = true;
    for (const job of this.#waiting.splice(0)) job.resolve(undefined);
    this.#running?.resolve(undefined);
    this.#running = undefined;
    this.#port?.terminate();
    this.#port = undefined;
  }

  #enqueue(job: Job): void {
    const rank = RANKS.indexOf(job.rank);
    const firstAfter = this.#waiting.findIndex((other) => RANKS.indexOf(other.rank) > rank);
    this.#waiting.splice(firstAfter < 0 ? this.#waiting.length : firstAfter, 0, job);
  }

  /** Stops the worker where it is busy with a long text that nobody looks at; it is analysed later from its beginning. */
  #makeWay(): void {
    const job = this.#running;
    if (!job || job.rank === 'urgent' || !this.#port) return;
    if (!('text' in job.request) || job.request.text.length < LONG) return;
    this.#port.terminate();
    this.#port = undefined;
    this.#running = undefined;
    this.#enqueue(job);
  }

  #cancel(job: Job): void {
    const index = this.#waiting.indexOf(job);
    if (index < 0) return;
    this.#waiting.splice(index, 1);
    job.resolve(undefined);
  }

  async #next(): Promise<void> {
    if (this.#running || this.#disposed) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running = job;
    try {
      const port = this.#port ?? (await this.#start());
      if (this.#disposed) port.terminate();
      else port.post(job.request);
    } catch (error) {
      this.#crashed(reasonOf(error));
    }
  }

  async #start(): Promise<WorkerPort> {
    const port = await this.#spawn();
    this.#port = port;
    port.listen(
      (answer) => this.#answered(answer),
      (reason) => port === this.#port && this.#crashed(reason),
    );
    return port;
  }

  #answered(answer: WorkerAnswer): void {
    const job = this.#running;
    if (!job || job.request.id !== answer.id) return;
    this.#running = undefined;
    if ('error' in answer) job.reject(new Failure(answer.error));
    else {
      for (const warning of answer.warnings) this.#warnOnce(warning);
      job.resolve(answer.result);
    }
    void this.#next();
  }

  #crashed(reason: Message): void {
    const job = this.#running;
    this.#port?.terminate();
    this.#port = undefined;
    this.#running = undefined;
    this.#warnOnce(
      message(
        'The analysis stopped unexpectedly and was started again ({0}). Nothing that you decided is lost.',
        reason,
      ),
    );
    if (!job) return;
    job.crashes++;
    if (job.crashes < MOST_CRASHES) this.#waiting.unshift(job);
    else job.reject(new Failure(message('This text could not be analysed: {0}', reason)));
    void this.#next();
  }

  #warnOnce(warning: Message): void {
    const words = inEnglish(warning);
    if (this.#warned.has(words)) return;
    this.#warned.add(words);
    this.#warn(warning);
  }
}
