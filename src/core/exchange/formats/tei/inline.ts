import { message } from '../../../text/message';
import { contains, overlaps, type Span } from '../../../text/span';
import { type ExchangeDocument, hullOf, isPlaced, type PlacedItem } from '../../document';
import type { Write } from '../../format';
import { HOLDS } from '../../holds';
import { encodeLabel } from '../../labelCode';
import type { Loss } from '../../loss';
import { reduceAll } from '../../reduce';
import { attributes, escapeXmlContent } from '../../xml';
import { type TeiEntities, teiEntities } from './entities';
import { teiDocument } from './header';

/**
 * TEI P5 with the annotations as elements around the words: `persName`, `placeName`, `orgName`, `date`, `measure`, `rs`,
 * and `said` with its speaker. Elements cannot cross; of two annotations that do, the longer one stays.
 */
export const writeTeiInline: Write = (documents, context) => {
  const reduced = reduceAll(documents, HOLDS.teiInline);
  const losses: Loss[] = [...reduced.losses];
  const files = reduced.documents.map((document) => {
    const items = nesting(document.items.filter(isPlaced), (item) =>
      losses.push({
        document: document.name,
        item: item.id,
        reason: message('annotations that cross a longer one are left out'),
      }),
    );
    const entities = teiEntities({ ...document, items });
    const body = `<ab xml:space="preserve">${inline(document, items, entities)}</ab>`;
    const standOff = entities.lists === '' ? '' : `  <standOff>\n${entities.lists}  </standOff>\n`;
    return { path: `${document.name}.xml`, content: teiDocument(document, context, { standOff, body }) };
  });
  return { files, losses };
};

/** The items that nest, in reading order, the outer before the inner. */
function nesting(items: readonly PlacedItem[], cross: (item: PlacedItem) => void): PlacedItem[] {
  const kept: PlacedItem[] = [];
  // In reading order, so what is open at an item's start is a stack; an item that leaves its container crosses it.
  let open: PlacedItem[] = [];
  for (const item of items) {
    const span = hullOf(item);
    open = open.filter((outer) => overlaps(hullOf(outer), span));
    const crossed = open.filter((outer) => !contains(hullOf(outer), span));
    const loser = crossed.find((outer) => length(hullOf(outer)) >= length(span));
    if (loser) {
      cross(item);
      continue;
    }
    for (const outer of crossed) {
      cross(outer);
      kept.splice(kept.indexOf(outer), 1);
    }
    open = [...open.filter((outer) => !crossed.includes(outer)), item];
    kept.push(item);
  }
  return kept;
}

function length({ start, end }: Span): number {
  return end - start;
}

function inline({ text }: ExchangeDocument, items: readonly PlacedItem[], entities: TeiEntities): string {
  const open: { readonly end: number; readonly tag: string }[] = [];
  let content = '';
  let at = 0;
  const goTo = (offset: number) => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      content += `${escapeXmlContent(text.slice(at, last.end))}</${last.tag}>`;
      at = last.end;
      open.pop();
    }
    content += escapeXmlContent(text.slice(at, offset));
    at = offset;
  };
  for (const item of items) {
    const { start, end } = hullOf(item);
    goTo(start);
    const { tag, members } = elementOf(item, entities);
    content += `<${tag}${attributes(members)}>`;
    open.push({ end, tag });
  }
  goTo(text.length);
  return content;
}

function elementOf(item: PlacedItem, entities: TeiEntities) {
  const cert = item.confidence ?? undefined;
  if (item.kind === 'passage') return { tag: 'seg', members: { type: 'passage' } };
  if (item.kind === 'quote') {
    const who = entities.reference(item.speaker?.entity);
    return { tag: 'said', members: { who, direct: String(item.type === 'direct'), cert } };
  }
  const ref = entities.reference(item.entity);
  const named = NAMES[item.type];
  if (named !== undefined) return { tag: named, members: { ref, cert } };
  if (item.type === 'DATE') return { tag: 'date', members: { cert } };
  if (item.type === 'MONEY') return { tag: 'measure', members: { type: 'currency', cert } };
  if (item.type === 'PERCENT') return { tag: 'num', members: { type: 'percentage', cert } };
  return { tag: 'rs', members: { type: item.type === '' ? undefined : encodeLabel(item.type), ref, cert } };
}

const NAMES: Readonly<Record<string, string>> = { PER: 'persName', LOC: 'placeName', ORG: 'orgName' };
