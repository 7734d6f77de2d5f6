import { hashRange } from '../../text/hash';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import type { BuiltInEntityType } from '../types';
import { matchNames } from './matchNames';
import { NameKind, type NameLists } from './nameLists';

/** A name found without a model. Offsets are UTF-16 code units. */
export interface ListedName {
  readonly start: number;
  readonly end: number;
  readonly type: BuiltInEntityType;
  readonly confidence: number;
}

const CONFIDENCE: Readonly<Partial<Record<BuiltInEntityType, number>>> = { LOC: 0.85, NORP: 0.85, ORG: 0.8, PER: 0.7 };

/** Marks names by the lists alone: what is left where a language has no model. In reading order, disjoint. */
export function markByLists(tokens: Tokens, vocabulary: Vocabulary, lists: NameLists): ListedName[] {
  const { starts, ends } = tokens;
  const found: ListedName[] = [];
  let nextFree = 0;
  const add = (start: number, end: number, type: BuiltInEntityType): void => {
    if (start < nextFree) return;
    found.push({ start, end, type, confidence: CONFIDENCE[type] ?? 0.5 });
    nextFree = end;
  };
  const matches = matchNames(tokens, vocabulary, lists);
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    const match = matches[next];
    if (match?.first !== token) {
      if (tokens.kinds[token] === TokenKind.Word) for (const part of namesInside(tokens, token, lists)) add(...part);
      continue;
    }
    next++;
    const type = typeOf(match.kinds);
    const person = match.kinds & NameKind.firstName ? endOfPerson(tokens, match.last, lists) : match.last;
    if (person > match.last) add(starts[match.first] as number, ends[person] as number, 'PER');
    else if (type) add(starts[match.first] as number, ends[match.last] as number, type);
    token = match.last;
    while (matches[next] && (matches[next]?.first as number) <= token) next++;
  }
  return found;
}

function typeOf(kinds: number): BuiltInEntityType | undefined {
  if (kinds & NameKind.organisation) return 'ORG';
  if (kinds & NameKind.norp && !(kinds & NameKind.country)) return 'NORP';
  if (kinds & (NameKind.country | NameKind.city | NameKind.region)) return 'LOC';
  return undefined;
}

/** The last token of a person whose first name ends at `token`: one or two capitalised words must follow. */
function endOfPerson(tokens: Tokens, token: number, lists: NameLists): number {
  const { text, starts, ends } = tokens;
  let last = token;
  while (last + 1 < tokens.count && last - token < 3) {
    if (text.slice(ends[last], starts[last + 1]) !== ' ') break;
    const word = text.slice(starts[last + 1], ends[last + 1]);
    const kinds = lists.kindsOf(hashRange(text, starts[last + 1] as number, ends[last + 1] as number));
    if (!/^\p{Lu}\p{Ll}/u.test(word) || !(kinds & (NameKind.lastName | NameKind.firstName | NameKind.place))) break;
    last++;
  }
  return last;
}

/** US in US-Beamte, Russland and Ukraine in Russland-Ukraine-Krieg. */
function* namesInside(
  { text, starts, ends }: Tokens,
  token: number,
  lists: NameLists,
): Generator<[start: number, end: number, type: BuiltInEntityType]> {
  const end = ends[token] as number;
  let start = starts[token] as number;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '-') continue;
    const type = start === starts[token] && at === end ? undefined : typeOf(lists.kindsOf(hashRange(text, start, at)));
    if (type) yield [start, at, type];
    start = at + 1;
  }
}
