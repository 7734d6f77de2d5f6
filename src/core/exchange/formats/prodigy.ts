import { type CodePoints, codePoints } from '../../text/codePoints';
import { type Message, message } from '../../text/message';
import type { Span } from '../../text/span';
import { sortItems } from '../build';
import type { ExchangeDocument } from '../document';
import { featuresOf, readFeatures } from '../features';
import type { Problem, Read, Write } from '../format';
import { fromGraph, type SpanLink, type SpanNode, toGraph } from '../graph';
import { HOLDS } from '../holds';
import { asList, asObject, asSpan, asString, baseName, decodeJsonLines } from '../input';
import { reduceAll } from '../reduce';
import { tokensCutAt } from '../tokensCutAt';

// Prodigy's JSONL (prodi.gy/docs/api-interfaces): code points, as Python counts; a span names its tokens too, the last
// one inclusive, so its ends must be ends of tokens. Members that Prodigy does not know it keeps.

/** Prodigy's JSONL with tokens, spans and relations: one document a line. */
export const writeProdigy: Write = (documents) => {
  const reduced = reduceAll(documents, HOLDS.prodigy);
  const content = reduced.documents.map((document) => `${JSON.stringify(task(document))}\n`).join('');
  return { files: [{ path: 'prodigy.jsonl', content }], losses: reduced.losses };
};

function task(document: ExchangeDocument) {
  const { text } = document;
  const points = codePoints(text);
  const { nodes, links } = toGraph(document, { chain: true });
  const tokens = withWhiteSpace(
    tokensCutAt(
      text,
      nodes.flatMap(({ spans }) => spans),
    ),
    text,
  );
  const startsAt = new Map(tokens.map(({ start }, id) => [start, id]));
  const endsAt = new Map(tokens.map(({ end }, id) => [end, id]));
  const spans = nodes.map(({ id, label, spans: [span], about, entity }) => ({
    ...inPoints(span ?? { start: 0, end: 0 }, points),
    token_start: startsAt.get(span?.start ?? 0),
    token_end: endsAt.get(span?.end ?? 0),
    label,
    ...(entity && { kb_id: entity.id }),
    id,
    ...featuresOf(about, entity),
  }));
  const byId = new Map(spans.map((span) => [span.id, span]));
  return {
    text,
    meta: { document: document.name, ...(document.language && { language: document.language }) },
    tokens: tokens.map((token, id) => ({
      text: text.slice(token.start, token.end),
      ...inPoints(token, points),
      id,
      ws: token.ws,
    })),
    spans,
    relations: links.map(({ id, label, from, to, about }) => ({
      head: byId.get(from)?.token_end,
      child: byId.get(to)?.token_end,
      head_span: placeOf(byId.get(from)),
      child_span: placeOf(byId.get(to)),
      label,
      id,
      ...featuresOf(about, null),
    })),
    answer: 'accept',
  };
}

function placeOf(span: { start: number; end: number; label: string; id: string } | undefined) {
  return span && { start: span.start, end: span.end, label: span.label, id: span.id };
}

function inPoints({ start, end }: Span, points: CodePoints): Span {
  return { start: points.fromUtf16(start), end: points.fromUtf16(end) };
}

/** spaCy's tokens: each says whether one blank follows; white space beyond that is a token of its own. */
function withWhiteSpace(tokens: readonly Span[], text: string): (Span & { readonly ws: boolean })[] {
  const all: (Span & { ws: boolean })[] = [];
  let at = 0;
  const fill = (end: number) => {
    if (at < end) all.push({ start: at, end, ws: false });
  };
  for (const { start, end } of tokens) {
    fill(start);
    const ws = text[end] === ' ';
    all.push({ start, end, ws });
    at = ws ? end + 1 : end;
  }
  fill(text.length);
  return all;
}

/** Reads Prodigy's exports; what was rejected or skipped there stays out. */
export const readProdigy: Read = (files) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { rows, problems: unreadable } = decodeJsonLines(file);
    problems.push(...unreadable);
    for (const { line, value } of rows) {
      const refuse = (reason: Message) => problems.push({ file: file.path, line, reason });
      const members = asObject(value);
      const text = asString(members?.text);
      if (members && text !== null) {
        if (members.answer !== undefined && members.answer !== 'accept') continue;
        const meta = asObject(members.meta);
        const name = asString(meta?.document) ?? `${baseName(file.path)}-${line}.txt`;
        const language = asString(meta?.language) ?? '';
        documents.push({ name, text, language, items: itemsOf(members, text, refuse) });
      } else refuse(message('The line holds no text.'));
    }
  }
  return { documents, problems };
};

function itemsOf(members: Readonly<Record<string, unknown>>, text: string, refuse: (reason: Message) => void) {
  const points = codePoints(text);
  const nodes: SpanNode[] = [];
  const byPlace = new Map<string, string>();
  for (const value of asList(members.spans)) {
    const span = asObject(value);
    const place = span && asSpan(span.start, span.end, points.length);
    const label = asString(span?.label);
    if (!span || !place || label === null) {
      refuse(message('{0} is no label on a stretch of the text.', JSON.stringify(value).slice(0, 80)));
      continue;
    }
    const id = asString(span.id) ?? `span-${nodes.length + 1}`;
    const { about, entity: told } = readFeatures(span);
    const kb = asString(span.kb_id);
    const entity = told ?? (kb ? { id: kb, label: kb } : null);
    const spans = [{ start: points.toUtf16(place.start), end: points.toUtf16(place.end) }];
    nodes.push({ id, label, spans, entity, about });
    byPlace.set(placeKey(span), id);
  }
  const links: SpanLink[] = asList(members.relations).flatMap((value, index) => {
    const link = asObject(value);
    const [head, child] = [asObject(link?.head_span), asObject(link?.child_span)];
    const from = head && (asString(head.id) ?? byPlace.get(placeKey(head)));
    const to = child && (asString(child.id) ?? byPlace.get(placeKey(child)));
    const label = asString(link?.label);
    if (!link || !from || !to || label === null) {
      refuse(message('Relation {0} is between spans that are not there.', index + 1));
      return [];
    }
    return [{ id: asString(link.id) ?? `relation-${index + 1}`, label, from, to, about: readFeatures(link).about }];
  });
  return sortItems(fromGraph({ nodes, links }));
}

function placeKey(span: Readonly<Record<string, unknown>>): string {
  return `${span.start}-${span.end}-${span.label}`;
}
