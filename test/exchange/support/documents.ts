import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze } from '../../../src/core/analyze';
import { buildDocument } from '../../../src/core/exchange/build';
import type { ExchangeDocument, ItemBase, MentionItem, QuoteItem } from '../../../src/core/exchange/document';
import { loadKnowledge } from '../../../src/node/models';

export const CONTEXT = { now: '2026-01-02T03:04:05.000Z', generator: 'Source Annotator 0.1.0' };

const text =
  '😀 Xi Jinping sagte: „Die 👩‍👩‍👧 <Familie> & ich“,\r\nso der US-Beamte [1], „reisen; nach\tRom_2|3“.\r\nMu\u0308ller schwieg.\r\n';

function at(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return { start, end: start + words.length };
}

const made: Omit<ItemBase, 'id'> = {
  origin: 'person',
  status: 'made',
  confidence: null,
  notes: [],
  creator: 'Anna & Bo',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T10:00:00.000Z',
};
const xi = { id: 'wikidata:Q15031', label: 'Xi Jinping', sameAs: ['https://d-nb.info/gnd/131517376'] };
const mention = (id: string, type: string, words: string, more: Partial<MentionItem> = {}): MentionItem => ({
  ...made,
  id: `urn:uuid:00000000-0000-7000-8000-00000000000${id}`,
  kind: 'mention',
  type,
  entity: null,
  spans: [at(words)],
  ...more,
});
const quote: QuoteItem = {
  ...made,
  id: 'urn:uuid:00000000-0000-7000-8000-000000000005',
  kind: 'quote',
  type: 'direct',
  spans: [at('Die 👩‍👩‍👧 <Familie> & ich'), at('reisen; nach\tRom_2|3')],
  speaker: { span: at('Xi Jinping'), entity: xi },
  cue: at('sagte'),
};

/**
 * What breaks exporters in one document: emoji before and within spans, CRLF, a tab, combining marks, the marks of every
 * format's syntax, a name inside a compound, nesting, overlap, a quote in pieces, notes, a relation, a suggestion.
 */
export const TRICKY: ExchangeDocument = {
  name: 'heikel.txt',
  text,
  language: 'de',
  items: [
    mention('1', 'PER', 'Xi Jinping', {
      entity: xi,
      notes: [{ text: 'Wer <ist> das?\nEr & sie', creator: 'Anna & Bo' }],
    }),
    quote,
    mention('2', 'LOC', 'US', { origin: 'machine', status: 'suggested', confidence: 0.75 }),
    mention('3', 'Beruf der Person', 'US-Beamte', { status: 'accepted' }),
    mention('4', 'LOC', 'Rom'),
    mention('6', 'PER', 'Mu\u0308ller'),
    {
      ...made,
      id: 'urn:uuid:00000000-0000-7000-8000-000000000007',
      kind: 'relation',
      label: 'kennt',
      from: 'urn:uuid:00000000-0000-7000-8000-000000000001',
      to: 'urn:uuid:00000000-0000-7000-8000-000000000006',
    },
  ],
};

let loaded: Promise<ExchangeDocument[]> | undefined;

/** The five sample sources, with what the machine suggests in them; analysed once. */
export function samples(): Promise<ExchangeDocument[]> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ExchangeDocument[]> {
  const { knowledge } = await loadKnowledge(join('media', 'models'));
  const names = (await readdir('seeds')).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => {
      const source = await readFile(join('seeds', name), 'utf8');
      const analysis = analyze(source, { knowledge });
      return buildDocument({ name, text: source, annotations: [], analysis }, { suggestions: true, minConfidence: 0 })
        .document;
    }),
  );
}
