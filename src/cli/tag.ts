import { parseArgs } from 'node:util';
import { findMentions } from '../core/entities/findMentions';
import type { Knowledge } from '../core/entities/knowledge';
import type { Mention } from '../core/entities/mention';
import { tokensOfSentences } from '../core/text/givenTokens';
import { isLanguage, type Language } from '../core/text/language';
import type { Tokens } from '../core/text/tokens';
import { ExitCode, type Io, messageOf } from './io';

export const TAG_USAGE =
  'source-annotator tag --language de|nl|en [FILE] (CoNLL tokens, one a line; standard input by default)';

/**
 * `tag`: reads CoNLL lines (the first column is the token, an empty line ends a sentence) and writes `token<TAB>tag`, line
 * by line, BIO over the entity types. A name inside a compound token has no tag.
 */
export async function runTag(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parse(args);
  if ('error' in parsed) {
    io.error(`${parsed.error} Usage: ${TAG_USAGE}`);
    return ExitCode.Usage;
  }
  try {
    const content = await io.read(parsed.file);
    const knowledge = await io.knowledge();
    for (const line of tagLines(content, parsed.language, knowledge)) io.out(line);
    return ExitCode.Ok;
  } catch (error) {
    io.error(`${parsed.file}: ${messageOf(error)}`);
    return ExitCode.Failed;
  }
}

/** The lines of a CoNLL file with the tags found; empty lines stay where they are. */
export function tagLines(content: string, language: Language, knowledge: Knowledge): string[] {
  const lines = content.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const words = lines.map((line) => line.split(/[\t ]/)[0] ?? '');
  const sentences: string[][] = [[]];
  for (const word of words) {
    if (word === '') sentences.push([]);
    else sentences.at(-1)?.push(word);
  }
  const { tokens, firsts } = tokensOfSentences(sentences.filter((sentence) => sentence.length > 0));
  const tags = bioTags(tokens, findMentions(tokens, language, knowledge, firsts));
  let token = 0;
  return words.map((word) => (word === '' ? '' : `${word}\t${tags[token++]}`));
}

function bioTags({ count, starts, ends }: Tokens, mentions: readonly Mention[]): string[] {
  const tags = new Array<string>(count).fill('O');
  let token = 0;
  for (const { start, end, type } of mentions) {
    while (token < count && (starts[token] as number) < start) token++;
    let last = token;
    while (last + 1 < count && (ends[last + 1] as number) <= end) last++;
    if (token === count || starts[token] !== start || ends[last] !== end) continue;
    tags[token] = `B-${type}`;
    tags.fill(`I-${type}`, token + 1, last + 1);
  }
  return tags;
}

function parse(args: readonly string[]): { file: string; language: Language } | { error: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { language: { type: 'string' } },
    });
    const { language = '' } = values;
    if (language === '') return { error: 'The language is missing.' };
    if (!isLanguage(language)) return { error: `There is no language "${language}".` };
    if (positionals.length > 1) return { error: 'Only one file can be tagged at a time.' };
    return { file: positionals[0] ?? '-', language };
  } catch (error) {
    return { error: messageOf(error) };
  }
}
