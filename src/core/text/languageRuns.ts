import { detectLanguage, LANGUAGES, type Language } from './language';
import { countSmallWords } from './smallWords';
import type { Span } from './span';

/** A stretch of whole lines in one language. Offsets are UTF-16 code units. */
export interface LanguageRun extends Span {
  readonly language: Language;
}

const SHORTEST_LINE = 80;
// So many words tell; reading on in a long line would cost time and change nothing.
const MOST_MARKERS = 12;
const LEAST_MARKERS = 5;
const MAJORITY = 4;

/**
 * The stretches of a text by language: mostly one, in the text's own. A line counts as another language only where it is
 * long enough, its small words say so clearly, and its letter sequences agree (`detectLanguage`); short lines go with the
 * line before.
 */
export function languageRuns(text: string, own: Language): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let current = own;
  let start = 0;
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline + 1;
    if (end - line >= SHORTEST_LINE) {
      const language = languageOfLine(text.slice(line, end), own);
      if (language !== current) {
        if (line > start) runs.push({ start, end: line, language: current });
        start = line;
        current = language;
      }
    }
    line = end;
  }
  if (start < text.length || runs.length === 0) runs.push({ start, end: text.length, language: current });
  return runs;
}

function languageOfLine(line: string, own: Language): Language {
  const { hits } = countSmallWords(line, MOST_MARKERS);
  const other = LANGUAGES.find(
    (language) => language !== own && hits[language] >= LEAST_MARKERS && hits[language] >= MAJORITY * hits[own],
  );
  return other && detectLanguage(line, own) === other ? other : own;
}
