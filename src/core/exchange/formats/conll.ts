import { type Message, message } from '../../text/message';
import type { Span } from '../../text/span';
import type { ExchangeDocument, MentionItem } from '../document';
import type { Holds, Problem, Read, Write } from '../format';
import { UNKNOWN } from '../graph';
import { HOLDS } from '../holds';
import { baseName, decodeFile } from '../input';
import { decodeLabel, encodeLabel } from '../labelCode';
import { reduceAll } from '../reduce';
import { sentenceStarts } from '../sentenceStarts';
import { tokensCutAt } from '../tokensCutAt';

// One token a line, an empty line after a sentence, the tag of the scheme IOB2 (every mention begins with B-) in the last
// column. Where mentions overlap the longest stays. A name inside a compound (US in US-Beamte) cuts the token in two.

/** CoNLL-2003: four columns, five (with lemma) for German, as the shared task had them. */
export const writeConll2003: Write = (documents) =>
  write(documents, HOLDS.conll, '.conll', (token, tag, language) =>
    language === 'de' ? `${token} ${token} -X- O ${tag}` : `${token} -X- O ${tag}`,
  );

/** CoNLL-2002: three columns. */
export const writeConll2002: Write = (documents) =>
  write(documents, HOLDS.conll, '.conll', (token, tag) => `${token} -X- ${tag}`);

/** Token and tag, with a tab between them. */
export const writeIob2: Write = (documents) => write(documents, HOLDS.iob2, '.tsv', (token, tag) => `${token}\t${tag}`);

type Row = (token: string, tag: string, language: string) => string;

function write(documents: readonly ExchangeDocument[], holds: Holds, extension: string, row: Row): ReturnType<Write> {
  const reduced = reduceAll(documents, holds);
  const files = reduced.documents.map((document) => ({
    path: document.name + extension,
    content: lines(document, row),
  }));
  return { files, losses: reduced.losses };
}

function lines(document: ExchangeDocument, row: Row): string {
  const mentions = document.items.filter((item): item is MentionItem => item.kind === 'mention');
  const spans = mentions.flatMap((mention) => mention.spans);
  const tokens = tokensCutAt(document.text, spans);
  let current = 0;
  const sentences = sentenceStarts(document.text);
  let content = '';
  for (const token of tokens) {
    while ((spans[current]?.end ?? Number.POSITIVE_INFINITY) <= token.start) current++;
    const span = spans[current];
    const inside = span && span.start <= token.start;
    const begins = inside && span.start === token.start;
    // A mention that runs over the end of a sentence keeps it together: no tag goes on in the next one.
    if (content !== '' && sentences.has(token.start) && (!inside || begins)) content += '\n';
    const type = encodeLabel(mentions[current]?.type ?? '');
    const tag = inside ? `${begins ? 'B' : 'I'}-${type}` : 'O';
    content += `${row(document.text.slice(token.start, token.end), tag, document.language)}\n`;
  }
  return `${content}\n`;
}

/** Reads any number of columns, the tag in the last one, in IOB1 or IOB2. The text is what the tokens give. */
export const readConll: Read = (files) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const content = decodeFile(file);
    if (!content.ok) {
      problems.push(content.problem);
      continue;
    }
    const name = baseName(file.path).replace(/\.(?:conll|iob2?|bio|tsv)$/i, '');
    const refuse = (line: number, reason: Message) => problems.push({ file: file.path, line, reason });
    documents.push({ name, language: '', ...readTokens(content.value, refuse) });
  }
  return { documents, problems };
};

function readTokens(content: string, refuse: (line: number, reason: Message) => void) {
  const items: MentionItem[] = [];
  const text = new TokenText();
  let open: { type: string; start: number } | null = null;
  const close = () => {
    if (open) items.push(mention(`mention-${items.length + 1}`, open.type, { start: open.start, end: text.length }));
    open = null;
  };
  content.split(/\r\n|[\r\n]/).forEach((line, index) => {
    const columns = line.split(/[ \t]+/).filter((column) => column !== '');
    const [token = '', ...rest] = columns;
    if (token === '' || token === '-DOCSTART-') {
      close();
      text.endSentence();
      return;
    }
    const tag = rest.at(-1) ?? '';
    const [, prefix, name] = /^([BI])-(.+)$/.exec(tag) ?? [];
    if (tag !== 'O' && prefix === undefined)
      refuse(index + 1, message('“{0}” is no tag of the scheme IOB.', tag.slice(0, 40)));
    const type = name === undefined ? null : decodeLabel(name);
    if (prefix !== 'I' || type !== open?.type) close();
    const start = text.add(token);
    if (type !== null) open ??= { type, start };
  });
  close();
  return { text: text.toString(), items };
}

/** The text that tokens give: a blank between two, a line a sentence. */
class TokenText {
  // Pieces and a count, since asking a growing string how it ends would copy it every time.
  readonly #pieces: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds a token and gives the offset at which it begins. */
  add(token: string): number {
    if (this.#pieces.length > 0 && this.#pieces.at(-1) !== '\n') this.#push(' ');
    const start = this.#length;
    this.#push(token);
    return start;
  }

  endSentence(): void {
    if (this.#pieces.length > 0 && this.#pieces.at(-1) !== '\n') this.#push('\n');
  }

  toString(): string {
    return this.#pieces.join('');
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

function mention(id: string, type: string, span: Span): MentionItem {
  return { ...UNKNOWN, id, kind: 'mention', type, entity: null, spans: [span] };
}
