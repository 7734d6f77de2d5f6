import { type AnalyzeOptions, mannerOf } from '../../core/analyze';
import { DocumentReader } from '../../core/reading/documentReader';
import type { Reading } from '../../core/reading/sectionedAnalysis';
import { LOST, type ReadingRequest } from './protocol';

/** How long a reading goes on before it answers, so that another request need not wait. Milliseconds. */
const SLICE = 20;

/** The long sources that are open, kept in the worker so that an edit need not bring the whole text along. */
export class Readers {
  readonly #readers = new Map<string, DocumentReader>();

  /** Goes on with a source as a request asks. `LOST` where its text is not here. */
  read(request: ReadingRequest, options: Pick<AnalyzeOptions, 'knowledge' | 'rules'>): Reading | typeof LOST {
    const { source, begin, changes, length, near } = request;
    if (begin)
      this.#readers.set(source, new DocumentReader(begin.text, mannerOf(begin.text, { ...begin, ...options })));
    const reader = this.#readers.get(source);
    if (request.forget) this.#readers.delete(source);
    if (!reader || request.forget) return LOST;
    for (const edits of changes) reader.edit(edits);
    if (reader.length !== length) {
      this.#readers.delete(source);
      return LOST;
    }
    if (request.link) reader.link();
    const until = performance.now() + SLICE;
    return reader.read(near, () => performance.now() >= until);
  }
}
