import type { Language } from '../../text/language';
import type { Tokens } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import type { BuiltInEntityType } from '../types';
import { LEXICONS } from './lexicon';
import { buildPatterns } from './patterns';
import { classifyTokens } from './wordClass';

/** A run of tokens, `first` to `last` inclusive, that is a date or an amount. */
export interface Expression {
  readonly first: number;
  readonly last: number;
  readonly type: BuiltInEntityType;
  /** Share of such matches that were right on the development data, 0 to 1. */
  readonly confidence: number;
}

const CONFIDENCE = { DATE: 0.85, YEAR: 0.85, MONEY: 0.95, PERCENT: 0.97 };

/**
 * The dates, amounts of money and percentages of a text, in reading order, disjoint. Works on one class character a token
 * and regular expressions over them, so its cost hardly depends on the number of rules.
 */
export function findExpressions(tokens: Tokens, vocabulary: Vocabulary, language: Language): Expression[] {
  const classes = classifyTokens(tokens, vocabulary, LEXICONS[language], language);
  const patterns = buildPatterns(language);
  const taken = new Uint8Array(tokens.count);
  const found: Expression[] = [];
  const collect = (type: 'DATE' | 'MONEY' | 'PERCENT', pattern: RegExp): void => {
    for (const match of classes.matchAll(pattern)) {
      const first = match.index;
      const last = lastToken(tokens, classes, first + match[0].length - 1);
      if (!isFree(taken, first, last) || breaksLine(tokens, first, last)) continue;
      if (type === 'DATE' && !isLikelyDate(tokens, classes, first, last)) continue;
      taken.fill(1, first, last + 1);
      found.push({
        first: type === 'MONEY' ? withCountry(tokens, first) : first,
        last,
        type,
        confidence: CONFIDENCE[type],
      });
    }
  };
  collect('MONEY', patterns.money);
  collect('PERCENT', patterns.percent);
  collect('DATE', patterns.date);
  return found.sort((a, b) => a.first - b.first);
}

// The dot after these is theirs, not the sentence's.
const DOTTED = /^(?:Mio|Mrd|mln|mld|bn|Jan|Febr?|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Oct|Nov|Dez|Dec|\d+)$/i;

/** Leaves a comma or dot behind that the pattern took along, but that does not belong to the expression. */
function lastToken({ text, starts, ends }: Tokens, classes: string, last: number): number {
  if (classes[last] === ',') return last - 1;
  if (classes[last] !== '.' || DOTTED.test(text.slice(starts[last - 1], ends[last - 1]))) return last;
  return last - 1;
}

function isFree(taken: Uint8Array, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (taken[token]) return false;
  return true;
}

/** Whether a line ends between two of the tokens. */
function breaksLine({ text, starts, ends }: Tokens, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    for (let at = ends[token] as number; at < (starts[token + 1] as number); at++)
      if (text.charCodeAt(at) === 10) return true;
  }
  return false;
}

/** R$, US$ and NT$ begin before the sign. */
function withCountry({ text, starts, ends }: Tokens, first: number): number {
  if (first === 0 || text[starts[first] as number] !== '$' || ends[first - 1] !== starts[first]) return first;
  return /^\p{Lu}{1,3}$/u.test(text.slice(starts[first - 1], ends[first - 1])) ? first - 1 : first;
}

/** A lone number must look like a year, and a lone May at the start of a sentence may be anything. */
function isLikelyDate(tokens: Tokens, classes: string, first: number, last: number): boolean {
  const { text, starts, ends } = tokens;
  const form = classes.slice(first, last + 1);
  // jaren 80, but not: in twee jaren 80 keer.
  if (/^u_?n$/.test(form))
    return /^jaren ['’‘]?[2-9]0$/i.test(text.slice(starts[first], ends[last])) && !isCounted(classes, first);
  if (form === 'y/d') return isSeason(text.slice(starts[first], ends[last]));
  // the eighties, but not: in her eighties.
  if (/^(?:p-?)?j$/.test(form)) return /\bthe $/i.test(text.slice(0, starts[first]).slice(-4));
  if (first !== last) return true;
  if (classes[first] === 'y') return isLikelyYear(tokens, classes, first);
  if (classes[first] === 'm' && /^(?:May|March)$/.test(tokens.text.slice(tokens.starts[first], tokens.ends[first]))) {
    return (
      first > 0 &&
      classes[first - 1] !== '.' &&
      !/^\p{Lu}/u.test(tokens.text.slice(tokens.starts[first - 1], tokens.ends[first - 1]))
    );
  }
  return true;
}

function isCounted(classes: string, token: number): boolean {
  return token > 0 && 'qdnj'.includes(classes[token - 1] as string);
}

/** 2023/24: the second year follows the first. */
function isSeason(years: string): boolean {
  const [first = '', second = ''] = years.split('/');
  return second.length === 2 && (Number(first) + 1) % 100 === Number(second);
}

function isLikelyYear({ text, starts, ends }: Tokens, classes: string, token: number): boolean {
  const year = Number(text.slice(starts[token], ends[token]));
  const before = classes[token - 1] ?? '';
  const after = classes[token + 1] ?? '';
  // A number glued to a letter, a slash or a hash is a part number, a score or a path.
  if (/[#\w€$£/]/.test(text[(starts[token] as number) - 1] ?? ' ')) return false;
  if (year >= 1900 && year <= 2059) return true;
  // "Tussen 1866 en 1957", "wurde 1627 in Linz": what stands after it is no thing that could be counted.
  if (year >= 1400 && year < 1900 && (before === '+' || (after !== '' && ',.)-:+ixz'.includes(after)))) return true;
  if (year < 1400 || year > 2100) return 'iu'.includes(before) && before !== '' && after !== '_' && after !== 'T';
  return 'ixlu(-'.includes(before) && before !== '';
}
