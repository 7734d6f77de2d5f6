import type { ExchangeDocument } from '../../document';
import { type About, type SpanNode, toGraph } from '../../graph';

// A CAS is a text with feature structures: typed records that refer to each other. Ours are of four types; what GATE and
// others put into features is put into theirs. UIMA counts in UTF-16 code units, as Java does.

/** A reference to another feature structure. */
export interface Reference {
  readonly ref: number;
}

export interface FeatureStructure {
  readonly id: number;
  readonly type: CasType;
  readonly features: Readonly<Record<string, string | number | Reference>>;
}

export type CasType = 'Source' | 'Span' | 'Link' | 'Note';

/** The namespace of our types: `sourceannotator.Span` … */
export const PACKAGE = 'sourceannotator';

const ABOUT = {
  status: 'uima.cas.String',
  confidence: 'uima.cas.Double',
  creator: 'uima.cas.String',
  created: 'uima.cas.String',
  modified: 'uima.cas.String',
} as const;

/** The type system: each type with its supertype and its features' ranges. */
export const TYPES: Readonly<
  Record<CasType, { readonly supertype: string; readonly features: Readonly<Record<string, string>> }>
> = {
  Source: { supertype: 'uima.cas.AnnotationBase', features: { name: 'uima.cas.String' } },
  Span: {
    supertype: 'uima.tcas.Annotation',
    features: {
      label: 'uima.cas.String',
      pieces: 'uima.cas.String',
      entity: 'uima.cas.String',
      entityLabel: 'uima.cas.String',
      entitySameAs: 'uima.cas.String',
      ...ABOUT,
    },
  },
  Link: {
    supertype: 'uima.cas.AnnotationBase',
    features: { label: 'uima.cas.String', from: `${PACKAGE}.Span`, to: `${PACKAGE}.Span`, ...ABOUT },
  },
  Note: {
    supertype: 'uima.cas.AnnotationBase',
    features: {
      text: 'uima.cas.String',
      creator: 'uima.cas.String',
      created: 'uima.cas.String',
      about: 'uima.cas.AnnotationBase',
    },
  },
};

/** Numbers of the structures that every CAS of ours has: the text and UIMA's own annotation of the whole document. */
export const SOFA = 1;
export const DOCUMENT = 2;
const FIRST = 3;

/** A document's feature structures. */
export function structuresOf(document: ExchangeDocument): FeatureStructure[] {
  const { nodes, links } = toGraph(document, { chain: false });
  const numbers = new Map([...nodes, ...links].map(({ id }, index) => [id, FIRST + 1 + index]));
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  const structures: FeatureStructure[] = [{ id: FIRST, type: 'Source', features: { name: document.name } }];
  for (const node of nodes) {
    structures.push({ id: numberOf(node.id), type: 'Span', features: spanFeatures(node) });
  }
  for (const { id, label, from, to, about } of links) {
    const ends = { from: { ref: numberOf(from) }, to: { ref: numberOf(to) } };
    structures.push({ id: numberOf(id), type: 'Link', features: { label, ...ends, ...aboutFeatures(about) } });
  }
  for (const { id, about } of [...nodes, ...links]) {
    for (const { text, creator, created } of about?.notes ?? []) {
      const number = FIRST + structures.length;
      const by = { ...(creator !== undefined && { creator }), ...(created !== undefined && { created }) };
      structures.push({ id: number, type: 'Note', features: { text, ...by, about: { ref: numberOf(id) } } });
    }
  }
  return structures;
}

function spanFeatures({ label, spans, entity, about }: SpanNode): FeatureStructure['features'] {
  return {
    begin: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    label,
    ...(spans.length > 1 && { pieces: spans.map(({ start, end }) => `${start}-${end}`).join(' ') }),
    ...(entity && { entity: entity.id, entityLabel: entity.label }),
    ...(entity?.sameAs && { entitySameAs: entity.sameAs.join('\n') }),
    ...aboutFeatures(about),
  };
}

function aboutFeatures(about: About | null): FeatureStructure['features'] {
  if (!about) return {};
  const { status, confidence, creator, created, modified } = about;
  return {
    status,
    ...(confidence !== null && { confidence }),
    ...(creator !== undefined && { creator }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
  };
}
