import { analyze } from '../../core/analyze';
import type { AnalysisAnswer, AnalysisRequest } from './protocol';

/** Answers one request; what goes wrong is part of the answer. The same in every kind of worker. */
export async function answer(request: AnalysisRequest): Promise<AnalysisAnswer> {
  try {
    const options = request.language ? { language: request.language } : {};
    return { id: request.id, analysis: analyze(request.text, options), warnings: [] };
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? error.message : String(error) };
  }
}
