import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../core/text/language';
import { findSentences } from '../../core/text/sentences';
import { type Tokens, tokenize, tokenText } from '../../core/text/tokens';

/** A text without marks. */
export interface PlainText {
  readonly tokens: Tokens;
  /** First token of each sentence. */
  readonly sentences: Uint32Array;
}

/** The text files in folders, by folder and name, one at a time, since all together are large. */
export function* readTexts(folders: readonly string[]): Generator<string> {
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      if (file.endsWith('.txt')) yield readFileSync(join(folder, file), 'utf8').normalize('NFC');
    }
  }
}

/** The tokens and sentences of a text. */
export function plainText(text: string, language: Language): PlainText {
  const tokens = tokenize(text, language);
  return { tokens, sentences: findSentences(tokens) };
}

/** The words of each sentence of a text, in lower case, figures as zeros. */
export function* wordsBySentence({ tokens, sentences }: PlainText): Generator<string[]> {
  for (let i = 0; i < sentences.length; i++) {
    const end = sentences[i + 1] ?? tokens.count;
    const words: string[] = [];
    for (let token = sentences[i] as number; token < end; token++) words.push(wordOf(tokenText(tokens, token)));
    yield words;
  }
}

function wordOf(text: string): string {
  return /^[\d.,:/-]*\d[\d.,:/-]*$/.test(text) ? text.replace(/\d/g, '0') : text.toLowerCase();
}
