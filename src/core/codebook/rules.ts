import type { LinkedMention } from '../analysis';
import { byPosition, type Span, sameSpan } from '../text/span';
import { type Tokens, tokenize } from '../text/tokens';
import type { AnnotationType } from './annotationType';
import { compilePattern } from './patterns';
import { WordList } from './wordList';

/** Users' rules are neither measured nor calibrated: they are what a person asked for, and near certain as such. */
const CONFIDENCE = 0.95;

interface Rule {
  readonly type: string;
  readonly words: WordList;
  readonly patterns: readonly ((text: string) => Span[])[];
}

/** The rules of users' own types, ready to run over many texts. */
export class TypeRules {
  readonly #rules: readonly Rule[];

  /** A pattern that cannot be compiled suggests nothing; `checkPatterns` tells of it. */
  constructor(types: readonly AnnotationType[]) {
    this.#rules = types
      .filter(({ words, patterns }) => words || patterns)
      .map(({ id, words = [], patterns = [] }) => ({
        type: id,
        words: new WordList(words, (text) => tokenize(text)),
        patterns: patterns.map(compilePattern).flatMap((pattern) => (pattern.ok ? pattern.find : [])),
      }));
  }

  /** What the rules suggest in a text: per type disjoint, in reading order. Offsets in UTF-16 code units. */
  suggest(tokens: Tokens): LinkedMention[] {
    return this.#rules
      .flatMap(({ type, words, patterns }) => {
        const spans = [...words.find(tokens), ...patterns.flatMap((find) => find(tokens.text))].sort(byPosition);
        return disjoint(spans).map((span) => mention(type, span, tokens.text));
      })
      .sort(byPosition);
  }
}

/** What the machine found and what users' rules suggest, each in reading order; where both mark the same words, the rules count. */
export function joinSuggested<Found extends LinkedMention>(
  mentions: readonly Found[],
  suggested: readonly LinkedMention[],
): readonly LinkedMention[] {
  if (suggested.length === 0) return mentions;
  const starts = new Map<number, LinkedMention[]>();
  for (const found of suggested) starts.set(found.start, [...(starts.get(found.start) ?? []), found]);
  const others = mentions.filter((found) => !starts.get(found.start)?.some((rule) => sameSpan(rule, found)));
  return [...others, ...suggested].sort(byPosition);
}

function mention(type: string, { start, end }: Span, text: string): LinkedMention {
  const words = text.slice(start, end);
  // One code applied to the same words is one entity: all of its places can be accepted or listed together.
  const label = words.replace(/\s+/gu, ' ');
  return {
    start,
    end,
    text: words,
    type,
    confidence: CONFIDENCE,
    entity: { id: `${type}:${label.toLowerCase()}`, label, type },
  };
}

function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
