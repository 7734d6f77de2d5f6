import { codePoints } from '../../text/codePoints';
import { type Message, message } from '../../text/message';
import { sortItems } from '../build';
import type { ExchangeDocument } from '../document';
import type { Problem, Read, Write } from '../format';
import { fromGraph, type SpanLink, type SpanNode, toGraph } from '../graph';
import { HOLDS } from '../holds';
import { asList, asObject, asSpan, asString, baseName, decodeJsonLines } from '../input';
import { reduceAll } from '../reduce';

// doccano counts in code points: its back end slices Python strings (doccano `backend/data_import`, `data_export`).
// Members that it does not know it keeps as metadata and writes out again, which brings the file's name back.

/** doccano's JSONL for sequence labelling with relations: one document a line. */
export const writeDoccano: Write = (documents) => {
  const reduced = reduceAll(documents, HOLDS.doccano);
  const content = reduced.documents.map((document) => `${JSON.stringify(row(document))}\n`).join('');
  return { files: [{ path: 'doccano.jsonl', content }], losses: reduced.losses };
};

function row(document: ExchangeDocument) {
  const points = codePoints(document.text);
  const { nodes, links } = toGraph(document, { chain: true });
  const numbers = new Map(nodes.map(({ id }, index) => [id, index + 1]));
  return {
    text: document.text,
    document: document.name,
    entities: nodes.map(({ id, label, spans }) => ({
      id: numbers.get(id),
      label,
      start_offset: points.fromUtf16(spans[0]?.start ?? 0),
      end_offset: points.fromUtf16(spans[0]?.end ?? 0),
    })),
    relations: links.map(({ label, from, to }, index) => ({
      id: index + 1,
      from_id: numbers.get(from),
      to_id: numbers.get(to),
      type: label,
    })),
  };
}

/** Reads doccano's exports: `label` with `[start, end, label]`, or `entities` with `relations`. */
export const readDoccano: Read = (files) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { rows, problems: unreadable } = decodeJsonLines(file);
    problems.push(...unreadable);
    for (const { line, value } of rows) {
      const refuse = (reason: Message) => problems.push({ file: file.path, line, reason });
      const members = asObject(value);
      const text = asString(members?.text) ?? asString(members?.data);
      if (members && text !== null) {
        const name = asString(members.document) ?? asString(members.filename) ?? `${baseName(file.path)}-${line}.txt`;
        documents.push({ name, text, language: '', items: itemsOf(members, text, refuse) });
      } else refuse(message('The line holds no text.'));
    }
  }
  return { documents, problems };
};

function itemsOf(members: Readonly<Record<string, unknown>>, text: string, refuse: (reason: Message) => void) {
  const points = codePoints(text);
  const nodes: SpanNode[] = [];
  for (const value of [...asList(members.entities), ...asList(members.label)]) {
    const entity = asObject(value);
    const [first, second, third] = asList(value);
    const span = entity
      ? asSpan(entity.start_offset, entity.end_offset, points.length)
      : asSpan(first, second, points.length);
    const label = asString(entity ? entity.label : third);
    if (!span || label === null) {
      refuse(message('{0} is no label on a stretch of the text.', JSON.stringify(value).slice(0, 80)));
      continue;
    }
    const spans = [{ start: points.toUtf16(span.start), end: points.toUtf16(span.end) }];
    nodes.push({ id: String(entity?.id ?? `label-${nodes.length + 1}`), label, spans, entity: null, about: null });
  }
  const links: SpanLink[] = asList(members.relations).flatMap((value, index) => {
    const link = asObject(value);
    if (!link) return [];
    const ends = { from: String(link.from_id), to: String(link.to_id) };
    return [{ id: `relation-${index + 1}`, label: asString(link.type) ?? '', ...ends, about: null }];
  });
  return sortItems(fromGraph({ nodes, links }));
}
