import type { Language } from '../text/language';
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
// What speaks for a name by less than this, in log odds, is not worth a word.
const LEAST_WEIGHT = 0.3;

const LISTED: readonly (readonly [number, string])[] = [
  [NameKind.country, 'countries'],
  [NameKind.city, 'cities'],
  [NameKind.region, 'regions'],
  [NameKind.norp, 'nationalities'],
  [NameKind.organisation, 'organisations'],
  [NameKind.firstName, 'first names'],
  [NameKind.lastName, 'last names'],
];

/**
 * Says in a few words why a mention was marked as it was: what speaks for it most comes first. Reads only the line around
 * it, so it costs nothing until asked. Empty where nothing stands out.
 */
export function explainMention(text: string, mention: Mention, language: Language, knowledge: Knowledge): string[] {
  if (!isTagged(mention.type)) return [`It is written like ${NOUNS[mention.type]}.`];
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1;
  const lineEnd = text.indexOf('\n', mention.end);
  const tokens = tokenize(text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd), language);
  const first = tokens.ends.findIndex((end) => end > mention.start - lineStart);
  const last = tokens.starts.findLastIndex((start) => start < mention.end - lineStart);
  if (first < 0 || last < first) return [];
  const vocabulary = buildVocabulary(tokens);
  const facts = describeWords(tokens, vocabulary, knowledge.names);
  const reasons: { weight: number; reason: string }[] = [];
  const kinds = facts.kinds[vocabulary.words[first] as number] as number;
  const listed = LISTED.filter(([kind]) => kinds & kind).map(([, name]) => name);
  if (listed.length > 0) {
    reasons.push({ weight: 2, reason: `“${tokenText(tokens, first)}” is in the lists of ${listed.join(' and ')}.` });
  }
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

const NOUNS: Readonly<Record<Mention['type'], string>> = {
  PER: 'the name of a person',
  LOC: 'the name of a place',
  ORG: 'the name of an organisation',
  MISC: 'the name of a thing or an event',
  NORP: 'a word for people of a place or group',
  DATE: 'a date',
  MONEY: 'an amount of money',
  PERCENT: 'a percentage',
};

function reasonAt(word: string | undefined, offset: number, type: TaggedType, isListed: boolean): string | undefined {
  if (offset === 0) return isListed ? undefined : `It is spelt like ${NOUNS[type]}.`;
  if (word === undefined) return undefined;
  if (offset === -1) return `“${word}” stands before it.`;
  if (offset === 1) return `“${word}” stands after it.`;
  return `“${word}” stands near it.`;
}

function isTagged(type: Mention['type']): type is TaggedType {
  return (TAGGED_TYPES as readonly string[]).includes(type);
}
