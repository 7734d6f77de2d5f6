import type { Language } from '../text/language';
import type { Tokens } from '../text/tokens';
import type { Mention } from './mention';

const WEEKDAY =
  /\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\b/gu;

/** The mentions in a text, in reading order, disjoint. */
export function findMentions(tokens: Tokens, _language: Language): Mention[] {
  return Array.from(tokens.text.matchAll(WEEKDAY), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    type: 'DATE',
    confidence: 0.9,
  }));
}
