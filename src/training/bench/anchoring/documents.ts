import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../../core/text/language';
import type { Span } from '../../../core/text/span';
import { readAuthored } from '../../corpora/authored';
import { sentencesOf } from './scripts';

/** A text with the spans (UTF-16 code units) that somebody annotated. */
export interface AnnotatedText {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly spans: readonly Span[];
}

const AUTHORED_A_LANGUAGE = 60;
const SPEECHES = 10;

/**
 * The samples, documents written for this project, and where `shared` is there, parliament speeches. Annotated are names
 * (in the authored ones, those of their gold standard) and sentences in quotation marks.
 */
export function readTexts(shared: string): AnnotatedText[] {
  const seeds = readdirSync('seeds').map((name) => {
    const language: Language = name.startsWith('003') ? 'nl' : 'de';
    return annotate(name, language, readFileSync(join('seeds', name), 'utf8'));
  });
  const authored = LANGUAGES.flatMap((language) =>
    readAuthored(language)
      .slice(0, AUTHORED_A_LANGUAGE)
      .map(({ id, text, mentions }) => annotate(id, language, text, mentions)),
  );
  return [...seeds, ...authored, ...readSpeeches(join(shared, 'corpora/quotes/spkatt.de.dev.jsonl'))];
}

/** Sentences of other texts in the same language, to insert into one. */
export function sentencesBeside(texts: readonly AnnotatedText[], text: AnnotatedText): string[] {
  return texts
    .filter((other) => other.language === text.language && other !== text)
    .flatMap(({ text }) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim()));
}

function readSpeeches(file: string): AnnotatedText[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, SPEECHES);
  return lines.map((line) => {
    const { id, text, quotes } = JSON.parse(line) as { id: string; text: string; quotes: Span[] };
    return annotate(id, 'de', text, undefined, quotes);
  });
}

function annotate(
  name: string,
  language: Language,
  text: string,
  names: readonly Span[] = spansOf(text, /\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+)*/gu),
  quotes: readonly Span[] = spansOf(text, /[„“"][^„“”"\n]{10,400}[“”"]/gu),
): AnnotatedText {
  const spans = [...names, ...quotes].filter(({ start, end }) => end > start);
  return { name, language, text, spans };
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
