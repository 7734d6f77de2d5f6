import type { Language } from '../text/language';
import { type Message, message } from '../text/message';
import { tokenize, tokenText } from '../text/tokens';
import { buildVocabulary } from '../text/vocabulary';
import type { Knowledge } from './knowledge';
import type { Mention } from './mention';
import { NameKind } from './names/nameLists';
import { offsetScores } from './tagger/emissions';
import { LABEL_COUNT, labelOf, OUTSIDE, TAGGED_TYPES, type TaggedType } from './tagger/labels';
import { OFFSETS, wordsOfSentence } from './tagger/tokenFeatures';
import { describeWords } from './tagger/wordFacts';

const MOST_REASONS = 3;
// A name that is in many lists says no more by each of them.
const MOST_LISTS = 2;
// What speaks for a name by less than this, in log odds, is not worth a word.
const LEAST_WEIGHT = 0.3;

const LISTED: readonly (readonly [number, (name: string) => Message])[] = [
  [NameKind.country, (name) => message('“{0}” is in the list of countries.', name)],
  [NameKind.city, (name) => message('“{0}” is in the list of cities.', name)],
  [NameKind.region, (name) => message('“{0}” is in the list of regions.', name)],
  [NameKind.norp, (name) => message('“{0}” is in the list of nationalities.', name)],
  [NameKind.organisation, (name) => message('“{0}” is in the list of organisations.', name)],
  [NameKind.work, (name) => message('“{0}” is in the list of events and works.', name)],
  [NameKind.firstName, (name) => message('“{0}” is in the list of first names.', name)],
  [NameKind.lastName, (name) => message('“{0}” is in the list of last names.', name)],
];

/**
 * Says in a few words why a mention was marked as it was: what speaks for it most comes first. Reads only the line around
 * it, so it costs nothing until asked. Empty where nothing stands out.
 */
export function explainMention(text: string, mention: Mention, language: Language, knowledge: Knowledge): Message[] {
  if (!isTagged(mention.type)) return [WRITTEN[mention.type]];
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1;
  const lineEnd = text.indexOf('\n', mention.end);
  const tokens = tokenize(text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd), language);
  const first = tokens.ends.findIndex((end) => end > mention.start - lineStart);
  const last = tokens.starts.findLastIndex((start) => start < mention.end - lineStart);
  if (first < 0 || last < first) return [];
  const vocabulary = buildVocabulary(tokens);
  const facts = describeWords(tokens, vocabulary, knowledge.names);
  const reasons: { weight: number; reason: Message }[] = [];
  const kinds = facts.kinds[vocabulary.words[first] as number] as number;
  const listed = LISTED.filter(([kind]) => kinds & kind).slice(0, MOST_LISTS);
  for (const [, reason] of listed) reasons.push({ weight: 2, reason: reason(tokenText(tokens, first)) });
  const model = knowledge.taggers[language]?.model;
  if (model) {
    const words = wordsOfSentence(vocabulary, 0, tokens.count);
    const scores = offsetScores(model, facts, words, first);
    const label = labelOf(mention.type, first === last ? 'S' : 'B');
    OFFSETS.forEach((offset, place) => {
      const weight =
        (scores[place * LABEL_COUNT + label] as number) - (scores[place * LABEL_COUNT + OUTSIDE] as number);
      const reason = reasonAt(tokenAt(first + offset), offset, mention.type as TaggedType, listed.length > 0);
      if (reason && weight >= LEAST_WEIGHT) reasons.push({ weight, reason });
    });
  }
  return reasons
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ reason }) => reason);

  function tokenAt(token: number): string | undefined {
    return token >= 0 && token < tokens.count ? tokenText(tokens, token) : undefined;
  }
}

const WRITTEN: Readonly<Record<Mention['type'], Message>> = {
  PER: message('It is written like the name of a person.'),
  LOC: message('It is written like the name of a place.'),
  ORG: message('It is written like the name of an organisation.'),
  MISC: message('It is written like the name of a thing or an event.'),
  NORP: message('It is written like a word for people of a place or group.'),
  DATE: message('It is written like a date.'),
  MONEY: message('It is written like an amount of money.'),
  PERCENT: message('It is written like a percentage.'),
};

function reasonAt(word: string | undefined, offset: number, type: TaggedType, isListed: boolean): Message | undefined {
  if (offset === 0) return isListed ? undefined : WRITTEN[type];
  if (word === undefined) return undefined;
  if (offset === -1) return message('“{0}” stands before it.', word);
  if (offset === 1) return message('“{0}” stands after it.', word);
  return message('“{0}” stands near it.', word);
}

function isTagged(type: Mention['type']): type is TaggedType {
  return (TAGGED_TYPES as readonly string[]).includes(type);
}
