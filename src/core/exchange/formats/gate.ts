import { codePoints } from '../../text/codePoints';
import { type Message, message } from '../../text/message';
import { sortItems } from '../build';
import type { ExchangeDocument } from '../document';
import { featuresOf, readFeatures } from '../features';
import type { Problem, Read, Write } from '../format';
import { fromGraph, LINK, type SpanLink, type SpanNode, toGraph } from '../graph';
import { asList, asObject, asSpan, asString, baseName, decodeJson } from '../input';

// Bdoc JSON as gatenlp reads and writes it (GateNLP/python-gatenlp, `docs/bdocjson.md`): offsets in code points ("p") or
// UTF-16 code units ("j", Java). Ours are the latter. GATE has spans of one piece: what lies in pieces is annotated from
// its first to its last character and names its pieces in the feature `spans`.

const RELATION = 'Relation';

/** GATE's Bdoc JSON: a file a document. */
export const writeGate: Write = (documents) => ({
  files: documents.map((document) => ({
    path: `${document.name}.bdocjs`,
    content: `${JSON.stringify(bdoc(document), null, 1)}\n`,
  })),
  losses: [],
});

function bdoc(document: ExchangeDocument) {
  const { nodes, links } = toGraph(document, { chain: false });
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const isPart = ({ label }: SpanLink) => label === LINK.speaker || label === LINK.cue;
  const partsOf = new Map<string, SpanLink[]>();
  for (const part of links.filter(isPart)) partsOf.set(part.from, [...(partsOf.get(part.from) ?? []), part]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const annotations = nodes.map((node, id) => ({
    type: node.label,
    ...hull(node),
    id,
    features: {
      ...featuresOf(node.about, node.entity),
      ...(node.spans.length > 1 && { spans: node.spans.map(({ start, end }) => [start, end]) }),
      ...Object.fromEntries(
        (partsOf.get(node.id) ?? []).map(({ label, to }) => [label.toLowerCase(), numbers.get(to)]),
      ),
    },
  }));
  const relations = links
    .filter((link) => !isPart(link))
    .map(({ label, from, to, about }, index) => ({
      type: RELATION,
      ...hull(byId.get(from)),
      id: nodes.length + index,
      features: { ...featuresOf(about, null), label, from: numbers.get(from), to: numbers.get(to) },
    }));
  const all = [...annotations, ...relations];
  return {
    annotation_sets: { '': { name: '', annotations: all, next_annid: all.length } },
    text: document.text,
    features: { 'gate.SourceURL': document.name, ...(document.language && { lang: document.language }) },
    offset_type: 'j',
    name: document.name,
  };
}

function hull(node: SpanNode | undefined) {
  return { start: node?.spans[0]?.start ?? 0, end: node?.spans.at(-1)?.end ?? 0 };
}

/** Reads Bdoc JSON of any program, in either way of counting; all its annotation sets. */
export const readGate: Read = (files) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const json = decodeJson(file);
    if (!json.ok) {
      problems.push(json.problem);
      continue;
    }
    const members = asObject(json.value);
    const text = asString(members?.text);
    if (!members || text === null) {
      problems.push({ file: file.path, reason: message('This is no GATE document: it holds no text.') });
      continue;
    }
    const name = asString(members.name) || baseName(file.path).replace(/\.(?:bdocjs|json)$/, '');
    const items = itemsOf(members, text, (reason) => problems.push({ file: file.path, reason }));
    const language = asString(asObject(members.features)?.lang) ?? '';
    documents.push({ name, text, language, items });
  }
  return { documents, problems };
};

type Members = Readonly<Record<string, unknown>>;

function itemsOf(members: Members, text: string, refuse: (reason: Message) => void) {
  const points = codePoints(text);
  const inPoints = members.offset_type !== 'j';
  const spanOf = (start: unknown, end: unknown) => {
    const span = asSpan(start, end, inPoints ? points.length : text.length);
    return span && inPoints ? { start: points.toUtf16(span.start), end: points.toUtf16(span.end) } : span;
  };
  const nodes: SpanNode[] = [];
  const links: SpanLink[] = [];
  for (const [set, content] of Object.entries(asObject(members.annotation_sets) ?? {})) {
    // Ids count from 0 anew in every set.
    const idOf = (id: unknown) => `${set}#${String(id)}`;
    for (const value of asList(asObject(content)?.annotations)) {
      const annotation = asObject(value);
      const features = asObject(annotation?.features) ?? {};
      const label = asString(annotation?.type);
      const span = annotation && spanOf(annotation.start, annotation.end);
      if (!annotation || label === null || !span) {
        refuse(message('Annotation {0} has no type or lies outside of the text.', String(annotation?.id)));
        continue;
      }
      const id = idOf(annotation.id);
      const { about, entity } = readFeatures(features);
      if (label === RELATION && typeof features.label === 'string') {
        links.push({ id, label: features.label, from: idOf(features.from), to: idOf(features.to), about });
        continue;
      }
      const pieces = asList(features.spans).map((piece) => spanOf(asList(piece)[0], asList(piece)[1]));
      const sound = pieces.flatMap((piece) => piece ?? []);
      nodes.push({
        id,
        label,
        spans: sound.length > 0 && sound.length === pieces.length ? sound : [span],
        entity,
        about,
      });
      for (const part of [LINK.speaker, LINK.cue]) {
        const to = features[part.toLowerCase()];
        if (typeof to === 'number')
          links.push({ id: `${id}/${part}`, label: part, from: id, to: idOf(to), about: null });
      }
    }
  }
  return sortItems(fromGraph({ nodes, links }));
}
