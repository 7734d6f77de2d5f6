import type { Mention } from '../entities/mention';
import type { Gender } from '../linking/people/gender';
import { lastWords, officeOf, roleBefore } from '../linking/people/titles';
import type { Language } from '../text/language';
import { contains, countBefore, type Span } from '../text/span';
import { type GenderOf, gendersOf } from './genders';
import type { Quote, TextSpan } from './quote';

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

/** A sentence's beginning with a name's titles at most: Der ukrainische Präsident | Selenskyj. */
const OPENING = /(?:^|[.!?:“”"’»«\n]\s*)(?:[\p{L}-]+\s){0,4}$/u;

/**
 * Says whom speakers mean that are no names: a pronoun stands for who spoke last or was named last, „das Ministerium“
 * for the ministry named before, „der Minister“ for him who was called so. Quotes in reading order; linear in quotes times the
 * logarithm of mentions.
 */
export function resolveSpeakers(
  quotes: readonly Quote[],
  mentions: readonly Mention[],
  text: string,
  language: Language,
): Quote[] {
  const known: Known = { mentions, text, language, genderOf: gendersOf(mentions, text), said: outermost(quotes) };
  let last: Span | null = null;
  let unnamed: TextSpan | null = null;
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (!speaker) {
      // She was told that …: who spoke before is no longer the one that a pronoun means.
      if (quote.kind === 'indirect' && quote.cue) last = null;
      return quote;
    }
    const found = quote.speakerMention ?? meant(quote, speaker, last, known);
    const named =
      found && unnamed && !quote.speakerMention && isUnnamed(speaker, unnamed, found, language) ? null : found;
    if (named) last = named;
    else if (speaker.text.includes(' ')) unnamed = speaker;
    return named === quote.speakerMention ? quote : { ...quote, speakerMention: named };
  });
}

/** What a phrase begins with that means one of a gender. */
const SINGULAR: Readonly<Record<Language, Readonly<Record<Gender, RegExp>>>> = {
  de: { m: /^(?:der|ein) /i, f: /^(?:die|eine) / },
  nl: { m: /^(?:de|een) /i, f: /^(?:de|een) /i },
  en: { m: /^(?:the|an?|one) /i, f: /^(?:the|an?|one) /i },
};

/** Whether a pronoun is likely to mean the one who spoke without a name since `found` did: Ein Nachbar sagte … sagte er. */
function isUnnamed(speaker: TextSpan, unnamed: TextSpan, found: Span, language: Language): boolean {
  const gender = OF_A_PERSON.get(speaker.text.toLowerCase());
  if (!gender || unnamed.start < found.start || speaker.start - unnamed.end > REACH) return false;
  return SINGULAR[language][gender].test(unnamed.text);
}

interface Known {
  readonly mentions: readonly Mention[];
  readonly text: string;
  readonly language: Language;
  readonly genderOf: GenderOf;
  /** What is quoted or reported, in reading order and disjoint. */
  readonly said: readonly Span[];
}

/** The pieces of quotes that lie in no other. */
function outermost(quotes: readonly Quote[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end, spans: pieces = [{ start, end }] } of quotes)
    for (const piece of pieces) if (piece.start >= (spans.at(-1)?.end ?? 0)) spans.push(piece);
  return spans;
}

function meant(quote: Quote, speaker: TextSpan, last: Span | null, known: Known): Span | null {
  const word = speaker.text.toLowerCase();
  if (PERSONAL[known.language].has(word)) return meantByPronoun(word, quote, speaker, last, known);
  const head = word.split(/\s+/).at(-1) ?? '';
  if (head.length < 5 || !/^(?:der|die|das|de|het|the)\s/.test(word)) return null;
  const before = countBefore(known.mentions, speaker.start);
  const body = latest(known.mentions, before, speaker.start, ({ type, text }) => {
    return type === 'ORG' && text.toLowerCase().endsWith(head);
  });
  return body ?? meantByOffice(head, before, speaker, known);
}

/** Who was called so before: Ministerin Petra Lohmann … die Ministerin. */
function meantByOffice(head: string, before: number, speaker: Span, known: Known): Span | null {
  const office = officeOf(head);
  if (office === null) return null;
  return latest(known.mentions, before, speaker.start, (name) => {
    return isPerson(name) && roleBefore(lastWords(known.text, name.start)).office?.endsWith(office) === true;
  });
}

function meantByPronoun(word: string, quote: Quote, speaker: Span, last: Span | null, known: Known): Span | null {
  const { mentions, text, genderOf } = known;
  const isOne = !ONE_OR_MANY.has(word) || !/en$/.test(quote.cue?.text ?? '');
  const gender = OF_A_PERSON.get(word) ?? (ONE_OR_MANY.has(word) && isOne ? 'f' : null);
  const fits = (index: number): boolean => {
    const other = gender && genderOf(index);
    return !other || other === gender;
  };
  const isMeant = (name: Mention, index: number) =>
    isPerson(name) && fits(index) && !isQuoted(name, speaker, known.said);
  const before = countBefore(mentions, speaker.start);
  const nearest = latest(mentions, before, speaker.start, isMeant);
  const lastNamed = last ? countBefore(mentions, last.start) : -1;
  const near = last !== null && last.end <= speaker.start && speaker.start - last.end <= REACH && fits(lastNamed);
  // A relative pronoun means the name right before it.
  if (word === 'die' || word === 'der' || word === 'who') return nearest ?? (near ? last : null);
  const agent = latest(mentions, before, speaker.start, (name, i) => isMeant(name, i) && !isGoverned(name, text));
  // Who has acted since is told of now, where a sentence or a paragraph begins with them.
  if (near && agent && agent.start > last.end && isNewTopic(last, agent, text)) return agent;
  // Else a pronoun means who spoke last rather, unless that was no person where one is meant.
  const spoke = near && (!OF_A_PERSON.has(word) || isPerson(mentions[lastNamed])) ? last : null;
  return spoke ?? agent ?? nearest ?? (near ? last : null);
}

function isNewTopic(last: Span, agent: Span, text: string): boolean {
  if (text.slice(last.end, agent.start).includes('\n')) return true;
  return OPENING.test(text.slice(Math.max(last.end, agent.start - 80), agent.start));
}

/** Whether a name stands in a quote that the speaker's words do not stand in: of whom is spoken there seldom speaks. */
function isQuoted(name: Span, speaker: Span, said: readonly Span[]): boolean {
  const quote = said[countBefore(said, name.start + 1) - 1];
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
