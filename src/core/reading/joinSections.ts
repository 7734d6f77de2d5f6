import type { Analysis, LinkedMention, LinkedQuote } from '../analysis';
import { joinSuggested } from '../codebook/rules';
import { linkMentions } from '../linking/linkMentions';
import type { Quote } from '../quotes/quote';
import { countBefore, sameSpan } from '../text/span';
import { movedMentions, movedQuote } from './moved';
import type { Manner, Section } from './readSection';

/** A section where it stands: its first UTF-16 code unit in the text. */
export interface PlacedSection {
  readonly start: number;
  readonly section: Section;
}

/** Joins the sections of a text: says which entity each mention names, which takes the whole of it, and who speaks. */
export function joinSections(text: string, sections: readonly PlacedSection[], manner: Manner): Analysis {
  const { language, foreign, knowledge } = manner;
  const found = sections.flatMap(({ start, section }) => movedMentions(section.mentions, start));
  const mentions = linkMentions(found, text, language, knowledge.cities);
  const quotes = sections.flatMap(({ start, section }) => section.quotes.map((quote) => movedQuote(quote, start)));
  const suggested = sections.flatMap(({ start, section }) => movedMentions(section.suggested, start));
  return {
    language,
    ...(foreign && { foreign }),
    mentions: joinSuggested(mentions, suggested),
    quotes: quotes.map((quote) => withSpeaker(quote, mentions)),
  };
}

/** A quote with the entity that its speaker is; `mentions` in reading order. */
export function withSpeaker(quote: Quote, mentions: readonly LinkedMention[]): LinkedQuote {
  const named = quote.speakerMention;
  const mention = named && mentions[countBefore(mentions, named.start)];
  return {
    ...quote,
    speakerEntity: mention && sameSpan(mention, named) ? (mention.entity as LinkedQuote['speakerEntity']) : null,
  };
}
