import type { Analysis } from '../../core/analysis';
import type { Language } from '../../core/text/language';

/** What the extension host asks of the worker. */
export interface AnalysisRequest {
  readonly id: number;
  readonly text: string;
  readonly language?: Language;
}

/** What the worker answers: the analysis, or why there is none. */
export type AnalysisAnswer =
  | { readonly id: number; readonly analysis: Analysis; readonly warnings: readonly string[] }
  | { readonly id: number; readonly error: string };
