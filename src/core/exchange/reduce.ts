import type { EntityRef } from '../annotations/model';
import { type Message, message } from '../text/message';
import type { Span } from '../text/span';
import { sortItems } from './build';
import type {
  ExchangeDocument,
  ExchangeItem,
  ExchangeNote,
  MentionItem,
  PlacedItem,
  QuoteItem,
  RelationItem,
} from './document';
import { isPlaced } from './document';
import { flatten } from './flatten';
import type { Holds } from './format';
import type { Loss } from './loss';
import { withCarriageReturns, withLineFeeds } from './newlines';
import { withXmlCharacters } from './xmlCharacters';

export interface Reduced {
  readonly document: ExchangeDocument;
  readonly losses: readonly Loss[];
}

/**
 * The document as a format can hold it, and what that costs. A writer writes what comes out of here and nothing else,
 * so the losses that are told are those that happen.
 */
export function reduce(document: ExchangeDocument, holds: Holds): Reduced {
  const losses: Loss[] = [];
  const lose = (item: string, reason: Message) => losses.push({ document: document.name, item, reason });
  const clean = holds.characters === 'xml' ? withXmlCharacters(document, losses) : document;
  const plain = withLineEnds(clean, holds, lose);
  let items = plain.items.flatMap((item) => reduceItem(item, plain.text, holds, lose));
  if (!holds.discontinuous) items = items.flatMap((item) => split(item, lose));
  if (!holds.overlap) items = flatten(items, lose);
  const linked = linksThatHold(items, holds, lose);
  return { document: { ...plain, items: sortItems(linked) }, losses };
}

function withLineEnds(document: ExchangeDocument, { text }: Holds, lose: Lose): ExchangeDocument {
  if (text === 'lf') return withLineFeeds(document, lose);
  return text === 'crlf' ? withCarriageReturns(document, lose) : document;
}

function linksThatHold(items: readonly ExchangeItem[], holds: Holds, lose: Lose): ExchangeItem[] {
  const placed = new Map(items.filter(isPlaced).map((item) => [item.id, item]));
  return items.filter((item) => {
    if (isPlaced(item)) return true;
    const [from, to] = [placed.get(item.from), placed.get(item.to)];
    if (!from || !to) lose(item.id, message('relations to an annotation that is left out are left out'));
    else if (holds.relations !== 'same-origin' || (from.origin === to.origin && from.origin === item.origin))
      return true;
    else lose(item.id, message('relations between a suggestion and an annotation are left out'));
    return false;
  });
}

/** Reduces each of several documents and joins the losses. */
export function reduceAll(
  documents: readonly ExchangeDocument[],
  holds: Holds,
): { readonly documents: readonly ExchangeDocument[]; readonly losses: readonly Loss[] } {
  const reduced = documents.map((document) => reduce(document, holds));
  return { documents: reduced.map(({ document }) => document), losses: reduced.flatMap(({ losses }) => losses) };
}

export type Lose = (item: string, reason: Message) => void;

function reduceItem(item: ExchangeItem, text: string, holds: Holds, lose: Lose): ExchangeItem[] {
  if (item.kind === 'quote' && holds.quotes === 'no') return drop(item, message('quotes are left out'), lose);
  if (item.kind === 'passage' && !holds.passages) return drop(item, message('commented passages are left out'), lose);
  if (item.kind === 'relation')
    return holds.relations === 'no'
      ? drop(item, message('relations are left out'), lose)
      : [relation(item, holds, lose)];
  if (item.kind === 'mention' && holds.types === 'names' && !NAME_TYPES.has(item.type)) {
    return drop(item, message('types other than PER, LOC, ORG, MISC and NORP are left out'), lose);
  }
  const based = base(item, holds, lose);
  const placed = holds.boundaries === 'words' ? atWords(based, text, lose) : based;
  if (!placed) return [];
  if (placed.kind === 'mention') return [mention(placed, holds, lose)];
  return placed.kind === 'quote' ? [quote(placed, text, holds, lose)] : [placed];
}

function relation(item: RelationItem, holds: Holds, lose: Lose): RelationItem {
  return base(item, holds.relations === 'bare' ? { ...holds, decisions: 'no', authorship: false } : holds, lose);
}

function drop(item: ExchangeItem, reason: Message, lose: Lose): [] {
  lose(item.id, reason);
  return [];
}

/** What every item has: notes, decision, authorship. */
function base<T extends ExchangeItem>(item: T, holds: Holds, lose: Lose): T {
  const { creator, created, modified, ...rest } = item;
  const authored = creator !== undefined || created !== undefined || modified !== undefined;
  if (authored && !holds.authorship) lose(item.id, message('who annotated and when is left out'));
  const reduced = holds.authorship ? item : (rest as T);
  return { ...reduced, ...decision(item, holds, lose), notes: notes(item, holds, lose) };
}

function decision(item: ExchangeItem, holds: Holds, lose: Lose) {
  const { origin, status, confidence } = item;
  if (holds.decisions === 'all') return { origin, status, confidence };
  if (confidence !== null) lose(item.id, message('confidences are left out'));
  if (holds.decisions === 'status') return { origin, status, confidence: null };
  if (origin === 'machine') lose(item.id, message('suggestions are no longer told from annotations'));
  else if (status !== 'made') lose(item.id, message('whether an annotation was accepted or corrected is left out'));
  return { origin: 'person', status: 'made', confidence: null } as const;
}

function notes(item: ExchangeItem, holds: Holds, lose: Lose): readonly ExchangeNote[] {
  if (holds.notes === 'no') {
    for (const _ of item.notes) lose(item.id, message('notes are left out'));
    return [];
  }
  return item.notes.flatMap((note) => {
    const text = holds.lineBreaks ? note.text : oneLine(note.text);
    if (text !== note.text) lose(item.id, message('line breaks in notes become blanks'));
    if (text === '') return [];
    if (holds.notes === 'all') return [{ ...note, text }];
    if (note.creator !== undefined || note.created !== undefined)
      lose(item.id, message('who wrote a note and when is left out'));
    return [{ text }];
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The types of the CoNLL shared tasks, and the one that these annotate as MISC. */
const NAME_TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC', 'NORP']);

function mention(item: MentionItem, holds: Holds, lose: Lose): MentionItem {
  if (holds.types === 'names' && item.type === 'NORP') {
    lose(item.id, message('nationalities (NORP) become MISC'));
    return mention({ ...item, type: 'MISC' }, holds, lose);
  }
  return { ...item, entity: item.entity && entity(item.entity, item.id, holds, lose) };
}

function entity(ref: EntityRef, item: string, holds: Holds, lose: Lose): EntityRef | null {
  const { id, sameAs } = ref;
  if (holds.entities === 'all') return ref;
  if (holds.entities === 'no') {
    lose(item, message('links to entities are left out'));
    return null;
  }
  if (sameAs) lose(item, message('what else an entity is known as is left out'));
  const label = holds.lineBreaks ? ref.label : oneLine(ref.label) || id;
  if (label !== ref.label) lose(item, message('line breaks in names of entities become blanks'));
  if (holds.entities === 'label') return { id, label };
  if (label !== id) lose(item, message('names of entities are left out (their ids stay)'));
  return { id, label: id };
}

function quote(item: QuoteItem, text: string, holds: Holds, lose: Lose): QuoteItem {
  const { speaker, cue } = item;
  if (holds.quotes === 'spans') {
    if (speaker || cue) lose(item.id, message('speakers and cues of quotes are left out'));
    return { ...item, speaker: null, cue: null };
  }
  const trim = (span: Span | null) => (span && holds.boundaries === 'words' ? trimmed(span, text) : span);
  const who = speaker && {
    span: trim(speaker.span),
    entity: speaker.entity && entity(speaker.entity, item.id, holds, lose),
  };
  const held = who && (who.span || who.entity) ? who : null;
  if (speaker && !held) lose(item.id, message('speakers that no words in the text name are left out'));
  const said = trim(cue);
  if (cue && !said) lose(item.id, message('cues of white space are left out'));
  return { ...item, speaker: held, cue: said };
}

function atWords<T extends PlacedItem>(item: T, text: string, lose: Lose): T | null {
  const spans = item.spans.flatMap((span) => trimmed(span, text) ?? []);
  if (spans.length === 0) {
    lose(item.id, message('annotations of white space alone are left out'));
    return null;
  }
  const same = spans.every(
    (span, index) => span.start === item.spans[index]?.start && span.end === item.spans[index]?.end,
  );
  if (!same || spans.length !== item.spans.length)
    lose(item.id, message('white space at the edge of an annotation is left out'));
  return { ...item, spans };
}

/** The span without white space at its edges; `null` where nothing is left. */
function trimmed({ start, end }: Span, text: string): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** One item a piece; what is said of the whole stays with the first, to which relations lead as before. */
function split(item: ExchangeItem, lose: Lose): ExchangeItem[] {
  if (!isPlaced(item) || item.spans.length < 2) return [item];
  lose(item.id, message('annotations in pieces become one annotation a piece'));
  return item.spans.map((span, index) =>
    index === 0 ? { ...item, spans: [span] } : { ...item, id: `${item.id}#${index + 1}`, spans: [span], notes: [] },
  );
}
