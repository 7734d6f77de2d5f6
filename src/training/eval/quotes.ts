import { analyze } from '../../core/analyze';
import type { Knowledge } from '../../core/entities/knowledge';
import type { Mention } from '../../core/entities/mention';
import { findQuotes } from '../../core/quotes/findQuotes';
import { tokenize } from '../../core/text/tokens';
import { asQuotes } from './gumQuotes';
import { RULES_ALONE } from './quoteRules';
import { QuoteScore, scoreDocument, type Verdict } from './quoteScore';
import { authored, detokenised, type GoldDocument, quoteCorpus, samples } from './quoteSets';
import { makeQuoteTagger } from './quoteTagger';
import type { EvalSection } from './section';
import { figure, type Table } from './table';

/** A set of documents with annotated quotes, and the goals for it: direct, indirect, speaker. */
export interface QuoteSet {
  readonly name: string;
  readonly goals: readonly [string, string, string];
  readonly documents: () => GoldDocument[];
}

/** The sets that quotes are measured on. */
export function quoteSets(shared: string): QuoteSet[] {
  return [
    { name: 'samples, 2 of 5', goals: ['0.97', '0.85', '0.90'], documents: () => samples(shared) },
    ...(['de', 'nl', 'en'] as const).map(
      (language): QuoteSet => ({
        name: `authored ${language}, held out`,
        goals: ['0.95', '0.80', '0.88'],
        documents: () => authored(language, 'held-out'),
      }),
    ),
    {
      name: 'German Wikinews (uhh_quotes dev)',
      goals: ['0.92', '0.75', '0.85'],
      documents: () => quoteCorpus(shared, 'uhh_quotes.de.dev.jsonl'),
    },
    { name: 'English (GUM news) as it is', goals: ['–', '0.60', '–'], documents: () => gumNews(shared) },
    { name: '… as quotes, any kind', goals: ['–', '0.60', '–'], documents: () => gumNews(shared).map(asQuotes) },
    {
      name: 'Dutch fiction (openboek)',
      goals: ['0.90', '–', '–'],
      documents: () => quoteCorpus(shared, 'openboek.nl.all.jsonl').map(detokenised),
    },
    {
      name: 'Bundestag (SpkAtt dev)',
      goals: ['–', '–', '–'],
      documents: () => quoteCorpus(shared, 'spkatt.de.dev.jsonl'),
    },
  ];
}

function gumNews(shared: string): GoldDocument[] {
  return ['dev', 'train']
    .flatMap((part) => quoteCorpus(shared, `gum_attr_ccby.en.${part}.jsonl`))
    .filter(({ id }) => id.startsWith('GUM_news'));
}

/** Runs the finder on a set, among the machine's own mentions, or among the annotated ones where there are any. */
export function scoreQuotes(
  documents: readonly GoldDocument[],
  knowledge: Knowledge,
  goldMentions = false,
  report: (document: GoldDocument, verdict: Verdict) => void = () => undefined,
): QuoteScore {
  const score = new QuoteScore();
  for (const document of documents) {
    const { text, language } = document;
    const found =
      goldMentions && document.mentions
        ? findQuotes(
            tokenize(text, language),
            document.mentions as readonly Mention[],
            language,
            knowledge.quotes[language],
          )
        : analyze(text, { language, knowledge }).quotes;
    scoreDocument(score, document, found, (verdict) => report(document, verdict));
  }
  return score;
}

/**
 * Direct speech by exact span, reported speech where 80 % of the longer span is shared, speakers of the quotes found; beside
 * them the F1 of direct, reported and any of both with the rules alone, and of a plain sequence tagger.
 */
export const quotes: EvalSection = {
  name: 'quotes',
  async run({ shared, knowledge, peers, only }) {
    const tag = peers ? makeQuoteTagger(knowledge) : null;
    const head = [
      'set',
      'goals',
      'direct F1',
      'P',
      'R',
      'indirect F1',
      'P',
      'R',
      'speaker',
      'of',
      'any kind F1',
      'rules alone',
      ...(tag ? ['sequence tagger'] : []),
    ];
    const rows = quoteSets(shared)
      .filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))
      .flatMap((set) => {
        const documents = set.documents();
        if (documents.length === 0) return [];
        const { direct, indirect, any, speakers } = scoreQuotes(documents, knowledge);
        const rules = scoreQuotes(documents, { ...knowledge, quotes: RULES_ALONE });
        const plain = new QuoteScore();
        if (tag) for (const document of documents) scoreDocument(plain, document, tag(document));
        const f1s = (score: QuoteScore) =>
          `${figure(score.direct.f1)} · ${figure(score.indirect.f1)} · ${figure(score.any.f1)}`;
        const named = speakers.right + speakers.wrong;
        const three = (counts: typeof direct) => [figure(counts.f1), figure(counts.precision), figure(counts.recall)];
        const speaker = figure(speakers.right / named);
        return [
          [
            set.name,
            set.goals.join(' · '),
            ...three(direct),
            ...three(indirect),
            speaker,
            String(named),
            figure(any.f1),
            f1s(rules),
            ...(tag ? [f1s(plain)] : []),
          ],
        ];
      });
    const table: Table = { title: 'Quotes', rows: [head, ...rows] };
    return rows.length === 0 ? [] : [table];
  },
};
