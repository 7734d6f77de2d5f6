import * as vscode from 'vscode';
import type { Language } from '../../core/text/language';
import { LONG } from '../../core/text/sections';
import type { Analyzer } from '../analysis/analyzer';
import { Disposables } from '../disposables';
import type { Sidecars } from '../sidecars/sidecars';
import { LongReading } from './longReading';
import { longTextOf, showProgress } from './longSource';
import { type EntityNames, Source } from './source';
import { isSource, looksBinary } from './sourceFilter';
import { minimumConfidence } from './sureEnough';
import { explained } from './translated';

/** How long typing must rest before a text is analysed anew, in milliseconds; a long one is read bit by bit at once. */
const REST = 150;
/**
/**
 * How long the window is left to draw a change before all else that follows from it is worked out, in milliseconds: about
 * two frames. In 1 MB with 5,000 marks the rest takes longer than that.
 */
const DRAWING = 30;
/**
 * The same for a long text that is being read or typed in: as many milliseconds a UTF-16 code unit, since what follows
 * then takes time that grows with the length; and at most so long.
 */
const DRAWING_LONG = 3e-4;
const DRAWING_MOST = 3000;

interface Entry {
  readonly source: Source;
  readonly closed: AbortController;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Set while a change is drawn already and the others are not told yet. */
  telling: ReturnType<typeof setTimeout> | undefined;
  /** Reads a long text. */
  reading: LongReading | undefined;
  /** Settles when the present text has been analysed (or cannot be, or the source was closed). */
  ready: Promise<void>;
  settle: () => void;
}

/** The open sources: analysed when they open and as they change, joined with their sidecars. */
export class Sources implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #entries = new Map<string, Entry>();
  readonly #changedMarks = this.#disposables.add(new vscode.EventEmitter<Source>());
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<Source>());
  readonly #closed = this.#disposables.add(new vscode.EventEmitter<Source>());
  readonly #analyzer: Analyzer;
  readonly #sidecars: Sidecars;
  readonly #names: EntityNames;
  readonly #languageOf: (uri: vscode.Uri) => Language | undefined;

  /** A source's marks have changed: analysed anew, or decided upon. At once, for who draws them under a person's eyes. */
  readonly onDidChangeMarks = this.#changedMarks.event;
  /**
   * The same for all others, once the marks are on their way to the screen; changes of the same moment are told once. Of a
   * long text, when there was nothing new for a while.
   */
  readonly onDidChange = this.#changed.event;
  readonly onDidClose = this.#closed.event;

  /** `languageOf` gives the language that a person set for a source, if any. */
  constructor(
    analyzer: Analyzer,
    sidecars: Sidecars,
    names: EntityNames,
    languageOf: (uri: vscode.Uri) => Language | undefined,
  ) {
    this.#analyzer = analyzer;
    this.#sidecars = sidecars;
    this.#names = names;
    this.#languageOf = languageOf;
    this.#disposables.add(vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)));
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)));
    this.#disposables.add(vscode.workspace.onDidChangeTextDocument((change) => this.#edited(change)));
    this.#disposables.add(vscode.workspace.onDidSaveTextDocument((document) => this.#saved(document)));
    this.#disposables.add(
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('sourceAnnotator')) this.#configured();
      }),
    );
    this.#disposables.add(
      sidecars.onDidChange((uri) => {
        const entry = this.#entries.get(uri.toString());
        if (!entry) return;
        entry.source.setSidecar(sidecars.get(uri));
        // While an edit waits for its analysis, what is drawn is the editor's to move.
        if (entry.source.isCurrent) this.#tell(entry);
      }),
    );
    for (const document of vscode.workspace.textDocuments) this.#open(document);
  }

  /** The open source of a document, or `undefined` where the document is none. */
  get(document: vscode.TextDocument): Source | undefined {
    return this.byUri(document.uri);
  }

  /** The open source with this URI, or `undefined`. */
  byUri(uri: vscode.Uri): Source | undefined {
    return this.#entries.get(uri.toString())?.source;
  }

  all(): readonly Source[] {
    return [...this.#entries.values()].map((entry) => entry.source);
  }

  /** The open source of a document, once its present text has been analysed. */
  async ready(document: vscode.TextDocument): Promise<Source | undefined> {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry) return undefined;
    // Typing may go on while one waits, and put a newer analysis in the place of the one waited for.
    for (let waited: Promise<void> | undefined; waited !== entry.ready; await waited) waited = entry.ready;
    return entry.source;
  }

  /** Analyses a source anew though its text is the same: its language was set. */
  refresh(source: Source): void {
    const entry = this.#entries.get(source.document.uri.toString());
    if (!entry) return;
    this.#endReading(entry);
    this.#schedule(entry, 0);
  }

  dispose(): void {
    for (const entry of [...this.#entries.values()]) this.#close(entry.source.document);
    this.#disposables.dispose();
  }

  #open(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.#entries.has(key) || !isSource(document)) return;
    this.#sidecars.open(document);
    const source = new Source(document, this.#sidecars.get(document.uri), minimumConfidence(document.uri), this.#names);
    const entry: Entry = {
      source,
      closed: new AbortController(),
      timer: undefined,
      telling: undefined,
      reading: undefined,
      ready: Promise.resolve(),
      settle: () => {},
    };
    this.#entries.set(key, entry);
    this.#schedule(entry, 0);
  }

  #close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    clearTimeout(entry.timer);
    clearTimeout(entry.telling);
    entry.closed.abort();
    this.#endReading(entry);
    entry.settle();
    void this.#sidecars.close(document.uri);
    this.#closed.fire(entry.source);
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry || contentChanges.length === 0) return;
    const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    entry.source.shift(edits);
    entry.reading?.edit(edits);
    this.#sidecars.edit(document, edits, () => entry.source.text);
    this.#schedule(entry, entry.reading ? 0 : REST);
  }

  #saved(document: vscode.TextDocument): void {
    if (this.#entries.has(document.uri.toString())) this.#sidecars.sourceSaved(document.uri);
  }

  #configured(): void {
    for (const document of vscode.workspace.textDocuments) {
      const entry = this.#entries.get(document.uri.toString());
      if (!entry) this.#open(document);
      else if (!isSource(document)) this.#close(document);
      else {
        entry.source.setMinimumConfidence(minimumConfidence(document.uri));
        this.#endReading(entry);
        this.#schedule(entry, 0);
      }
    }
  }

  async #readLong(entry: Entry): Promise<void> {
    const { source } = entry;
    const { document } = source;
    const reading = new LongReading(this.#analyzer, longTextOf(source, this.#languageOf(document.uri)), (news) => {
      source.setSections(news.analysis, news.isCurrent);
      this.#tell(entry);
    });
    entry.reading = reading;
    const reads = reading.read();
    showProgress(document, reading, reads);
    await reads;
  }

  #endReading(entry: Entry): void {
    entry.reading?.dispose();
    entry.reading = undefined;
  }

  #tell(entry: Entry): void {
    this.#changedMarks.fire(entry.source);
    const { reading, source } = entry;
    if (reading) clearTimeout(entry.telling);
    else if (entry.telling !== undefined) return;
    const rest = reading ? Math.min(DRAWING_MOST, DRAWING + DRAWING_LONG * reading.length) : DRAWING;
    entry.telling = setTimeout(() => {
      entry.telling = undefined;
      this.#changed.fire(source);
    }, rest);
  }

  #schedule(entry: Entry, delay: number): void {
    clearTimeout(entry.timer);
    const { settle } = entry;
    entry.ready = new Promise((resolve) => {
      // Those who wait for the text as it was are let go too; `ready` sends them on to wait for the new one.
      entry.settle = () => {
        settle();
        resolve();
      };
      entry.timer = setTimeout(() => void this.#analyse(entry).then(entry.settle), delay);
    });
  }

  async #analyse(entry: Entry): Promise<void> {
    const { source, closed } = entry;
    const { document } = source;
    const { version } = document;
    const language = this.#languageOf(document.uri);
    try {
      if (entry.reading) return await entry.reading.read();
      const { text } = source;
      if (text.length > LONG && !looksBinary(text)) return await this.#readLong(entry);
      const analysis = looksBinary(text)
        ? undefined
        : await this.#analyzer.analyze(text, { language, urgent: true, signal: closed.signal });
      if (!closed.signal.aborted && source.setAnalysis(analysis, version)) this.#tell(entry);
    } catch (error) {
      const reason = explained(error);
      void vscode.window.showWarningMessage(`${vscode.workspace.asRelativePath(document.uri)}: ${reason}`);
    }
  }
}
