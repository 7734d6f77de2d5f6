import { findMentions } from '../../core/entities/findMentions';
import { type Knowledge, NO_KNOWLEDGE } from '../../core/entities/knowledge';
import type { Language } from '../../core/text/language';
import { tokenize } from '../../core/text/tokens';
import type { GoldDocument } from '../corpora/gold';
import type { Typed } from './score';

/** Something that finds entities: the product, a part of it, or another library. */
export interface EntitySystem {
  readonly name: string;
  readonly languages: readonly Language[];
  find(document: GoldDocument): (Typed & { confidence?: number })[];
}

/** The product as it ships, reading a corpus's own tokens where it has some, as `tag` does. */
export function product(name: string, knowledge: Knowledge): EntitySystem {
  return {
    name,
    languages: ['de', 'nl', 'en'],
    find({ text, tokens, sentences, language }) {
      const found = findMentions(tokens ?? tokenize(text, language), language, knowledge, sentences);
      if (!tokens) return found;
      // A name inside a compound token cannot be told in CoNLL.
      const starts = new Set(tokens.starts);
      const ends = new Set(tokens.ends);
      return found.filter((mention) => starts.has(mention.start) && ends.has(mention.end));
    },
  };
}

/** What is left of the product without its models: rules and, if given, name lists. */
export function rulesOnly({ names }: Knowledge): EntitySystem {
  return product('rules + lists', { ...NO_KNOWLEDGE, names });
}

interface CompromiseTerm {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}
interface CompromiseView {
  match(pattern: string): CompromiseView;
  json(options: { offset: true }): CompromiseTerm[];
}
type Compromise = (text: string) => CompromiseView;

/** compromise or its German sister, asked line by line, as it slows down on long texts. */
function compromiseSystem(name: string, languages: readonly Language[], nlp: Compromise): EntitySystem {
  return {
    name,
    languages,
    find({ text }) {
      const found: Typed[] = [];
      let offset = 0;
      for (const line of text.split('\n')) {
        const read = nlp(line);
        const collect = (type: string, pattern: string): void => {
          for (const { offset: place, text: words } of read.match(pattern).json({ offset: true })) {
            const start = offset + place.start;
            // It counts the punctuation after a name as part of it.
            const length = words.replace(/[\s\p{P}]+$/u, '').length;
            found.push({ start, end: start + length, type });
          }
        };
        collect('PER', '#Person+');
        collect('LOC', '#Place+');
        collect('ORG', '#Organization+');
        offset += line.length + 1;
      }
      return found;
    },
  };
}

/** The other libraries that are installed. */
export async function loadPeers(): Promise<EntitySystem[]> {
  const systems: EntitySystem[] = [];
  const { default: compromise } = await import('compromise');
  systems.push(compromiseSystem('compromise', ['de', 'nl', 'en'], compromise as unknown as Compromise));
  const { default: german } = await import('de-compromise');
  systems.push(compromiseSystem('de-compromise', ['de'], german as unknown as Compromise));
  systems.push(await winkSystem());
  return systems;
}

const WINK_TYPES: Readonly<Record<string, string>> = { DATE: 'DATE', MONEY: 'MONEY', PERCENT: 'PERCENT' };

/** wink-nlp's English model has dates and amounts, but no types of names. */
async function winkSystem(): Promise<EntitySystem> {
  const { default: winkNlp } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNlp(model);
  return {
    name: 'wink-nlp',
    languages: ['en'],
    find({ text }) {
      const document = nlp.readDoc(text);
      const starts: number[] = [];
      const ends: number[] = [];
      let offset = 0;
      document.tokens().each((token: { out(): string }) => {
        const word = token.out();
        const start = text.indexOf(word, offset);
        starts.push(start);
        offset = start + word.length;
        ends.push(offset);
      });
      const found: Typed[] = [];
      const spans = document.entities().out(nlp.its.span) as [number, number][];
      const types = document.entities().out(nlp.its.type) as string[];
      spans.forEach(([first, last], i) => {
        const type = WINK_TYPES[types[i] ?? ''];
        if (type) found.push({ start: starts[first] ?? 0, end: ends[last] ?? 0, type });
      });
      return found;
    },
  };
}
