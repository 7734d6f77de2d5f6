import type { Span } from '../../../core/text/span';
import type { Draft } from './draft';
import type { Random } from './random';

/** Texts and sentences of other documents in the same language, to insert. */
export interface Material {
  readonly sentences: readonly string[];
}

/** A kind of change that happens to texts, carried out on a draft. */
export interface EditScript {
  readonly name: string;
  apply(draft: Draft, random: Random, material: Material): Draft;
}

/** The sentences of a text, with the blank space after them, covering all of it. Rough: it only cuts up texts for edits. */
export function sentencesOf(text: string): Span[] {
  return cut(text, /[.!?…]["”“’»]?\s+|\n+/gu);
}

function paragraphsOf(text: string): Span[] {
  return cut(text, /\n+/gu);
}

function cut(text: string, boundary: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (text.slice(start, end).trim() !== '') {
      spans.push({ start, end });
      start = end;
    }
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

const typos: EditScript = {
  name: 'typing errors fixed',
  apply: (draft, random) => {
    const pieces: (Span | string)[] = [];
    for (const match of draft.text.matchAll(/\s+|\S+/gu)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (match[0].length > 3 && /\p{L}/u.test(match[0]) && random.chance(0.05)) {
        const at = span.start + 1 + random.below(match[0].length - 2);
        const letter = random.pick([...'aeinrst']);
        const end = random.chance(0.5) ? at : at + 1;
        pieces.push({ start: span.start, end: at }, letter, { start: end, end: span.end });
      } else pieces.push(span);
    }
    return draft.assemble(pieces);
  },
};

const inserted: EditScript = {
  name: 'sentences inserted',
  apply: (draft, random, { sentences }) =>
    draft.assemble(
      sentencesOf(draft.text).flatMap((span) => (random.chance(0.2) ? [`${random.pick(sentences)} `, span] : [span])),
    ),
};

const deleted: EditScript = {
  name: 'sentences deleted',
  apply: (draft, random) => draft.assemble(sentencesOf(draft.text).filter(() => !random.chance(0.2))),
};

const reordered: EditScript = {
  name: 'sentences reordered',
  apply: (draft, random) => draft.assemble(shuffleSome(sentencesOf(draft.text), random, 0.15)),
};

const movedParagraphs: EditScript = {
  name: 'paragraphs moved',
  apply: (draft, random) => draft.assemble(shuffleSome(paragraphsOf(draft.text), random, 0.25)),
};

/** Takes some of the items out and puts each back somewhere else. */
function shuffleSome<T>(items: readonly T[], random: Random, share: number): T[] {
  const taken: T[] = [];
  const rest: T[] = [];
  for (const item of items) (random.chance(share) ? taken : rest).push(item);
  for (const item of taken) rest.splice(random.below(rest.length + 1), 0, item);
  return rest;
}

const boilerplate: EditScript = {
  name: 'boilerplate removed',
  apply: (draft, random) => {
    const paragraphs = paragraphsOf(draft.text);
    const head = random.below(3);
    const tail = random.below(3);
    return draft.assemble(
      paragraphs.filter(
        (_, index) =>
          index >= head && index < paragraphs.length - tail && !(paragraphs.length > 4 && random.chance(0.1)),
      ),
    );
  },
};

const rewritten: EditScript = {
  name: 'paragraphs rewritten',
  apply: (draft, random, { sentences }) =>
    draft.assemble(
      paragraphsOf(draft.text).map((span) =>
        random.chance(0.3) ? rewrite(draft.text.slice(span.start, span.end), random, sentences) : span,
      ),
    ),
};

/** Other sentences with this paragraph's names in them: what is written anew speaks of the same people and places. */
function rewrite(paragraph: string, random: Random, sentences: readonly string[]): string {
  const names = paragraph.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  const words: string[] = [];
  while (words.join(' ').length < paragraph.length * 0.8) words.push(...random.pick(sentences).split(/\s+/));
  for (const name of names) if (random.chance(0.6)) words.splice(random.below(words.length), 0, name);
  return `${words.join(' ')}${paragraph.match(/\s*$/)?.[0] ?? ''}`;
}

const crlf: EditScript = { name: 'LF to CRLF', apply: (draft) => draft.respell(/\r?\n/g, () => '\r\n') };

const nfd: EditScript = {
  name: 'NFC to NFD',
  apply: (draft) => draft.respell(/[^\0-\x7f]/gu, (character) => character.normalize('NFD')),
};

const straight: EditScript = {
  name: 'quotation marks straightened',
  apply: (draft) => draft.respell(/[„“”«»]/gu, () => '"').respell(/[‚‘’‹›]/gu, () => "'"),
};

const reflowed: EditScript = {
  name: 'blank space reflowed',
  apply: (draft) => {
    let column = 0;
    return draft.respell(/\S+|[^\S\n]+|\n+/gu, (match) => {
      if (match.startsWith('\n')) {
        column = 0;
        return '\n\n';
      }
      column += match.trim() === '' ? 1 : match.length;
      if (match.trim() !== '') return match;
      if (column < 60) return ' ';
      column = 0;
      return '\n';
    });
  },
};

const SINGLE: readonly EditScript[] = [
  typos,
  inserted,
  deleted,
  reordered,
  movedParagraphs,
  boilerplate,
  rewritten,
  crlf,
  nfd,
  straight,
  reflowed,
];

const mixed: EditScript = {
  name: 'four of these at once',
  apply: (draft, random, material) => {
    let result = draft;
    for (let i = 0; i < 4; i++) result = random.pick(SINGLE).apply(result, random, material);
    return result;
  },
};

/** All kinds of change, each by itself and then several at once. */
export const EDIT_SCRIPTS: readonly EditScript[] = [...SINGLE, mixed];
