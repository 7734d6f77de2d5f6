import type { Analysis, LinkedMention, LinkedQuote } from '../analysis';
import { joinSuggested } from '../codebook/rules';
import type { Mention } from '../entities/mention';
import type { Entity } from '../linking/entity';
import { entitiesOf, linked } from '../linking/linkMentions';
import type { Quote } from '../quotes/quote';
import { countBefore, sameSpan } from '../text/span';
import { moved, movedQuote } from './moved';
import type { Manner, Section } from './readSection';

/** A section where it stands: its first UTF-16 code unit in the text. */
export interface PlacedSection {
  readonly start: number;
  readonly section: Section;
}

/**
 * Joins the sections of a text: says which entity each mention names, which takes the whole of it, and who speaks. `sections`
 * may be read as they are asked for: none is kept.
 */
export function joinSections(text: string, sections: Iterable<PlacedSection>, manner: Manner): Analysis {
  const { language, foreign, knowledge } = manner;
  const found: Mention[] = [];
  const said: Quote[] = [];
  const suggested: LinkedMention[] = [];
  for (const { start, section } of sections) {
    for (const mention of section.mentions) found.push(moved(mention, start));
    for (const quote of section.quotes) said.push(movedQuote(quote, start));
    for (const mention of section.suggested) suggested.push(moved(mention, start));
  }
  const entities = entitiesOf(found, text, language, knowledge.cities);
  // One by one in the place of the other, since a long text has hundreds of thousands of them.
  const mentions = replaced(found, (mention, i) => linked(mention, entities[i] as Entity));
  const quotes = replaced(said, (quote) => withSpeaker(quote, mentions));
  return { language, ...(foreign && { foreign }), mentions: joinSuggested(mentions, suggested), quotes };
}

/** The values that `replace` gives for those of a list, in that list itself. */
function replaced<Old, New>(values: Old[], replace: (value: Old, index: number) => New): New[] {
  const list: (Old | New)[] = values;
  for (let i = 0; i < list.length; i++) list[i] = replace(list[i] as Old, i);
  return list as New[];
}

/** A quote with the entity that its speaker is; `mentions` in reading order. */
export function withSpeaker(quote: Quote, mentions: readonly LinkedMention[]): LinkedQuote {
  const named = quote.speakerMention;
  const mention = named && mentions[countBefore(mentions, named.start)];
  const speakerEntity = mention && sameSpan(mention, named) ? (mention.entity as LinkedQuote['speakerEntity']) : null;
  const { start, end, text, kind, spans, speaker, speakerMention, cue, confidence } = quote;
  const whole = { start, end, text, kind, speaker, speakerMention, cue, confidence, speakerEntity };
  return spans ? { ...whole, spans } : whole;
}
