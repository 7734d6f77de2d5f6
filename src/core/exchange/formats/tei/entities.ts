import type { EntityRef } from '../../../annotations/model';
import type { ExchangeDocument } from '../../document';
import { entityIri } from '../../entityIri';
import { attributes, escapeXmlContent } from '../../xml';

/** TEI's elements for an entity in a list and for its name in a text, by type; anything else is an object of no kind. */
const ELEMENTS: Readonly<Record<string, { readonly list: string; readonly item: string; readonly name: string }>> = {
  PER: { list: 'listPerson', item: 'person', name: 'persName' },
  LOC: { list: 'listPlace', item: 'place', name: 'placeName' },
  ORG: { list: 'listOrg', item: 'org', name: 'orgName' },
};
const OTHER = { list: 'list', item: 'item', name: 'name' } as const;

/** The entities of one document with their `xml:id`s. */
export interface TeiEntities {
  /** `#e1` for an entity of the document. */
  readonly reference: (entity: EntityRef | null | undefined) => string | undefined;
  /** The lists, as children of `standOff`. */
  readonly lists: string;
}

export function teiEntities(document: ExchangeDocument): TeiEntities {
  const known = new Map<string, { readonly entity: EntityRef; readonly type: string; readonly id: string }>();
  for (const item of document.items) {
    const entity = item.kind === 'mention' ? item.entity : item.kind === 'quote' ? item.speaker?.entity : null;
    // Who only ever speaks is taken for a person.
    const type = item.kind === 'mention' ? item.type : 'PER';
    if (entity && !known.has(entity.id)) known.set(entity.id, { entity, type, id: `e${known.size + 1}` });
  }
  const byList = new Map<string, string[]>();
  for (const { entity, type, id } of known.values()) {
    const { list, item, name } = ELEMENTS[type] ?? OTHER;
    const links = [entityIri(entity), ...(entity.sameAs ?? []).slice(1)];
    const idnos = links.map((iri) => `<idno type="URI">${escapeXmlContent(iri)}</idno>`).join('');
    const entry = `<${item}${attributes({ 'xml:id': id })}><${name}>${escapeXmlContent(entity.label)}</${name}>${idnos}</${item}>`;
    byList.set(list, [...(byList.get(list) ?? []), entry]);
  }
  const lists = [...byList].map(
    ([list, entries]) => `    <${list}>\n${entries.map((entry) => `      ${entry}\n`).join('')}    </${list}>\n`,
  );
  return {
    reference: (entity) => {
      const found = entity && known.get(entity.id);
      return found ? `#${found.id}` : undefined;
    },
    lists: lists.join(''),
  };
}
