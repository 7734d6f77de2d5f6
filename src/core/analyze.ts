import type { Analysis, LinkedQuote } from './analysis';
import type { TypeRules } from './codebook/rules';
import { findMentions } from './entities/findMentions';
import { findMentionsByLanguage } from './entities/findMentionsByLanguage';
import { type Knowledge, NO_KNOWLEDGE } from './entities/knowledge';
import { linkMentions } from './linking/linkMentions';
import { findQuotes } from './quotes/findQuotes';
import { detectForeign, detectLanguage, type Language } from './text/language';
import { countBefore, sameSpan } from './text/span';
import { tokenize } from './text/tokens';

export interface AnalyzeOptions {
  /** Overrides the detection of the language. */
  readonly language?: Language;
  /** Name lists and models, read by the host (`readKnowledge`). Without them only rules mark. */
  readonly knowledge?: Knowledge;
  /** What users' own types suggest beside it. */
  readonly rules?: TypeRules;
}

/** Finds language, mentions, entities and quotes in a text. Pure: the same text and options give the same analysis. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const language = options.language ?? detectLanguage(text);
  const foreign = options.language ? undefined : detectForeign(text);
  const knowledge = options.knowledge ?? NO_KNOWLEDGE;
  const tokens = tokenize(text, language);
  const found = foreign
    ? findMentions(tokens, language, { ...knowledge, taggers: {} })
    : findMentionsByLanguage(tokens, language, knowledge);
  const mentions = linkMentions(found, text, language, knowledge.cities);
  const quotes = findQuotes(tokens, mentions, language).map((quote): LinkedQuote => {
    const named = quote.speakerMention;
    const mention = named && mentions[countBefore(mentions, named.start)];
    return { ...quote, speakerEntity: mention && sameSpan(mention, named) ? mention.entity : null };
  });
  return {
    language,
    ...(foreign && { foreign }),
    mentions: options.rules?.join(mentions, tokens) ?? mentions,
    quotes,
  };
}
