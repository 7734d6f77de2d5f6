import { findMentions } from '../../core/entities/findMentions';
import { findQuotes } from '../../core/quotes/findQuotes';
import { tokenize } from '../../core/text/tokens';
import { QuoteScore, scoreDocument, type Verdict } from './quoteScore';
import { authored, detokenised, type GoldDocument, quoteCorpus, samples } from './quoteSets';

/** A set of documents with annotated quotes. */
export interface QuoteSet {
  readonly name: string;
  readonly documents: () => GoldDocument[];
}

/** The sets that quotes are measured on; the training parts only show how far the held-out figures may be trusted. */
export function quoteSets(shared: string): QuoteSet[] {
  return [
    { name: 'samples (2 of 5)', documents: () => samples(shared) },
    ...(['de', 'nl', 'en'] as const).flatMap((language) => [
      { name: `authored ${language} held-out`, documents: () => authored(shared, language, 'held-out') },
      { name: `authored ${language} train`, documents: () => authored(shared, language, 'train') },
    ]),
    { name: 'uhh_quotes de dev', documents: () => quoteCorpus(shared, 'uhh_quotes.de.dev.jsonl') },
    { name: 'spkatt de dev', documents: () => quoteCorpus(shared, 'spkatt.de.dev.jsonl') },
    { name: 'gum en dev', documents: () => quoteCorpus(shared, 'gum_attr_ccby.en.dev.jsonl') },
    { name: 'gum en train', documents: () => quoteCorpus(shared, 'gum_attr_ccby.en.train.jsonl') },
    { name: 'openboek nl', documents: () => quoteCorpus(shared, 'openboek.nl.all.jsonl').map(detokenised) },
  ];
}

/** Runs the finder on a set. With `goldMentions` speakers are sought among the annotated names where there are any. */
export function scoreQuotes(
  documents: readonly GoldDocument[],
  goldMentions: boolean,
  report: (document: GoldDocument, verdict: Verdict) => void = () => undefined,
): QuoteScore {
  const score = new QuoteScore();
  for (const document of documents) {
    const tokens = tokenize(document.text);
    const mentions = (goldMentions && document.mentions) || findMentions(tokens, document.language);
    const found = findQuotes(tokens, mentions, document.language);
    scoreDocument(score, document, found, mentions, (verdict) => report(document, verdict));
  }
  return score;
}
