import type { Mention } from '../entities/mention';
import type { Language } from '../text/language';
import { countBefore, type Span } from '../text/span';
import type { Quote, TextSpan } from './quote';

// How far back, in UTF-16 code units, the one that a pronoun means is sought: some sentences.
const REACH = 600;

const PERSONAL: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['er', 'sie', 'ihm', 'ihr', 'der', 'die']),
  nl: new Set(['hij', 'zij', 'ze', 'hem', 'haar', 'die', 'ie']),
  en: new Set(['he', 'she', 'him', 'her', 'who']),
};

/** Pronouns that mean one person rather than a body of people. */
const OF_A_PERSON = new Set(['er', 'ihm', 'hij', 'hem', 'ie', 'he', 'him', 'she']);

/** A preposition before a name: who is met, called or written to is seldom who then speaks. */
const GOVERNED =
  /(?:^|\s)(?:mit|von|vom|bei|an|gegen|über|für|zu|neben|nach|met|van|aan|tegen|over|voor|bij|naast|with|of|to|by|about|for|from|against|beside)\s(?:[\p{L}-]+\s){0,2}$/iu;

/**
 * Says whom speakers mean that are no names: a pronoun stands for who spoke last or was named last, „das Ministerium“
 * for the ministry named before. Quotes in reading order; linear in quotes times the logarithm of mentions.
 */
export function resolveSpeakers(
  quotes: readonly Quote[],
  mentions: readonly Mention[],
  text: string,
  language: Language,
): Quote[] {
  let last: Span | null = null;
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (!speaker) return quote;
    const named = quote.speakerMention ?? meant(speaker, mentions, text, last, language);
    if (named) last = named;
    return named === quote.speakerMention ? quote : { ...quote, speakerMention: named };
  });
}

function meant(
  speaker: TextSpan,
  mentions: readonly Mention[],
  text: string,
  last: Span | null,
  language: Language,
): Span | null {
  const word = speaker.text.toLowerCase();
  const before = countBefore(mentions, speaker.start);
  if (PERSONAL[language].has(word)) {
    const near = last !== null && last.end <= speaker.start && speaker.start - last.end <= REACH;
    const nearest = latest(mentions, before, speaker.start, isPerson);
    // A relative pronoun means the name right before it.
    if (word === 'die' || word === 'der' || word === 'who') return nearest ?? (near ? last : null);
    const agent = latest(mentions, before, speaker.start, (name) => isPerson(name) && !isGoverned(name, text));
    // Any other pronoun means who spoke last rather, unless that was no person where one is meant.
    const spoke =
      near && (!OF_A_PERSON.has(word) || isPerson(mentions[countBefore(mentions, last.start)])) ? last : null;
    return spoke ?? agent ?? nearest ?? (near ? last : null);
  }
  const head = word.split(/\s+/).at(-1) ?? '';
  if (head.length < 5 || !/^(?:der|die|das|de|het|the)\s/.test(word)) return null;
  return latest(
    mentions,
    before,
    speaker.start,
    ({ type, text }) => type === 'ORG' && text.toLowerCase().endsWith(head),
  );
}

function isPerson(mention: Mention | undefined): boolean {
  return mention?.type === 'PER';
}

function isGoverned({ start }: Mention, text: string): boolean {
  return GOVERNED.test(text.slice(Math.max(0, start - 40), start));
}

function latest(
  mentions: readonly Mention[],
  before: number,
  from: number,
  fits: (mention: Mention) => boolean,
): Span | null {
  for (let i = before - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (from - mention.end > REACH) return null;
    if (fits(mention)) return { start: mention.start, end: mention.end };
  }
  return null;
}
