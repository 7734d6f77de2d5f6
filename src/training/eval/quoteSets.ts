import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '../../core/entities/mention';
import { codePoints } from '../../core/text/codePoints';
import { hashString } from '../../core/text/hash';
import type { Language } from '../../core/text/language';
import type { Span } from '../../core/text/span';
import { readWritten } from '../corpora/written';

/** A quote as an annotator marked it. Offsets are UTF-16 code units. */
export interface GoldQuote extends Span {
  readonly kind: 'direct' | 'indirect';
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly optional: boolean;
  readonly spans?: readonly Span[];
  /** Who else is annotated as its speaker, where one cites another: one quote, though it was annotated once for each. */
  readonly otherSpeakers?: readonly Span[];
}

/** A document with its annotated quotes; `mentions` where names were annotated too. */
export interface GoldDocument {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  /** Stretches in quotation marks that nobody says. */
  readonly scare: readonly Span[];
  readonly mentions: readonly (Mention & { readonly entity: string })[] | null;
}

interface RawQuote {
  start: number;
  end: number;
  type?: string;
  kind?: string;
  speaker?: Span | null;
  cue?: Span | null;
  optional?: boolean;
  spans?: ([number, number] | Span)[];
}

interface RawDocument {
  id: string;
  lang: Language;
  text: string;
  quotes: RawQuote[];
  entities?: { start: number; end: number; type: Mention['type']; entity: string; text: string }[];
  scare?: [number, number][];
}

function lines(file: string): RawDocument[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RawDocument);
}

function convert(raw: RawDocument, at: (offset: number) => number): GoldDocument {
  const span = (s: Span): Span => ({ start: at(s.start), end: at(s.end) });
  const quotes = raw.quotes.map((quote): GoldQuote => {
    const type = quote.kind ?? quote.type ?? '';
    const spans = quote.spans?.map((s) => (Array.isArray(s) ? { start: at(s[0]), end: at(s[1]) } : span(s)));
    return {
      ...span(quote),
      kind: type === 'direct' || type === 'mixed' ? 'direct' : 'indirect',
      speaker: quote.speaker ? span(quote.speaker) : null,
      cue: quote.cue ? span(quote.cue) : null,
      // Free indirect and merely mentioned speech is a matter of an annotator's scheme: it counts neither way.
      optional: quote.optional === true || type === 'reported' || type.includes('free'),
      ...(spans && spans.length > 1 ? { spans } : {}),
    };
  });
  return {
    id: raw.id,
    language: raw.lang,
    text: raw.text,
    quotes: eachOnce(quotes),
    scare: (raw.scare ?? []).map(([start, end]) => ({ start: at(start), end: at(end) })),
    mentions:
      raw.entities?.map((e) => ({
        start: at(e.start),
        end: at(e.end),
        text: raw.text.slice(at(e.start), at(e.end)),
        type: e.type,
        entity: e.entity,
        confidence: 1,
      })) ?? null,
  };
}

/** One quote for each span and kind: nobody can find the same quote twice. */
function eachOnce(quotes: readonly GoldQuote[]): GoldQuote[] {
  const known = new Map<string, GoldQuote>();
  for (const quote of quotes) {
    const key = `${quote.kind} ${quote.start} ${quote.end}`;
    const same = known.get(key);
    if (!same) known.set(key, quote);
    else if (!same.speaker) known.set(key, { ...same, speaker: quote.speaker });
    else if (quote.speaker) known.set(key, { ...same, otherSpeakers: [...(same.otherSpeakers ?? []), quote.speaker] });
  }
  return [...known.values()];
}

/** The authored documents of a language: what is held out is the same for quotes as for entities. */
export function authored(language: Language, part: 'train' | 'held-out'): GoldDocument[] {
  const file = `src/training/data/authored/authored.${language}.jsonl`;
  return lines(file)
    .map((raw) => {
      const points = codePoints(raw.text);
      return convert(raw, (offset) => points.toUtf16(offset));
    })
    .filter((document) => (hashString(document.id) % 6 === 0) === (part === 'held-out'));
}

/** The documents of a language that are for learning only (`src/training/data/written`). */
export function written(language: Language): GoldDocument[] {
  const documents = readWritten(language);
  return language === 'en'
    ? documents.map((document) => ({ ...document, quotes: joinedOverStops(document) }))
    : documents;
}

/**
 * “…,” she said. “…”: in the authored English documents what follows the full stop is the same quote, as it is for the
 * finder; here it is annotated as one of its own with the same speaker and cue.
 */
function joinedOverStops({ text, quotes }: GoldDocument): GoldQuote[] {
  const result: GoldQuote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    const last = result.findLast(({ kind }) => kind === 'direct');
    const cue = quote.kind === 'direct' && last && !last.spans ? last.cue : null;
    const between = last && cue ? text.slice(last.end, quote.start) : '';
    const same = cue !== null && cue.start === quote.cue?.start && last?.speaker?.start === quote.speaker?.start;
    if (last && same && cue.start >= last.end && /^[^\n.!?]*\. $/.test(between))
      result[result.indexOf(last)] = {
        ...last,
        end: quote.end,
        spans: [last, quote].map(({ start, end }) => ({ start, end })),
      };
    else result.push(quote);
  }
  return result;
}

/** One of the corpora of quotes, as it is. */
export function quoteCorpus(shared: string, file: string): GoldDocument[] {
  return lines(join(shared, 'corpora/quotes', file)).map((raw) => convert(raw, (offset) => offset));
}

/** Dutch fiction comes as spaced tokens: this joins them as print does, and moves the quotes along. */
export function detokenised(document: GoldDocument): GoldDocument {
  const { text } = document;
  const trimmed = document.quotes.map((quote) => ({
    ...quote,
    end: quote.start + text.slice(quote.start, quote.end).trimEnd().length,
  }));
  const opens = new Set(trimmed.map((quote) => quote.start));
  const closes = new Set(trimmed.map((quote) => quote.end - 1));
  const kept = new Int32Array(text.length + 1);
  let out = '';
  let nested = false;
  let glueNext = true;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    kept[i] = out.length;
    if (sign === ' ') {
      const after = text[i + 1];
      const closing = after === '"' && (closes.has(i + 1) || (nested && !opens.has(i + 1)));
      if (glueNext || closing || after === undefined || /[.,;:!?)…\n]/.test(after)) continue;
    }
    glueNext = sign === '(' || sign === '\n';
    if (sign === '"') {
      if (opens.has(i)) {
        nested = false;
        glueNext = true;
      } else if (closes.has(i)) nested = false;
      else {
        nested = !nested;
        glueNext = nested;
      }
    }
    out += sign;
  }
  kept[text.length] = out.length;
  const move = (s: Span): Span => ({ start: kept[s.start] as number, end: (kept[s.end - 1] as number) + 1 });
  return {
    ...document,
    text: out,
    quotes: trimmed.map((quote) => ({
      ...quote,
      ...move(quote),
      speaker: quote.speaker && move(quote.speaker),
      cue: quote.cue && move(quote.cue),
    })),
  };
}

interface RawSample {
  lang: Language;
  quotes: (RawQuote & { kind: string })[];
  entities: {
    start: number;
    end: number;
    text: string;
    type: string;
    entity: string;
    parts?: { start: number; end: number; type?: string }[];
  }[];
}

const TYPES: Readonly<Record<string, Mention['type']>> = {
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
  MISC: 'MISC',
  LOCderiv: 'NORP',
  DATE: 'DATE',
  MONEY: 'MONEY',
  PERCENT: 'PERCENT',
};

/** The sample sources that were annotated by hand. */
export function samples(shared: string): GoldDocument[] {
  const names = ['000_81b26b287d68cc9b', '003_79c815f5f65dac68'];
  if (!existsSync(join(shared, 'gold', `${names[0]}.json`))) return [];
  return names.map((name) => {
    const raw = JSON.parse(readFileSync(join(shared, `gold/${name}.json`), 'utf8')) as RawSample;
    const text = readFileSync(join(shared, `seeds/${name}.txt`), 'utf8');
    const mentions = raw.entities.flatMap((e) => {
      const type = TYPES[e.type];
      return type ? [{ start: e.start, end: e.end, text: e.text, type, entity: e.entity, confidence: 1 }] : [];
    });
    const document = convert(
      { id: name, lang: raw.lang, text, quotes: raw.quotes.filter((q) => q.kind !== 'scare') },
      (offset) => offset,
    );
    return { ...document, mentions, scare: raw.quotes.filter((q) => q.kind === 'scare') };
  });
}
