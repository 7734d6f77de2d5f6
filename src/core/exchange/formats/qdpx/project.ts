import { type CodePoints, codePoints } from '../../../text/codePoints';
import type { ExchangeDocument, ExchangeNote } from '../../document';
import type { WriteContext } from '../../format';
import { NODE, type SpanGraph, type SpanNode, toGraph } from '../../graph';
import { attributes, escapeXmlContent } from '../../xml';
import { type Code, codeGuid, codesOf } from './codes';
import { describe } from './description';
import { guidOf, itemGuid } from './guid';

/** `project.qde`, its elements in the order of the schema `urn:QDA-XML:project:1.0`. */
export function projectXml(documents: readonly ExchangeDocument[], { now, generator }: WriteContext): string {
  const graphs = documents.map((document) => ({ document, graph: toGraph(document, { chain: true }) }));
  const notes: string[] = [];
  const sources = graphs.map(({ document, graph }) => sourceXml(document, graph, notes));
  const links = graphs.flatMap(({ document, graph }) => linksXml(document, graph, notes));
  const users = [generator, ...creatorsOf(documents)];
  const creator = guidOf('user', generator);
  const project = { name: generator, origin: generator, creatingUserGUID: creator, creationDateTime: now };
  return `<?xml version="1.0" encoding="utf-8"?>
<Project${attributes({ xmlns: 'urn:QDA-XML:project:1.0', ...project })}>
<Users>
${users.map((name) => `<User${attributes({ guid: guidOf('user', name), name })}/>\n`).join('')}</Users>
${section(
  'CodeBook',
  section(
    'Codes',
    codesOf(graphs.map(({ graph }) => graph))
      .map(codeXml)
      .join(''),
  ),
)}${section('Sources', sources.join(''))}${section('Notes', notes.join(''))}${section('Links', links.join(''))}</Project>
`;
}

/** An element with content, or nothing: the schema wants no empty lists. */
function section(name: string, content: string): string {
  return content === '' ? '' : `<${name}>\n${content}</${name}>\n`;
}

function creatorsOf(documents: readonly ExchangeDocument[]): string[] {
  const all = documents.flatMap(({ items }) => items).flatMap((item) => [item, ...item.notes]);
  return [...new Set(all.flatMap(({ creator }) => creator ?? []))].sort();
}

function codeXml(code: Code): string {
  const description =
    code.entityId === undefined ? '' : `<Description>${escapeXmlContent(code.entityId)}</Description>\n`;
  const { guid, name, color } = code;
  const children = code.children.map(codeXml).join('');
  return `<Code${attributes({ guid, name, isCodable: 'true', color })}>\n${description}${children}</Code>\n`;
}

function sourceXml(document: ExchangeDocument, graph: SpanGraph, notes: string[]): string {
  const { name } = document;
  const points = codePoints(document.text);
  const guid = guidOf('source', name);
  const selections = graph.nodes.map((node) => selectionXml(node, name, points, notes)).join('');
  return `<TextSource${attributes({ guid, name, plainTextPath: `internal://${guid}.txt` })}>\n${selections}</TextSource>\n`;
}

function selectionXml(node: SpanNode, document: string, points: CodePoints, notes: string[]): string {
  const guid = itemGuid(node.id, document);
  const { start, end } = node.spans[0] ?? { start: 0, end: 0 };
  const place = { startPosition: points.fromUtf16(start), endPosition: points.fromUtf16(end) };
  const made = authorship(node.about?.creator, node.about?.created);
  const modified = isDateTime(node.about?.modified) ? { modifiedDateTime: node.about?.modified } : {};
  const told = node.about ? describe(node.about) : '';
  const description = told === '' ? '' : `<Description>${escapeXmlContent(told)}</Description>\n`;
  // What is only commented on has notes and no code.
  const isCoded = node.label !== NODE.passage;
  const code = `<CodeRef${attributes({ targetGUID: codeGuid(node.label, node.entity) })}/>`;
  const coding = isCoded ? `<Coding${attributes({ guid: guidOf('coding', guid), ...made })}>${code}</Coding>\n` : '';
  const references = noteReferences(guid, node.about?.notes ?? [], notes);
  return `<PlainTextSelection${attributes({ guid, ...place, ...made, ...modified })}>\n${description}${coding}${references}</PlainTextSelection>\n`;
}

/** References to an item's notes; the notes themselves are added to those of the project. */
function noteReferences(item: string, own: readonly ExchangeNote[], notes: string[]): string {
  return own
    .map(({ text, creator, created }, index) => {
      const guid = guidOf('note', item, String(index));
      const content = `<PlainTextContent>${escapeXmlContent(text)}</PlainTextContent>`;
      notes.push(`<Note${attributes({ guid, ...authorship(creator, created) })}>${content}</Note>\n`);
      return `<NoteRef${attributes({ targetGUID: guid })}/>\n`;
    })
    .join('');
}

function linksXml(document: ExchangeDocument, { links }: SpanGraph, notes: string[]): string[] {
  return links.map(({ id, label, from, to, about }) => {
    const guid = itemGuid(id, document.name);
    const ends = { originGUID: itemGuid(from, document.name), targetGUID: itemGuid(to, document.name) };
    const references = noteReferences(guid, about?.notes ?? [], notes);
    return `<Link${attributes({ guid, name: label, direction: 'OneWay', ...ends })}>\n${references}</Link>\n`;
  });
}

function authorship(creator: string | undefined, created: string | undefined) {
  return {
    ...(creator !== undefined && { creatingUser: guidOf('user', creator) }),
    ...(isDateTime(created) && { creationDateTime: created }),
  };
}

/** Whether the schema takes it for a time. */
function isDateTime(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(value);
}
