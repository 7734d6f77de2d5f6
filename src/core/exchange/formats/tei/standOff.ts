import { codePoints } from '../../../text/codePoints';
import type { Span } from '../../../text/span';
import type { ExchangeDocument, ExchangeItem, ItemBase } from '../../document';
import type { Write } from '../../format';
import { NODE } from '../../graph';
import { HOLDS } from '../../holds';
import { reduceAll } from '../../reduce';
import { attributes, escapeXmlContent } from '../../xml';
import { type TeiEntities, teiEntities } from './entities';
import { teiDocument } from './header';

/**
 * TEI P5 with the text untouched and every annotation in `standOff`, pointing into it with `string-range` (Guidelines,
 * chapter 17.2.4): characters, which are code points, from 0.
 */
export const writeTei: Write = (documents, context) => {
  const reduced = reduceAll(documents, HOLDS.tei);
  const files = reduced.documents.map((document) => {
    const body = `<ab xml:id="text" xml:space="preserve">${escapeXmlContent(document.text)}</ab>`;
    return {
      path: `${document.name}.xml`,
      content: teiDocument(document, context, { standOff: standOff(document), body }),
    };
  });
  return { files, losses: reduced.losses };
};

function standOff(document: ExchangeDocument): string {
  const entities = teiEntities(document);
  const points = codePoints(document.text);
  const ids = new Map(document.items.map(({ id }, index) => [id, `a${index + 1}`]));
  const pointer = ({ start, end }: Span) => {
    const from = points.fromUtf16(start);
    return `#string-range(text,${from},${points.fromUtf16(end) - from})`;
  };
  const annotations = document.items.map((item) => {
    const target =
      item.kind === 'relation' ? [item.from, item.to].map((id) => `#${ids.get(id)}`) : item.spans.map(pointer);
    const motivation = MOTIVATION[item.kind];
    const head = attributes({ 'xml:id': ids.get(item.id), motivation, target: target.join(' ') });
    return `      <annotation${head}>${provenance(item)}${body(item, entities, pointer)}${notes(item)}</annotation>\n`;
  });
  const list = annotations.length > 0 ? `    <listAnnotation>\n${annotations.join('')}    </listAnnotation>\n` : '';
  const content = entities.lists + list;
  return content === '' ? '' : `  <standOff>\n${content}  </standOff>\n`;
}

const MOTIVATION: Readonly<Record<ExchangeItem['kind'], string>> = {
  mention: 'identifying',
  quote: 'classifying',
  passage: 'commenting',
  relation: 'linking',
};

/** Who decided and when, in the order that the schema of `annotation` demands. */
function provenance({ origin, status, confidence, creator, created, modified }: ItemBase): string {
  const by =
    creator === undefined
      ? ''
      : `<respStmt><resp>creator</resp><persName>${escapeXmlContent(creator)}</persName></respStmt>`;
  const change = (what: string, when: string | undefined) =>
    when === undefined ? '' : `<change${attributes({ status: what, when })}/>`;
  const cert = confidence === null ? '' : ` ${confidence}`;
  const decision = `<change${attributes({ status })}>${origin === 'machine' ? `by the machine${cert}` : 'by a person'}</change>`;
  return `${by}<revisionDesc>${change('created', created)}${change('modified', modified)}${decision}</revisionDesc>`;
}

/** Only `note`, `ptr` and `ref` may be an annotation's body. */
function body(item: ExchangeItem, entities: TeiEntities, pointer: (span: Span) => string): string {
  const tag = (label: string) => `<note type="tag">${escapeXmlContent(label)}</note>`;
  const link = (type: string, target: string | undefined) =>
    target === undefined ? '' : `<ptr${attributes({ type, target })}/>`;
  if (item.kind === 'passage') return '';
  if (item.kind === 'relation') return tag(item.label);
  if (item.kind === 'mention') return tag(item.type) + link('entity', entities.reference(item.entity));
  const { speaker, cue } = item;
  return [
    tag(item.type === 'direct' ? NODE.quote : NODE.reported),
    link('speaker', speaker?.span ? pointer(speaker.span) : undefined),
    link('speaker-entity', entities.reference(speaker?.entity)),
    link('cue', cue ? pointer(cue) : undefined),
  ].join('');
}

function notes(item: ExchangeItem): string {
  return item.notes.map(({ text }) => `<note type="comment">${escapeXmlContent(text)}</note>`).join('');
}
