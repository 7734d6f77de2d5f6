import type { EntityRef } from '../../../annotations/model';
import { type CodePoints, codePoints } from '../../../text/codePoints';
import type { Span } from '../../../text/span';
import type { ExchangeDocument, ExchangeItem, RelationItem } from '../../document';
import { entityIri } from '../../entityIri';
import type { Write, WriteContext } from '../../format';
import { wellFormed } from '../../wellFormed';
import { CONTEXT, SA } from './vocabulary';

/** Code units of context on each side of a quotation, as in the sidecar. */
const CONTEXT_LENGTH = 32;

type JsonLd = Record<string, unknown>;

/** W3C Web Annotation: one AnnotationPage a document, positions in code points as the standard demands. */
export const writeW3c: Write = (documents, context) => write(documents, context, 'code-points');

/** The same with positions in UTF-16 code units, as tools that run in a browser count. */
export const writeW3cUtf16: Write = (documents, context) => write(documents, context, 'utf-16');

type Offsets = 'code-points' | 'utf-16';

function write(documents: readonly ExchangeDocument[], context: WriteContext, offsets: Offsets) {
  const files = documents.map((document) => ({
    path: `${document.name}.jsonld`,
    content: `${JSON.stringify(pageOf(document, context, offsets), null, 2)}\n`,
  }));
  return { files, losses: [] };
}

function pageOf(document: ExchangeDocument, context: WriteContext, offsets: Offsets): JsonLd {
  const points = codePoints(document.text);
  const place = new Places(document, offsets === 'code-points' ? points : null);
  return {
    '@context': CONTEXT,
    id: `urn:source-annotator:page:${encodeURIComponent(wellFormed(document.name))}`,
    type: 'AnnotationPage',
    [SA.offsets]: offsets,
    items: document.items.map((item) => annotationOf(item, place, context)),
  };
}

/** Tells places of one document by position and by words. */
class Places {
  readonly #document: ExchangeDocument;
  readonly #points: CodePoints | null;

  constructor(document: ExchangeDocument, points: CodePoints | null) {
    this.#document = document;
    this.#points = points;
  }

  target(span: Span): JsonLd {
    return { source: sourceIri(this.#document.name), selector: this.selectors(span) };
  }

  selectors({ start, end }: Span): JsonLd[] {
    const { text } = this.#document;
    const count = (offset: number) => (this.#points ? this.#points.fromUtf16(offset) : offset);
    return [
      { type: 'TextPositionSelector', start: count(start), end: count(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
        suffix: wholeCharacters(text.slice(end, end + CONTEXT_LENGTH)),
      },
    ];
  }
}

/** Without half a surrogate pair at either end: JSON-LD is UTF-8, which cannot hold one. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

function sourceIri(name: string): string {
  return name
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
}

function annotationOf(item: ExchangeItem, place: Places, context: WriteContext): JsonLd {
  return {
    id: item.id,
    type: 'Annotation',
    motivation: MOTIVATION[item.kind],
    ...(item.creator !== undefined && { creator: { type: 'Person', name: item.creator } }),
    ...(item.origin === 'machine' && { generator: { type: 'Software', name: context.generator } }),
    ...(item.created !== undefined && { created: item.created }),
    ...(item.modified !== undefined && { modified: item.modified }),
    body: bodiesOf(item),
    target: item.kind === 'relation' ? [item.from, item.to] : item.spans.map((span) => place.target(span)),
    [SA.kind]: item.kind,
    [SA.status]: item.status,
    ...(item.confidence !== null && { [SA.confidence]: item.confidence }),
    ...(item.kind === 'mention' && item.entity && { [SA.entity]: entityMembers(item.entity) }),
    ...(item.kind === 'relation' && { [SA.from]: item.from, [SA.to]: item.to }),
    ...speechOf(item, place),
  };
}

const MOTIVATION: Readonly<Record<ExchangeItem['kind'], string>> = {
  mention: 'tagging',
  quote: 'tagging',
  passage: 'commenting',
  relation: 'linking',
};

function bodiesOf(item: ExchangeItem): JsonLd[] {
  const notes = item.notes.map((note) => ({
    type: 'TextualBody',
    purpose: 'commenting',
    value: note.text,
    format: 'text/plain',
    ...(note.creator !== undefined && { creator: { type: 'Person', name: note.creator } }),
    ...(note.created !== undefined && { created: note.created }),
  }));
  const entity = item.kind === 'mention' && item.entity ? [entityBody(item.entity)] : [];
  return [...tagsOf(item), ...entity, ...notes];
}

function tagsOf(item: Exclude<ExchangeItem, never>): JsonLd[] {
  const tag = tagOf(item);
  return tag === null
    ? []
    : [{ type: 'TextualBody', purpose: item.kind === 'relation' ? 'linking' : 'tagging', value: tag }];
}

function tagOf(item: ExchangeItem): string | null {
  if (item.kind === 'mention') return item.type;
  if (item.kind === 'quote') return item.type === 'direct' ? 'QUOTE' : 'QUOTE-INDIRECT';
  return item.kind === 'relation' ? (item satisfies RelationItem).label : null;
}

function entityBody(entity: EntityRef): JsonLd {
  return { type: 'SpecificResource', purpose: 'identifying', source: entityIri(entity) };
}

function entityMembers(entity: EntityRef): JsonLd {
  return {
    id: entity.id,
    label: entity.label,
    ...(entity.sameAs && { [SA.sameAs]: entity.sameAs }),
  };
}

function speechOf(item: ExchangeItem, place: Places): JsonLd {
  if (item.kind !== 'quote') return {};
  const { speaker, cue } = item;
  return {
    ...(speaker && {
      [SA.speaker]: {
        ...(speaker.span && { [SA.words]: place.target(speaker.span) }),
        ...(speaker.entity && { [SA.entity]: entityMembers(speaker.entity) }),
      },
    }),
    ...(cue && { [SA.cue]: place.target(cue) }),
  };
}
