import type { Mention } from '../entities/mention';
import type { Gender } from '../linking/people/gender';
import type { Language } from '../text/language';
import { contains, countBefore, type Span } from '../text/span';
import { type GenderOf, gendersOf } from './genders';
import type { Quote } from './quote';

// How far back, in UTF-16 code units, the one that a pronoun means is sought: some sentences.
const REACH = 600;

const PERSONAL: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['er', 'sie', 'ihm', 'ihr', 'der', 'die']),
  nl: new Set(['hij', 'zij', 'ze', 'hem', 'haar', 'die', 'ie']),
  en: new Set(['he', 'she', 'him', 'her', 'who']),
};

/** Pronouns that mean one person rather than a body of people, and of which gender. */
const OF_A_PERSON: ReadonlyMap<string, Gender> = new Map(
  Object.entries({ er: 'm', ihm: 'm', hij: 'm', hem: 'm', ie: 'm', he: 'm', him: 'm', she: 'f', her: 'f', haar: 'f' }),
);

/** Those that mean one woman where the verb is no plural: sagte sie, zegt ze. */
const ONE_OR_MANY = new Set(['sie', 'ihr', 'ze', 'zij']);

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
  const known: Known = { mentions, text, language, genderOf: gendersOf(mentions, text), marked: outermost(quotes) };
  let last: Span | null = null;
  return quotes.map((quote) => {
    if (!quote.speaker) return quote;
    const named = quote.speakerMention ?? meant(quote, quote.speaker, last, known);
    if (named) last = named;
    return named === quote.speakerMention ? quote : { ...quote, speakerMention: named };
  });
}

interface Known {
  readonly mentions: readonly Mention[];
  readonly text: string;
  readonly language: Language;
  readonly genderOf: GenderOf;
  /** What stands in quotation marks, in reading order and disjoint. */
  readonly marked: readonly Span[];
}

/** The pieces of direct speech that lie in no other. */
function outermost(quotes: readonly Quote[]): Span[] {
  const spans: Span[] = [];
  for (const { kind, start, end, spans: pieces = [{ start, end }] } of quotes)
    if (kind === 'direct') for (const piece of pieces) if (piece.start >= (spans.at(-1)?.end ?? 0)) spans.push(piece);
  return spans;
}

function meant({ cue }: Quote, speaker: Span & { text: string }, last: Span | null, known: Known): Span | null {
  const { mentions, text, language, genderOf } = known;
  const word = speaker.text.toLowerCase();
  const before = countBefore(mentions, speaker.start);
  if (PERSONAL[language].has(word)) {
    const isOne = !ONE_OR_MANY.has(word) || !/en$/.test(cue?.text ?? '');
    const gender = OF_A_PERSON.get(word) ?? (ONE_OR_MANY.has(word) && isOne ? 'f' : null);
    const fits = (index: number): boolean => {
      const other = gender && genderOf(index);
      return !other || other === gender;
    };
    const near =
      last !== null &&
      last.end <= speaker.start &&
      speaker.start - last.end <= REACH &&
      fits(countBefore(mentions, last.start));
    const isMeant = (name: Mention, index: number) =>
      isPerson(name) && fits(index) && !isQuoted(name, speaker, known.marked);
    const nearest = latest(mentions, before, speaker.start, isMeant);
    // A relative pronoun means the name right before it.
    if (word === 'die' || word === 'der' || word === 'who') return nearest ?? (near ? last : null);
    const agent = latest(mentions, before, speaker.start, (name, i) => isMeant(name, i) && !isGoverned(name, text));
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

/** Whether a name stands in a quote that the speaker's words do not stand in: of whom is spoken there seldom speaks. */
function isQuoted(name: Span, speaker: Span, marked: readonly Span[]): boolean {
  const quote = marked[countBefore(marked, name.start + 1) - 1];
  return quote !== undefined && contains(quote, name) && !contains(quote, speaker);
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
  fits: (mention: Mention, index: number) => boolean,
): Span | null {
  for (let i = before - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (from - mention.end > REACH) return null;
    if (fits(mention, i)) return { start: mention.start, end: mention.end };
  }
  return null;
}
