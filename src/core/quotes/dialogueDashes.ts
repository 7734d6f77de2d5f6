import type { Language } from '../text/language';
import { TokenKind, type Tokens, tokenText } from '../text/tokens';
import { LEXICONS } from './lexicon';
import { REPORTING, WordClass } from './lexicon/classes';

/** A line of dialogue that a dash opens, as fiction writes it: token indices, [from, to), the dash included. */
export interface DashedLine {
  readonly from: number;
  readonly to: number;
}

// Lists have dashes too. Only what is followed by who says it shows that dashes are speech in a text.
const LEAST_LINES = 6;
const LEAST_ATTRIBUTED = 3;

const DASHES = new Set(['-', '–', '—']);
const STOPS = new Set(['!', '?', '…', '.', ',']);

/**
 * The lines that a dash opens in a text whose dialogue is written so: – Klaar! antwoordde Paul. A line ends before the word
 * that tells who speaks. Empty for any other text. Linear in the tokens.
 */
export function dialogueDashes(tokens: Tokens, language: Language): DashedLine[] {
  const lines: DashedLine[] = [];
  let attributed = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (!opensLine(tokens, token) || !DASHES.has(tokenText(tokens, token)) || !isSpaced(tokens, token)) continue;
    let end = endOfLine(tokens, token);
    let cue = cueIn(tokens, token + 2, end, language);
    while (cue < 0 && goesOn(tokens, end, language)) {
      const from = end;
      end = endOfLine(tokens, from);
      cue = cueIn(tokens, from + 1, end, language);
    }
    if (cue > 0) attributed++;
    const to = cue < 0 ? end : tokenText(tokens, cue - 1) === ',' ? cue - 1 : cue;
    if (to > token + 1) lines.push({ from: token, to });
    token = end - 1;
  }
  return lines.length >= LEAST_LINES && attributed >= LEAST_ATTRIBUTED ? lines : [];
}

// What only somebody who speaks says of himself, or to somebody.
const SPEAKING: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set('ich wir mich mir uns mein meine du dich dir dein deine ihr euch sie'.split(' ')),
  nl: new Set('ik we wij mij me ons mijn je jij jou jouw u uw gij'.split(' ')),
  en: new Set('i we me us my our you your'.split(' ')),
};

/** Whether speech goes on in the line that starts at a token, or at least in the one behind it. */
function goesOn(tokens: Tokens, token: number, language: Language): boolean {
  if (!isPlainLine(tokens, token)) return false;
  if (soundsSpoken(tokens, token, language)) return true;
  const next = endOfLine(tokens, token);
  return isPlainLine(tokens, next) && soundsSpoken(tokens, next, language);
}

/** Whether a line follows the one before without an empty line or a dash, as where each sentence has a line of its own. */
function isPlainLine(tokens: Tokens, token: number): boolean {
  const { text, starts, ends, count } = tokens;
  if (token >= count || DASHES.has(tokenText(tokens, token))) return false;
  return text.slice(ends[token - 1], starts[token]).split('\n').length === 2;
}

function soundsSpoken(tokens: Tokens, token: number, language: Language): boolean {
  const end = endOfLine(tokens, token);
  const last = tokenText(tokens, end - 1);
  if (last === '!' || last === '?' || cueIn(tokens, token + 1, end, language) > 0) return true;
  for (let i = token; i < end; i++)
    if (tokens.kinds[i] === TokenKind.Word && SPEAKING[language].has(tokenText(tokens, i).toLowerCase())) return true;
  return false;
}

function opensLine({ text, starts, ends }: Tokens, token: number): boolean {
  return token === 0 || text.slice(ends[token - 1], starts[token]).includes('\n');
}

function isSpaced({ text, starts, ends, count }: Tokens, token: number): boolean {
  return token + 1 < count && /^[ \t\u00a0]+$/.test(text.slice(ends[token], starts[token + 1]));
}

function endOfLine(tokens: Tokens, token: number): number {
  let end = token + 1;
  while (end < tokens.count && !opensLine(tokens, end)) end++;
  return end;
}

/** The verb in lower case behind a stop or comma that tells who says what stands before it; -1 where there is none. */
function cueIn(tokens: Tokens, from: number, to: number, language: Language): number {
  const { classes } = LEXICONS[language];
  for (let token = from; token < to; token++) {
    if (tokens.kinds[token] !== TokenKind.Word || !STOPS.has(tokenText(tokens, token - 1))) continue;
    const known = classes.get(tokenText(tokens, token)) ?? 0;
    if ((known & REPORTING) !== 0) return token;
    // Behind ! or ? a word in lower case opens no sentence: “Klaar! murmelde de dame”, whatever the verb.
    const sign = tokenText(tokens, token - 1);
    if (known !== 0 || (sign !== '!' && sign !== '?') || token + 1 >= to) continue;
    const next = tokenText(tokens, token + 1);
    const lower = next.toLowerCase();
    const subject = ((classes.get(lower) ?? 0) & (WordClass.Pronoun | WordClass.Determiner)) !== 0 || lower !== next;
    if (subject && tokenText(tokens, token) === tokenText(tokens, token).toLowerCase()) return token;
  }
  return -1;
}
