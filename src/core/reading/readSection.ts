import type { LinkedMention } from '../analysis';
import type { TypeRules } from '../codebook/rules';
import { findMentions } from '../entities/findMentions';
import { findMentionsByLanguage } from '../entities/findMentionsByLanguage';
import type { Knowledge } from '../entities/knowledge';
import type { Mention } from '../entities/mention';
import { findQuotes } from '../quotes/findQuotes';
import type { Quote, TextSpan } from '../quotes/quote';
import { compose } from '../text/compose';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { tokenize } from '../text/tokens';
import { buildVocabulary } from '../text/vocabulary';

/** How a text is to be read: what is decided once for all of its sections. */
export interface Manner {
  readonly language: Language;
  /** Where the text is in none of the supported languages: which (see `detectForeign`). Only rules and lists mark it. */
  readonly foreign?: string | undefined;
  readonly knowledge: Knowledge;
  /** What users' own types suggest beside it. */
  readonly rules?: TypeRules | undefined;
}

/** What stands in one section of a text. Offsets are UTF-16 code units of the section. */
export interface Section {
  /** In reading order. */
  readonly mentions: readonly Mention[];
  /** In reading order. */
  readonly quotes: readonly Quote[];
  /** What users' own rules suggest, in reading order. */
  readonly suggested: readonly LinkedMention[];
}

/** Reads a section, whatever stands before and after it. Pure. */
export function readSection(text: string, manner: Manner): Section {
  const composed = compose(text);
  if (!composed) return readComposed(text, manner);
  const { mentions, quotes, suggested } = readComposed(composed.text, manner);
  const place = <Place extends TextSpan>(found: Place): Place => {
    const { start, end } = back(found);
    return { ...found, start, end, text: text.slice(start, end) };
  };
  const back = ({ start, end }: Span): Span => ({
    start: composed.toOriginal(start),
    end: composed.toOriginal(end),
  });
  return {
    mentions: mentions.map(place),
    suggested: suggested.map(place),
    quotes: quotes.map((quote) => ({
      ...place(quote),
      speaker: quote.speaker && place(quote.speaker),
      speakerMention: quote.speakerMention && back(quote.speakerMention),
      cue: quote.cue && place(quote.cue),
      ...(quote.spans && { spans: quote.spans.map(back) }),
    })),
  };
}

function readComposed(text: string, { language, foreign, knowledge, rules }: Manner): Section {
  const tokens = tokenize(text, language);
  const vocabulary = buildVocabulary(tokens);
  const mentions = foreign
    ? findMentions(tokens, language, { ...knowledge, taggers: {} }, undefined, vocabulary)
    : findMentionsByLanguage(tokens, language, knowledge, vocabulary);
  const quotes = findQuotes(tokens, mentions, language, knowledge.quotes[language], vocabulary);
  return { mentions, quotes, suggested: rules?.suggest(tokens) ?? [] };
}
