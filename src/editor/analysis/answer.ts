import { analyze } from '../../core/analyze';
import type { Knowledge } from '../../core/entities/knowledge';
import type { AnalysisAnswer, AnalysisRequest } from './protocol';

/** What a worker reads before its first text: name lists and models, and what a user should know about them. */
export interface Loaded {
  readonly knowledge: Knowledge;
  readonly warnings: readonly string[];
}

/** Answers one request; what goes wrong is part of the answer. The same in every kind of worker. */
export async function answer(request: AnalysisRequest, loaded: Promise<Loaded>): Promise<AnalysisAnswer> {
  try {
    const { knowledge, warnings } = await loaded;
    const analysis = analyze(request.text, { knowledge, ...(request.language && { language: request.language }) });
    return { id: request.id, analysis, warnings };
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? error.message : String(error) };
  }
}
