import type { Analysis } from './analysis';
import type { TypeRules } from './codebook/rules';
import { type Knowledge, NO_KNOWLEDGE } from './entities/knowledge';
import { joinSections, type PlacedSection } from './reading/joinSections';
import { type Manner, readSection } from './reading/readSection';
import { detect, type Language } from './text/language';
import { sectionsOf } from './text/sections';

export interface AnalyzeOptions {
  /** Overrides the detection of the language. */
  readonly language?: Language | undefined;
  /** Name lists and models, read by the host (`readKnowledge`). Without them only rules mark. */
  readonly knowledge?: Knowledge;
  /** What users' own types suggest beside it. */
  readonly rules?: TypeRules;
}

/**
 * Finds language, mentions, entities and quotes in a text. Pure: the same text and options give the same analysis. A long
 * text is read section by section, in time linear in its length.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const manner = mannerOf(text, options);
  return joinSections(text, readSections(text, manner), manner);
}

function* readSections(text: string, manner: Manner): Generator<PlacedSection> {
  for (const { start, end } of sectionsOf(text)) yield { start, section: readSection(text.slice(start, end), manner) };
}

/** Decides how a text is to be read. */
export function mannerOf(text: string, { language, knowledge = NO_KNOWLEDGE, rules }: AnalyzeOptions): Manner {
  return { ...(language ? { language, foreign: undefined } : detect(text)), knowledge, rules };
}
