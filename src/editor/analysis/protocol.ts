import type { Analysis } from '../../core/analysis';
import type { Edit } from '../../core/annotations/anchoring/edit';
import type { AnnotationType } from '../../core/codebook/annotationType';
import type { TypeProblem } from '../../core/codebook/readTypes';
import type { Mention } from '../../core/entities/mention';
import type { DocumentSummary } from '../../core/linking/index/summary';
import type { Reading } from '../../core/reading/sectionedAnalysis';
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

/**
 * Asks for some more of a long open source, which the worker keeps and reads section by section. Offsets are UTF-16 code
 * units.
 */
export interface ReadingRequest {
  readonly kind: 'reading';
  readonly id: number;
  /** Which source, until `forget`. */
  readonly source: string;
  /** The text, and how to read it, where the worker shall begin with it anew. */
  readonly begin?: Omit<Request, 'id'>;
  /** The changes since the request before, each as simultaneous replacements. */
  readonly changes: readonly (readonly Edit[])[];
  /** How long the text is after them: what the worker has must be the same. */
  readonly length: number;
  /** The place that is to be read first. */
  readonly near: number;
  /** Whether the whole text is to be linked. */
  readonly link: boolean;
  /** Whether the source is closed and nothing more will be asked of it. */
  readonly forget: boolean;
}

/** Asks which patterns of types cannot be used. */
export interface PatternsRequest {
  readonly kind: 'patterns';
  readonly id: number;
  readonly types: readonly AnnotationType[];
}

export type WorkerRequest = AnalysisRequest | SummaryRequest | ExplainRequest | ReadingRequest | PatternsRequest;

/** The worker does not have the text that a reading was asked of: it was started anew. */
export const LOST = 'lost';

/** What was asked for: an analysis, a summary, some more of a long source, reasons, a sentence each, or problems. */
export type WorkerResult =
  | Analysis
  | DocumentSummary
  | Reading
  | typeof LOST
  | readonly Message[]
  | readonly TypeProblem[];

/** What the worker answers: what was asked for, or why there is none. */
export type WorkerAnswer =
  | { readonly id: number; readonly result: WorkerResult; readonly warnings: readonly Message[] }
  | { readonly id: number; readonly error: Message };
