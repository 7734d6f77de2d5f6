import { type Message, message } from '../../text/message';
import { sortItems } from '../build';
import type { ExchangeDocument, ExchangeItem } from '../document';
import { featuresOf, readFeatures } from '../features';
import type { Problem, Read, Write } from '../format';
import { fromGraph, type SpanLink, type SpanNode, toGraph } from '../graph';
import { HOLDS } from '../holds';
import { asConfidence, asList, asObject, asSpan, asString, baseName, decodeJson } from '../input';
import { reduceAll } from '../reduce';
import { escapeXml } from '../xml';

// Label Studio's task format (labelstud.io/guide/task_format, /guide/predictions). It counts in UTF-16 code units
// (HumanSignal/label-studio#1347). What the machine suggests goes to `predictions`, what people decided to `annotations`.
// A region's `meta` is kept as it is; its `text` is what Label Studio shows as notes.

const OURS = 'source_annotator';

/** Label Studio tasks, and the labelling configuration that fits them. */
export const writeLabelStudio: Write = (documents, context) => {
  const { documents: held, losses } = reduceAll(documents, HOLDS.labelStudio);
  const tasks = held.map((document) => ({
    data: { text: document.text, document: document.name },
    annotations: results(document, 'person').map((result) => ({ result })),
    predictions: results(document, 'machine').map((result) => ({ model_version: context.generator, result })),
  }));
  return {
    files: [
      { path: 'label-studio.json', content: `${JSON.stringify(tasks, null, 1)}\n` },
      { path: 'label-studio-config.xml', content: config(held) },
    ],
    losses,
  };
};

function results(document: ExchangeDocument, origin: ExchangeItem['origin']): object[][] {
  const items = document.items.filter((item) => item.origin === origin);
  if (items.length === 0) return [];
  const { nodes, links } = toGraph({ ...document, items }, { chain: true });
  const regions = nodes.map(({ id, label, spans, about, entity }) => {
    const { start = 0, end = 0 } = spans[0] ?? {};
    return {
      id,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      origin: origin === 'machine' ? 'prediction' : 'manual',
      value: { start, end, text: document.text.slice(start, end), labels: [label] },
      ...(about?.confidence != null && { score: about.confidence }),
      meta: { text: about?.notes.map(({ text }) => text) ?? [], [OURS]: featuresOf(about, entity) },
    };
  });
  const relations = links.map(({ id, from, to, label, about }) => ({
    id,
    type: 'relation',
    from_id: from,
    to_id: to,
    direction: 'right',
    labels: [label],
    meta: { [OURS]: featuresOf(about, null) },
  }));
  return [[...regions, ...relations]];
}

function config(documents: readonly ExchangeDocument[]): string {
  const graphs = documents.map((document) => toGraph(document, { chain: true }));
  const labels = new Set(graphs.flatMap(({ nodes }) => nodes.map(({ label }) => label)));
  const relations = new Set(graphs.flatMap(({ links }) => links.map(({ label }) => label)));
  const list = (tag: string, values: ReadonlySet<string>) =>
    [...values]
      .sort()
      .map((value) => `    <${tag} value="${escapeXml(value)}"/>\n`)
      .join('');
  return `<View>
  <Labels name="label" toName="text">
${list('Label', labels)}  </Labels>
  <Relations>
${list('Relation', relations)}  </Relations>
  <Text name="text" value="$text" granularity="symbol"/>
</View>
`;
}

/** Reads Label Studio's JSON exports: each task's annotations, and its predictions as suggestions. */
export const readLabelStudio: Read = (files) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter(({ path }) => !path.endsWith('.xml'))) {
    const json = decodeJson(file);
    if (!json.ok) {
      problems.push(json.problem);
      continue;
    }
    asList(json.value).forEach((value, index) => {
      const number = index + 1;
      const refuse = (reason: Message) => problems.push({ file: file.path, reason });
      const refuseRegion = (id: string) =>
        refuse(message('Task {0}: region {1} has no label or lies outside of the text.', number, id));
      const task = asObject(value);
      const data = asObject(task?.data);
      const text = asString(data?.text) ?? Object.values(data ?? {}).find((member) => typeof member === 'string');
      if (!task || typeof text !== 'string') {
        refuse(message('Task {0}: it holds no text.', number));
        return;
      }
      const name = asString(data?.document) ?? `${baseName(file.path)}-${number}.txt`;
      const people = asList(task.annotations ?? task.completions).flatMap((entry) =>
        itemsOf(entry, text, 'person', refuseRegion),
      );
      const machine = asList(task.predictions).flatMap((entry) => itemsOf(entry, text, 'machine', refuseRegion));
      documents.push({ name, text, language: '', items: sortItems([...people, ...machine]) });
    });
  }
  return { documents, problems };
};

function itemsOf(entry: unknown, text: string, origin: ExchangeItem['origin'], refuse: (region: string) => void) {
  const nodes: SpanNode[] = [];
  const links: SpanLink[] = [];
  const by = origin === 'machine' ? ({ origin, status: 'suggested' } as const) : {};
  for (const value of asList(asObject(entry)?.result)) {
    const result = asObject(value) ?? {};
    const meta = asObject(result.meta);
    const { about: told, entity } = readFeatures(meta?.[OURS]);
    const score = asConfidence(result.score);
    const notes =
      told.notes.length > 0
        ? told.notes
        : asList(meta?.text).flatMap((note) => (typeof note === 'string' ? [{ text: note }] : []));
    const about = { ...told, ...by, notes, ...(origin === 'machine' && score !== null && { confidence: score }) };
    const id = asString(result.id) ?? `region-${nodes.length + links.length + 1}`;
    if (result.type === 'relation') {
      const label = asString(asList(result.labels)[0]) ?? '';
      const [from, to] = [String(result.from_id), String(result.to_id)];
      links.push(
        result.direction === 'left' ? { id, label, from: to, to: from, about } : { id, label, from, to, about },
      );
      continue;
    }
    const place = asObject(result.value) ?? {};
    const span = asSpan(place.start, place.end, text.length);
    const labels = asList(place.labels).filter((label) => typeof label === 'string');
    if (!span || labels.length === 0) {
      refuse(id);
      continue;
    }
    labels.forEach((label, index) => {
      nodes.push({ id: index === 0 ? id : `${id}#${index + 1}`, label, spans: [span], entity, about });
    });
  }
  return fromGraph({ nodes, links });
}
