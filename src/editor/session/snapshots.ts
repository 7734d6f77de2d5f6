import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
import { place } from '../../core/annotations/anchoring/place';
import { type PlacedMark, visibleMarks } from '../../core/annotations/marks';
import type { Sidecar } from '../../core/annotations/model';
import { emptySidecar } from '../../core/annotations/sidecar/names';
import { readSidecar } from '../../core/annotations/sidecar/read';
import type { Analyzer } from '../analysis/analyzer';
import { baseName, sidecarUri } from '../sidecars/uris';
import { vscodeFiles } from '../sidecars/vscodeFiles';
import type { ChosenLanguages } from './languages';
import { readSource } from './readSource';
import { looksBinary } from './sourceFilter';
import type { Sources } from './sources';
import { isSureEnough, minimumConfidence } from './sureEnough';
import { translated } from './translated';

/** A source as it stands at one moment. Offsets are UTF-16 code units of `text`. */
export interface Snapshot {
  readonly text: string;
  /** `undefined` where the text cannot be analysed: it is empty or binary. */
  readonly analysis: Analysis | undefined;
  readonly sidecar: Sidecar;
}

/** The marks of a source as its editor draws them, in reading order. */
export interface MarkedSource {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly sidecar: Sidecar;
  readonly marks: readonly PlacedMark[];
}

/** Reads sources whether they are open or not. */
export class Snapshots {
  readonly #sources: Sources;
  readonly #analyzer: Analyzer;
  readonly #languages: ChosenLanguages;

  constructor(sources: Sources, analyzer: Analyzer, languages: ChosenLanguages) {
    this.#sources = sources;
    this.#analyzer = analyzer;
    this.#languages = languages;
  }

  /**
   * The text and the annotations of a source, without analysing it; `undefined` where there is no such file.
   * @throws Error, with a sentence for the person, where its sidecar cannot be read.
   */
  async annotations(uri: vscode.Uri): Promise<Omit<Snapshot, 'analysis'> | undefined> {
    const open = this.#sources.byUri(uri);
    if (open) return { text: open.text, sidecar: open.sidecar };
    const text = await readSource(uri);
    return text === null ? undefined : { text, sidecar: await readPlaced(uri, text) };
  }

  /**
   * The marks of a source; one that no editor shows is analysed without being opened. `undefined` where there is no such
   * file or `signal` is aborted.
   * @throws Error, with a sentence for the person, where its sidecar cannot be read or its text not be analysed.
   */
  async marks(uri: vscode.Uri, signal: AbortSignal): Promise<MarkedSource | undefined> {
    const open = this.#sources.byUri(uri);
    if (open) {
      await this.#sources.ready(open.document);
      return { uri, text: open.text, sidecar: open.sidecar, marks: open.marks };
    }
    const found = await this.annotations(uri);
    if (!found || looksBinary(found.text)) return undefined;
    const analysis = await this.#analyzer.analyze(found.text, { language: this.#languages.of(uri), signal });
    if (!analysis) return undefined;
    const minimum = minimumConfidence(uri);
    const marks = visibleMarks(found.sidecar, analysis).filter((mark) => isSureEnough(mark, minimum));
    return { uri, ...found, marks };
  }

  /** @throws Error, with a sentence for the person, where the source or its sidecar cannot be read. */
  async read(uri: vscode.Uri): Promise<Snapshot> {
    const document = await vscode.workspace.openTextDocument(uri);
    const source = await this.#sources.ready(document);
    if (source) return { text: source.text, analysis: source.analysis, sidecar: source.sidecar };
    const text = document.getText();
    const analysis = looksBinary(text)
      ? undefined
      : await this.#analyzer.analyze(text, { language: this.#languages.of(uri) });
    return { text, analysis, sidecar: await readPlaced(uri, text) };
  }
}

async function readPlaced(uri: vscode.Uri, text: string): Promise<Sidecar> {
  const name = baseName(uri);
  const json = await vscodeFiles.read(sidecarUri(uri).toString());
  if (json === null) return emptySidecar(name);
  const read = readSidecar(json, name, text);
  if (!read.ok) throw new Error(translated(read.error));
  return place(read.sidecar, text).sidecar;
}
