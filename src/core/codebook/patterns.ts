import { RE2JS } from 're2js';
import { type Message, message, reasonOf } from '../text/message';
import type { Span } from '../text/span';

/** No pattern that a person writes is longer; a longer one would compile slowly. */
const LONGEST_PATTERN = 1000;
/** More places than this in one text say that the pattern matches everything. */
const MOST_MATCHES = 20_000;

/** A user's regular expression, compiled. */
export type Pattern =
  | { readonly ok: true; readonly find: (text: string) => Span[] }
  | { readonly ok: false; readonly error: Message };

/**
 * Compiles a regular expression in RE2's syntax (no look-around, no back-references). It is run by an automaton, so the
 * time is linear in the text whatever the expression is: (a+)+$ cannot hang the editor. Unicode; `^` and `$` mean lines.
 * `find` gives the places of the matches that are not empty, in UTF-16 code units.
 */
export function compilePattern(source: string): Pattern {
  if (source.length > LONGEST_PATTERN) {
    return { ok: false, error: message('it is longer than {0} characters', LONGEST_PATTERN) };
  }
  try {
    const regex = RE2JS.compile(source, RE2JS.MULTILINE);
    return { ok: true, find: (text) => findAll(regex, text) };
  } catch (error) {
    return { ok: false, error: reasonOf(error) };
  }
}

function findAll(regex: RE2JS, text: string): Span[] {
  const found: Span[] = [];
  const matcher = regex.matcher(text);
  while (found.length < MOST_MATCHES && matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (end > start) found.push({ start, end });
  }
  return found;
}
