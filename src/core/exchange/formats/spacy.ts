import { codePoints } from '../../text/codePoints';
import { type Message, message } from '../../text/message';
import { sortItems } from '../build';
import { type ExchangeDocument, isPlaced } from '../document';
import type { Problem, Read, Write } from '../format';
import { fromGraph, type SpanNode, toGraph } from '../graph';
import { HOLDS } from '../holds';
import { asList, asObject, asSpan, asString, baseName, decodeJsonLines } from '../input';
import { reduceAll } from '../reduce';
import { SPACY_CONVERTER } from './spacyConverter';

/**
 * JSON Lines in code points, and the Python script that turns them into spaCy's `.spacy`: that format holds a hash of
 * every token, so only spaCy itself can write it.
 */
export const writeSpacy: Write = (documents) => {
  const reduced = reduceAll(documents, HOLDS.spacy);
  const content = reduced.documents.map((document) => `${JSON.stringify(row(document))}\n`).join('');
  return {
    files: [
      { path: 'spacy.jsonl', content },
      { path: 'jsonl_to_spacy.py', content: SPACY_CONVERTER },
    ],
    losses: reduced.losses,
  };
};

function row(document: ExchangeDocument) {
  const points = codePoints(document.text);
  const placed = { ...document, items: document.items.filter(isPlaced) };
  return {
    text: document.text,
    lang: document.language,
    spans: toGraph(placed, { chain: false }).nodes.map(({ label, spans: [span], entity }) => ({
      start: points.fromUtf16(span?.start ?? 0),
      end: points.fromUtf16(span?.end ?? 0),
      label,
      ...(entity && { kb_id: entity.id }),
    })),
    meta: { document: document.name },
  };
}

/** Reads JSON Lines with `spans`, or with `entities` as `[start, end, label]`, as spaCy's examples have them. */
export const readSpacy: Read = (files) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter(({ path }) => !path.endsWith('.py'))) {
    const { rows, problems: unreadable } = decodeJsonLines(file);
    problems.push(...unreadable);
    for (const { line, value } of rows) {
      const refuse = (reason: Message) => problems.push({ file: file.path, line, reason });
      const members = asObject(value);
      const text = asString(members?.text);
      if (members && text !== null) {
        const name = asString(asObject(members.meta)?.document) ?? `${baseName(file.path)}-${line}.txt`;
        documents.push({ name, text, language: asString(members.lang) ?? '', items: itemsOf(members, text, refuse) });
      } else refuse(message('The line holds no text.'));
    }
  }
  return { documents, problems };
};

function itemsOf(members: Readonly<Record<string, unknown>>, text: string, refuse: (reason: Message) => void) {
  const points = codePoints(text);
  const nodes: SpanNode[] = [];
  for (const value of [...asList(members.spans), ...asList(members.entities)]) {
    const span = asObject(value);
    const [first, second, third] = asList(value);
    const place = span ? asSpan(span.start, span.end, points.length) : asSpan(first, second, points.length);
    const label = asString(span ? span.label : third);
    if (!place || label === null) {
      refuse(message('{0} is no label on a stretch of the text.', JSON.stringify(value).slice(0, 80)));
      continue;
    }
    const kb = asString(span?.kb_id);
    const spans = [{ start: points.toUtf16(place.start), end: points.toUtf16(place.end) }];
    nodes.push({
      id: `span-${nodes.length + 1}`,
      label,
      spans,
      entity: kb ? { id: kb, label: kb } : null,
      about: null,
    });
  }
  return sortItems(fromGraph({ nodes, links: [] }));
}
