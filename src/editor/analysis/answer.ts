import type { Analysis } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import { place } from '../../core/annotations/anchoring/place';
import { visibleMarks } from '../../core/annotations/marks';
import type { Sidecar } from '../../core/annotations/model';
import { entityDecisions } from '../../core/annotations/operations/entities';
import { emptySidecar } from '../../core/annotations/sidecar/names';
import { readSidecar } from '../../core/annotations/sidecar/read';
import { checkPatterns } from '../../core/codebook/checkPatterns';
import { explainMention } from '../../core/entities/explainMention';
import type { Knowledge } from '../../core/entities/knowledge';
import { type DocumentSummary, summarize } from '../../core/linking/index/summary';
import { type Message, reasonOf } from '../../core/text/message';
import type { SummaryRequest, WorkerAnswer, WorkerRequest } from './protocol';
import { Readers } from './readers';
import { RulesInUse } from './rulesInUse';

/** What a worker reads before its first text: name lists and models, and what a user should know about them. */
export interface Loaded {
  readonly knowledge: Knowledge;
  readonly warnings: readonly Message[];
}

/** What a worker keeps from request to request. */
export class Kept {
  readonly rulesInUse = new RulesInUse();
  readonly readers = new Readers();
}

/** Answers one request; what goes wrong is part of the answer. The same in every kind of worker. */
export async function answer(
  request: WorkerRequest,
  loaded: Promise<Loaded>,
  { rulesInUse, readers }: Kept,
): Promise<WorkerAnswer> {
  try {
    if (request.kind === 'patterns') return { id: request.id, result: checkPatterns(request.types), warnings: [] };
    const { knowledge } = await loaded;
    if (request.kind === 'explain') {
      const result = explainMention(request.text, request.mention, request.language, knowledge);
      return { id: request.id, result, warnings: [] };
    }
    if (request.kind === 'reading') {
      const rules = rulesInUse.of(request.begin?.types ?? []);
      const result = readers.read(request, { knowledge, rules });
      return { id: request.id, result, warnings: (await loaded).warnings };
    }
    const rules = rulesInUse.of(request.types ?? []);
    const { language } = request;
    const analysis = analyze(request.text, { knowledge, rules, ...(language && { language }) });
    const { warnings } = await loaded;
    const result = request.kind === 'summary' ? summary(request, analysis) : analysis;
    return { id: request.id, result, warnings };
  } catch (error) {
    return { id: request.id, error: reasonOf(error) };
  }
}

function summary(request: SummaryRequest, analysis: Analysis): DocumentSummary {
  const { source, stamp, hash, text } = request;
  const sidecar = sidecarOf(request);
  const document = { source, stamp, hash, text, language: analysis.language };
  return summarize(document, visibleMarks(sidecar, analysis), entityDecisions(sidecar));
}

/** What the sidecar says; nothing where it cannot be read, which whoever opens the source is told. */
function sidecarOf({ source, sidecar, text }: SummaryRequest): Sidecar {
  const read = sidecar === null ? null : readSidecar(sidecar, source, text);
  return read?.ok ? place(read.sidecar, text).sidecar : emptySidecar(source);
}
