import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Mention } from '../../core/entities/mention';
import { type BuiltInEntityType, isBuiltInType } from '../../core/entities/types';
import { isLanguage, type Language } from '../../core/text/language';
import type { Span } from '../../core/text/span';

const FOLDER = 'src/training/data/written';

/** A quote of a written document. Offsets are UTF-16 code units. */
export interface WrittenQuote extends Span {
  readonly kind: 'direct' | 'indirect';
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly optional: boolean;
  /** The pieces of a quote that its speaker interrupts. */
  readonly spans?: readonly Span[];
}

/** A document of `src/training/data/written` with all of its annotation, which is for training only. Offsets are UTF-16 code units. */
export interface WrittenDocument {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly mentions: readonly (Mention & { readonly type: BuiltInEntityType; readonly entity: string })[];
  readonly quotes: readonly WrittenQuote[];
  /** Stretches in quotation marks that nobody says. */
  readonly scare: readonly Span[];
}

/** The documents of a language, in the order of the files' names. */
export function readWritten(language: Language): WrittenDocument[] {
  if (!existsSync(FOLDER)) return [];
  const files = readdirSync(FOLDER).filter((file) => file.startsWith(`${language}-`) && file.endsWith('.xml'));
  return files.sort().flatMap((file) => parseWritten(file, readFileSync(join(FOLDER, file), 'utf8')));
}

/** Reads a file of `doc` elements, one after the other without a root. Throws with file and document where it is not sound. */
export function parseWritten(file: string, xml: string): WrittenDocument[] {
  const { root } = parseXml(`<docs>${xml}</docs>`);
  const documents = root?.children.filter((child) => child instanceof XmlElement) ?? [];
  return documents.map((element, i) => {
    try {
      return readDocument(`${file}#${i}`, element);
    } catch (error) {
      throw new Error(`${file}, document ${i}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

interface RawQuote {
  readonly kind: string;
  readonly spans: Span[];
}

/** What is gathered while a document's elements are walked. */
interface Draft {
  text: string;
  readonly mentions: { start: number; end: number; type: BuiltInEntityType; entity: string }[];
  readonly quotes: Map<string, RawQuote>;
  readonly speakers: Map<string, Span>;
  readonly cues: Map<string, Span>;
  readonly scare: Span[];
}

function readDocument(id: string, element: XmlElement): WrittenDocument {
  const language = element.attributes.lang ?? '';
  if (element.name !== 'doc') throw new Error(`<${element.name}> stands where <doc> should`);
  if (!isLanguage(language)) throw new Error(`its language "${language}" is unknown`);
  const draft: Draft = {
    text: '',
    mentions: [],
    quotes: new Map(),
    speakers: new Map(),
    cues: new Map(),
    scare: [],
  };
  for (const child of element.children) {
    if (!(child instanceof XmlElement)) continue;
    if (child.name !== 'p') throw new Error(`<${child.name}> stands where <p> should`);
    if (draft.text !== '') draft.text += '\n\n';
    walk(child, draft);
  }
  const { text, speakers, cues } = draft;
  for (const quote of [...speakers.keys(), ...cues.keys()]) {
    if (!draft.quotes.has(quote)) throw new Error(`there is a speaker or a cue, but no quote ${quote}`);
  }
  return {
    id,
    language,
    text,
    mentions: disjoint(draft.mentions).map((mention) => ({
      ...mention,
      text: text.slice(mention.start, mention.end),
      confidence: 1,
    })),
    quotes: [...draft.quotes].map(([number, { kind, spans }]) => {
      if (kind !== 'direct' && kind !== 'indirect') throw new Error(`quote ${number} is of no kind`);
      const start = Math.min(...spans.map((span) => span.start));
      const end = Math.max(...spans.map((span) => span.end));
      const pieces = spans.length > 1 ? { spans } : {};
      const speaker = speakers.get(number) ?? null;
      return { start, end, kind, speaker, cue: cues.get(number) ?? null, optional: false, ...pieces };
    }),
    scare: draft.scare,
  };
}

function walk(element: XmlElement, draft: Draft): void {
  const start = draft.text.length;
  for (const child of element.children) {
    if (child instanceof XmlText) draft.text += child.text;
    else if (child instanceof XmlElement) walk(child, draft);
  }
  const span = { start, end: draft.text.length };
  const { t: type = '', n: entity = '', id = '', k: kind = '', q: ids = '' } = element.attributes;
  if (element.name !== 'p' && span.start === span.end) throw new Error(`a <${element.name}> is empty`);
  switch (element.name) {
    case 'p':
      if (/\n/.test(draft.text.slice(start))) throw new Error('a paragraph holds a line break');
      break;
    case 'e':
      if (!isBuiltInType(type)) throw new Error(`"${type}" is no type`);
      draft.mentions.push({ ...span, type, entity });
      break;
    case 'q': {
      const quote = draft.quotes.get(id);
      if (quote) quote.spans.push(span);
      else draft.quotes.set(id, { kind, spans: [span] });
      break;
    }
    case 'sp':
    case 'cue': {
      const places = element.name === 'sp' ? draft.speakers : draft.cues;
      // The first one counts, as in the corpus that this format comes from.
      for (const number of ids.split(' ').filter(Boolean)) if (!places.has(number)) places.set(number, span);
      break;
    }
    case 'scare':
      draft.scare.push(span);
      break;
    default:
      throw new Error(`<${element.name}> is unknown`);
  }
}

/** In reading order; throws where two overlap. */
function disjoint<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  sorted.forEach(({ start }, i) => {
    const before = sorted[i - 1];
    if (before && start < before.end) throw new Error(`two names overlap at ${start}`);
  });
  return sorted;
}
