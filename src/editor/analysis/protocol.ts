import type { Analysis } from '../../core/analysis';
import type { AnnotationType } from '../../core/codebook/annotationType';
import type { Mention } from '../../core/entities/mention';
import type { DocumentSummary } from '../../core/linking/index/summary';
import type { Language } from '../../core/text/language';
import type { Message } from '../../core/text/message';

/** What every request to the worker has. */
interface Request {
  readonly id: number;
  readonly text: string;
  readonly language?: Language;
  /** The users' own types, for what their rules suggest. */
  readonly types?: readonly AnnotationType[];
}

/** Asks for the analysis of an open source. */
export interface AnalysisRequest extends Request {
  readonly kind: 'analysis';
}

/** Asks for what the index keeps of a source: its analysis joined with what its sidecar decides. */
export interface SummaryRequest extends Request {
  readonly kind: 'summary';
  /** The source's URI. */
  readonly source: string;
  /** As in `DocumentSummary`. */
  readonly stamp: string;
  readonly hash: string;
  /** The sidecar's JSON; `null` where there is none. */
  readonly sidecar: string | null;
}

/** Asks why a mention was marked as it was. `text` is the line that it stands in, and the mention's offsets are in that. */
export interface ExplainRequest extends Request {
  readonly kind: 'explain';
  readonly language: Language;
  readonly mention: Mention;
}

export type WorkerRequest = AnalysisRequest | SummaryRequest | ExplainRequest;

/** What was asked for: an analysis, a summary, or reasons, a sentence each. */
export type WorkerResult = Analysis | DocumentSummary | readonly Message[];

/** What the worker answers: what was asked for, or why there is none. */
export type WorkerAnswer =
  | { readonly id: number; readonly result: WorkerResult; readonly warnings: readonly string[] }
  | { readonly id: number; readonly error: string };
