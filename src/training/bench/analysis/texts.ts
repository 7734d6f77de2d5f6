import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../../core/text/language';
import { readAuthored } from '../../corpora/authored';
import { readConll } from '../../corpora/conll';

// Which corpora are read for their text. Social media, traffic messages and test sets are left out.
const CORPORA: Readonly<Record<Language, readonly string[]>> = {
  de: ['ner/germeval2014fine.de.train.conll', 'quotes/spkatt.de.train.jsonl'],
  nl: ['ner/europeana_icdar.nl.train.conll', 'ner/ud_lassysmall_silver.nl.train.conll', 'quotes/openboek.nl.all.jsonl'],
  en: ['ner/uner_ewt.en.train.conll', 'ner/gum_ccby.en.train.conll', 'ner/wikigold.en.all.conll'],
};
/** How many sentences of a corpus that has no documents make one, and how many of them a paragraph. */
const SENTENCES_A_DOCUMENT = 40;
const SENTENCES_A_PARAGRAPH = 4;

/** The samples of the repository. */
export function readSamples(): string[] {
  return readdirSync('seeds').map((name) => readFileSync(join('seeds', name), 'utf8'));
}

/** The documents of the corpora in `shared` in one language; without `shared` those written for this project. */
export function readDocuments(shared: string, language: Language): string[] {
  const files = CORPORA[language].map((file) => join(shared, 'corpora', file)).filter((file) => existsSync(file));
  const authored = readAuthored(language).map(({ text }) => text);
  return [...authored, ...files.flatMap((file) => documentsIn(file))];
}

/** As many documents as make `length` UTF-16 code units: of all languages by turns, each from its first on, again and again. */
export function mixedDocuments(shared: string, length: number): string[] {
  const byLanguage = LANGUAGES.map((language) => readDocuments(shared, language));
  const chosen: string[] = [];
  for (let i = 0, rest = length; rest > 0; i++) {
    const documents = byLanguage[i % byLanguage.length] ?? [];
    const document = documents[Math.floor(i / byLanguage.length) % documents.length] ?? '';
    chosen.push(document);
    rest -= document.length;
  }
  return chosen;
}

/** One long text of exactly `length` UTF-16 code units: the documents of a language, again and again. */
export function longText(shared: string, language: Language, length: number): string {
  const all = readDocuments(shared, language).join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

function documentsIn(file: string): string[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.jsonl')) {
    const lines = content.split('\n').filter(Boolean);
    return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  }
  const sentences = readConll(content).map(({ words }) => written(words));
  return chunk(chunk(sentences, SENTENCES_A_PARAGRAPH), SENTENCES_A_DOCUMENT / SENTENCES_A_PARAGRAPH).map((document) =>
    document.map((paragraph) => paragraph.join(' ')).join('\n\n'),
  );
}

/** Tokens as one would write them: no space before a mark that ends something, nor after one that opens it. */
function written(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ (?=[.,;:!?)”“\]])/gu, '')
    .replace(/(?<=[(„[]) /gu, '');
}

function chunk<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) => values.slice(i * size, (i + 1) * size));
}
