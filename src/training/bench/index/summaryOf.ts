import { analyze } from '../../../core/analyze';
import { mentionMark, quoteMark } from '../../../core/annotations/marks';
import type { Knowledge } from '../../../core/entities/knowledge';
import { type DocumentSummary, summarize } from '../../../core/linking/index/summary';
import { linkMentions } from '../../../core/linking/linkMentions';
import type { MadeDocument } from './corpus';

/** Analyses a document and sums it up for the index, with the mentions that it is known to have. */
export function summaryOf({ source, language, text, mentions }: MadeDocument, knowledge: Knowledge): DocumentSummary {
  const { quotes } = analyze(text, { language, knowledge });
  const linked = linkMentions(mentions, text, language, knowledge.cities);
  return summarize({ source, stamp: source, hash: source, language, text }, [
    ...linked.map(mentionMark),
    ...quotes.map(quoteMark),
  ]);
}
