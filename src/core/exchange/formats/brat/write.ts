import { type CodePoints, codePoints } from '../../../text/codePoints';
import type { ExchangeDocument } from '../../document';
import type { OutputFile, Write } from '../../format';
import { type SpanGraph, type SpanNode, toGraph } from '../../graph';
import { HOLDS } from '../../holds';
import { encodeLabel } from '../../labelCode';
import { reduceAll } from '../../reduce';
import { fragmentsOf } from './fragments';
import { referenceOf } from './normalisation';

/**
 * brat standoff: a `.txt` with LF line ends and an `.ann` in code points for each document, and one configuration with
 * the types that occur in them.
 */
export const writeBrat: Write = (documents) => {
  const reduced = reduceAll(documents, HOLDS.brat);
  const graphs = reduced.documents.map((document) => toGraph(document, { chain: false }));
  const files = reduced.documents.flatMap((document, index): OutputFile[] => {
    const stem = document.name.replace(/\.txt$/i, '');
    const content = annotations(document, graphs[index] ?? { nodes: [], links: [] });
    return [
      { path: `${stem}.txt`, content: document.text, goesWith: `${stem}.ann` },
      { path: `${stem}.ann`, content },
    ];
  });
  const configuration = [
    { path: 'annotation.conf', content: annotationConf(graphs) },
    { path: 'visual.conf', content: visualConf(graphs) },
  ];
  return { files: [...files, ...configuration], losses: reduced.losses };
};

function annotations(document: ExchangeDocument, { nodes, links }: SpanGraph): string {
  const points = codePoints(document.text);
  const names = new Map(nodes.map(({ id }, index) => [id, `T${index + 1}`]));
  const lines = nodes.map((node) => textBound(node, names.get(node.id) ?? '', document.text, points));
  links.forEach(({ id, label, from, to }, index) => {
    names.set(id, `R${index + 1}`);
    lines.push(`R${index + 1}\t${encodeLabel(label)} Arg1:${names.get(from)} Arg2:${names.get(to)}`);
  });
  let notes = 0;
  let attributes = 0;
  let references = 0;
  for (const { id, about } of [...nodes, ...links]) {
    for (const note of about?.notes ?? []) lines.push(`#${++notes}\tAnnotatorNotes ${names.get(id)}\t${note.text}`);
    if (about && about.status !== 'made') lines.push(`A${++attributes}\tStatus ${names.get(id)} ${about.status}`);
  }
  for (const { id, entity } of nodes) {
    if (!entity) continue;
    const shown = entity.label === entity.id ? '' : entity.label;
    lines.push(`N${++references}\tReference ${names.get(id)} ${referenceOf(entity.id)}\t${shown}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function textBound(node: SpanNode, name: string, text: string, points: CodePoints): string {
  const fragments = node.spans.flatMap((span) => fragmentsOf(span, text));
  const offsets = fragments.map(({ start, end }) => `${points.fromUtf16(start)} ${points.fromUtf16(end)}`);
  const words = fragments.map(({ start, end }) => text.slice(start, end));
  return `${name}\t${encodeLabel(node.label)} ${offsets.join(';')}\t${words.join(' ')}`;
}

function labelsOf(graphs: readonly SpanGraph[]): { readonly types: string[]; readonly relations: string[] } {
  const types = new Set(graphs.flatMap(({ nodes }) => nodes.map(({ label }) => label)));
  const relations = new Set(graphs.flatMap(({ links }) => links.map(({ label }) => label)));
  return { types: [...types].sort(), relations: [...relations].sort() };
}

function annotationConf(graphs: readonly SpanGraph[]): string {
  const { types, relations } = labelsOf(graphs);
  return `[entities]
${lines(types.map(encodeLabel))}
[relations]
${lines(relations.map((label) => `${encodeLabel(label)}\tArg1:<ENTITY>, Arg2:<ENTITY>`))}
[events]

[attributes]
Status\tArg:<ANY>, Value:accepted|corrected|suggested
`;
}

function visualConf(graphs: readonly SpanGraph[]): string {
  const { types, relations } = labelsOf(graphs);
  const shown = (label: string) => label.replace(/[\s|]+/g, ' ').trim();
  const coded = [...new Set([...types, ...relations])].filter((label) => encodeLabel(label) !== label);
  return `[labels]
${lines(coded.map((label) => `${encodeLabel(label)} | ${shown(label)}`))}
[drawing]
SPAN_DEFAULT\tfgColor:black, bgColor:#bcd6f0, borderColor:darken
ARC_DEFAULT\tcolor:black, arrowHead:triangle-5
`;
}

function lines(values: readonly string[]): string {
  return values.map((value) => `${value}\n`).join('');
}
