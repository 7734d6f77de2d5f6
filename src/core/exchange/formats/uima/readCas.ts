import { type Message, message } from '../../../text/message';
import type { Span } from '../../../text/span';
import { sortItems } from '../../build';
import type { ExchangeDocument, ExchangeNote } from '../../document';
import { readFeatures } from '../../features';
import { fromGraph, type SpanLink, type SpanNode } from '../../graph';
import { asSpan } from '../../input';
import { PACKAGE } from './cas';

/** A feature structure as either serialisation gives it, references as the other one's id. */
export interface RawStructure {
  readonly id: string;
  /** `package.Type`. */
  readonly type: string;
  readonly features: Readonly<Record<string, string>>;
}

// What other programs annotate about the make-up of a text, and not about what it says.
const SEGMENTS =
  /\.(?:DocumentAnnotation|DocumentMetaData|Sentence|Token|Lemma|Stem|Paragraph|Heading|Div|TagsetDescription)$/;

/** The document that feature structures tell. Types of other programs become mentions and relations. */
export function documentOf(
  structures: readonly RawStructure[],
  name: string,
  refuse: (reason: Message) => void,
): ExchangeDocument | null {
  const text = structures.find(({ type }) => type === 'uima.cas.Sofa')?.features.sofaString;
  if (text === undefined) {
    refuse(message('The CAS holds no text.'));
    return null;
  }
  const notes = notesByTarget(structures);
  const nodes: SpanNode[] = [];
  const links: SpanLink[] = [];
  for (const structure of structures) {
    const { id, type, features } = structure;
    const { from = features.Governor, to = features.Dependent } = features;
    if (from !== undefined && to !== undefined) {
      const label = features.label ?? features.value ?? type.replace(/^.*\./, '');
      links.push({ id, label, from, to, about: about(structure, notes) });
    } else if (features.begin !== undefined && !SEGMENTS.test(type)) {
      const node = nodeOf(structure, text, notes);
      if (node) nodes.push(node);
      else refuse(message('The annotation {0} lies outside of the text.', id));
    }
  }
  const language = structures.find(({ type }) => type === 'uima.tcas.DocumentAnnotation')?.features.language ?? '';
  const told = structures.find(({ type }) => type === `${PACKAGE}.Source`)?.features.name;
  return {
    name: told ?? name,
    text,
    language: language === 'x-unspecified' ? '' : language,
    items: sortItems(fromGraph({ nodes, links })),
  };
}

function nodeOf(structure: RawStructure, text: string, notes: NotesByTarget): SpanNode | null {
  const { id, type, features } = structure;
  const spanOf = (start: string | undefined, end: string | undefined) =>
    asSpan(Number(start), Number(end), text.length);
  const hull = spanOf(features.begin, features.end);
  if (!hull) return null;
  const pieces = (features.pieces ?? '').split(' ').map((piece) => spanOf(...(piece.split('-') as [string, string])));
  const sound = pieces.filter((piece): piece is Span => piece !== null);
  const { entity = features.identifier, entityLabel, entitySameAs } = features;
  return {
    id,
    label: features.label ?? features.value ?? type.replace(/^.*\./, ''),
    spans: sound.length === pieces.length ? sound : [hull],
    entity:
      entity === undefined
        ? null
        : {
            id: entity,
            label: entityLabel ?? entity,
            ...(entitySameAs !== undefined && { sameAs: entitySameAs.split('\n') }),
          },
    about: about(structure, notes),
  };
}

type NotesByTarget = ReadonlyMap<string, readonly ExchangeNote[]>;

function notesByTarget(structures: readonly RawStructure[]): NotesByTarget {
  const notes = new Map<string, ExchangeNote[]>();
  for (const { type, features } of structures) {
    const { about: target, text, creator, created } = features;
    if (type !== `${PACKAGE}.Note` || target === undefined || text === undefined) continue;
    const by = { ...(creator !== undefined && { creator }), ...(created !== undefined && { created }) };
    notes.set(target, [...(notes.get(target) ?? []), { text, ...by }]);
  }
  return notes;
}

function about({ id, features }: RawStructure, notes: NotesByTarget) {
  const { confidence, ...rest } = features;
  const told = { ...rest, ...(confidence !== undefined && { confidence: Number(confidence) }), notes: notes.get(id) };
  return readFeatures(told).about;
}
