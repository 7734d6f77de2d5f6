import type { EntityRef } from '../../../annotations/model';
import { codePoints } from '../../../text/codePoints';
import { type Message, message } from '../../../text/message';
import type { Span } from '../../../text/span';
import { sortItems } from '../../build';
import {
  type ExchangeDocument,
  type ExchangeItem,
  type ExchangeNote,
  type ExchangeSpeaker,
  type ItemBase,
  type RelationItem,
  STATUSES,
} from '../../document';
import type { Problem, Read, ReadContext, ReadResult } from '../../format';
import { asConfidence, asList, asObject, asString, baseName, decodeJson } from '../../input';
import { type Place, placeFinder } from './place';
import { SA } from './vocabulary';

type Members = Readonly<Record<string, unknown>>;

/** Reads Web Annotations of any tool: a page, a collection, a list or a single one, in either way of counting. */
export const readW3c: Read = (files, context) => {
  const problems: Problem[] = [];
  const documents: ExchangeDocument[] = [];
  for (const file of files) {
    const json = decodeJson(file);
    if (!json.ok) {
      problems.push(json.problem);
      continue;
    }
    const read = readFile(file.path, annotationsIn(json.value), sources(context));
    documents.push(...read.documents);
    problems.push(...read.problems);
  }
  return { documents, problems };
};

interface Source {
  readonly name: string;
  readonly text: string;
  readonly find: (target: unknown) => Place | null;
}

/** Looks sources up by name, each prepared once for finding places in it. */
function sources(context: ReadContext): (name: string) => Source | null {
  const known = new Map<string, Source | null>();
  return (name) => {
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    const text = context.sourceText(name);
    const source = text === undefined ? null : { name, text, find: placeFinder(text, codePoints(text)) };
    known.set(name, source);
    return source;
  };
}

function readFile(path: string, values: readonly unknown[], sourceNamed: (name: string) => Source | null): ReadResult {
  const found: { item: ExchangeItem; source: Source }[] = [];
  const relations: RelationItem[] = [];
  const problems: Problem[] = [];
  values.forEach((value, index) => {
    const read = readAnnotation(value, { number: index + 1, fallbackId: `${path}#${index}` }, sourceNamed);
    if ('args' in read) problems.push({ file: path, reason: read });
    else if ('source' in read) found.push(read);
    else relations.push(read);
  });
  const sourceOf = new Map(found.map(({ item, source }) => [item.id, source]));
  for (const item of relations) {
    const source = sourceOf.get(item.from);
    if (source && source === sourceOf.get(item.to)) found.push({ item, source });
    else
      problems.push({
        file: path,
        reason: message('The relation {0} links annotations that are not in the file.', item.id),
      });
  }
  const bySource = new Map<Source, ExchangeItem[]>();
  for (const { item, source } of found) {
    const items = bySource.get(source);
    if (items) items.push(item);
    else bySource.set(source, [item]);
  }
  const documents = [...bySource].map(([{ name, text }, items]) => ({
    name,
    text,
    language: '',
    items: sortItems(items),
  }));
  return { documents, problems };
}

/** An annotation with its source, a relation, or why it is neither. `number` (from 1) is its place in the file. */
function readAnnotation(
  value: unknown,
  { number, fallbackId }: { readonly number: number; readonly fallbackId: string },
  sourceNamed: (name: string) => Source | null,
): { readonly item: ExchangeItem; readonly source: Source } | RelationItem | Message {
  const members = asObject(value);
  if (!members) return message('Annotation {0} is not an object.', number);
  const targets = asList(members.target);
  const from = members[SA.from] ?? targets[0];
  const to = members[SA.to] ?? targets[1];
  if (members.motivation === 'linking' && typeof from === 'string' && typeof to === 'string') {
    const label = tagOf(members, 'linking') ?? tagOf(members, 'tagging') ?? '';
    return { ...baseOf(members, fallbackId), kind: 'relation', label, from, to };
  }
  const name = sourceName(targets[0]);
  if (name === null) return message('Annotation {0} names no source.', number);
  const source = sourceNamed(name);
  if (!source) {
    return message('Annotation {0} is about {1}, which is not at hand: put it where the sources are.', number, name);
  }
  const spans = targets.flatMap((target) => source.find(target) ?? []);
  if (spans.length < targets.length) {
    return message('Annotation {0} has a place that is not in the source.', number);
  }
  return { item: placedItem(members, spans, source.find, fallbackId), source };
}

function annotationsIn(value: unknown): readonly unknown[] {
  const members = asObject(value);
  if (!members) return asList(value);
  if (members.items !== undefined) return asList(members.items);
  if (members.first !== undefined) return annotationsIn(members.first);
  return [members];
}

function sourceName(target: unknown): string | null {
  const members = asObject(target);
  const source = members
    ? (asString(members.source) ?? asString(asObject(members.source)?.id) ?? null)
    : asString(target);
  return source === null ? null : baseName(source);
}

function baseOf(members: Members, fallbackId: string): ItemBase {
  const status = STATUSES.find((known) => known === members[SA.status]) ?? (members.generator ? 'suggested' : 'made');
  const creator = nameOf(members.creator);
  const created = asString(members.created);
  const modified = asString(members.modified);
  return {
    id: asString(members.id) ?? fallbackId,
    origin: status === 'suggested' ? 'machine' : 'person',
    status,
    confidence: asConfidence(members[SA.confidence]),
    notes: asList(members.body).flatMap(noteOf),
    ...(creator !== null && { creator }),
    ...(created !== null && { created }),
    ...(modified !== null && { modified }),
  };
}

function noteOf(value: unknown): ExchangeNote[] {
  const body = asObject(value);
  const text = asString(body?.value);
  if (!body || text === null || body.purpose === 'tagging' || body.purpose === 'linking') return [];
  const creator = nameOf(body.creator);
  const created = asString(body.created);
  return [{ text, ...(creator !== null && { creator }), ...(created !== null && { created }) }];
}

function nameOf(value: unknown): string | null {
  const first = asList(value)[0];
  const members = asObject(first);
  return members ? (asString(members.name) ?? asString(members.id)) : asString(first);
}

function tagOf(members: Members, purpose: string): string | null {
  const bodies = asList(members.body).map(asObject);
  return asString(bodies.find((body) => body?.purpose === purpose && typeof body.value === 'string')?.value);
}

function placedItem(
  members: Members,
  spans: readonly Span[],
  find: (target: unknown) => Place | null,
  fallbackId: string,
): ExchangeItem {
  const base = baseOf(members, fallbackId);
  const tag = tagOf(members, 'tagging');
  const kind = asString(members[SA.kind]);
  if (kind === 'quote') {
    const type = /indirect/i.test(tag ?? '') ? 'indirect' : 'direct';
    const cue = find(members[SA.cue]);
    return { ...base, kind, spans, type, speaker: speakerOf(members[SA.speaker], find), cue };
  }
  if (kind === 'passage' || tag === null) return { ...base, kind: 'passage', spans };
  const identifying = asList(members.body)
    .map(asObject)
    .find((body) => body?.purpose === 'identifying');
  return { ...base, kind: 'mention', spans, type: tag, entity: entityOf(members[SA.entity]) ?? entityOf(identifying) };
}

function speakerOf(value: unknown, find: (target: unknown) => Place | null): ExchangeSpeaker | null {
  const members = asObject(value);
  if (!members) return null;
  const span = find(members[SA.words]);
  const entity = entityOf(members[SA.entity]);
  return span || entity ? { span, entity } : null;
}

/** An entity as a sidecar writes it, or another tool's identifying body. */
function entityOf(value: unknown): EntityRef | null {
  const members = asObject(value);
  if (!members) return null;
  const id = asString(members.id) ?? asString(members.source) ?? asString(asObject(members.source)?.id);
  if (id === null) return null;
  const sameAs = asList(members[SA.sameAs]).filter((iri) => typeof iri === 'string');
  return { id, label: asString(members.label) ?? id, ...(members[SA.sameAs] !== undefined && { sameAs }) };
}
