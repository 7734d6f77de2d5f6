import type { Mention } from '../entities/mention';
import type { Language } from '../text/language';
import type { Tokens } from '../text/tokens';
import type { Quote } from './quote';

const MARKED = /„[^„“”]*[“”]|“[^“”]*”/gu;

/** The quotes in a text, in reading order. `mentions` are the names among which speakers are sought. */
export function findQuotes(tokens: Tokens, _mentions: readonly Mention[], _language: Language): Quote[] {
  return Array.from(tokens.text.matchAll(MARKED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    kind: 'direct',
    speaker: null,
    speakerMention: null,
    cue: null,
    confidence: 0.5,
  }));
}
