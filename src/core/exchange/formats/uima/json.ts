import type { ExchangeDocument } from '../../document';
import type { Write } from '../../format';
import { DOCUMENT, type FeatureStructure, PACKAGE, SOFA, structuresOf, TYPES } from './cas';

// UIMA CAS JSON 0.4 as Apache's reference files have it (uima-uimaj-io-jsoncas, `ser-ref`): they have neither the header
// nor the anchor marks that the draft of the specification mentions. Ids and types come first, the text before all that
// refers to it, a reference has `@` before its name.

/** UIMA CAS as JSON: a file a document, each with its type system. */
export const writeCasJson: Write = (documents) => ({
  files: documents.map((document) => ({
    path: `${document.name}.json`,
    content: `${JSON.stringify(cas(document), null, 1)}\n`,
  })),
  losses: [],
});

function cas(document: ExchangeDocument) {
  const structures = structuresOf(document);
  const { text, language } = document;
  return {
    '%TYPES': Object.fromEntries(Object.keys(TYPES).map((name) => [`${PACKAGE}.${name}`, typeOf(name)])),
    '%FEATURE_STRUCTURES': [
      {
        '%ID': SOFA,
        '%TYPE': 'uima.cas.Sofa',
        sofaNum: 1,
        sofaID: '_InitialView',
        mimeType: 'text',
        sofaString: text,
      },
      {
        '%ID': DOCUMENT,
        '%TYPE': 'uima.tcas.DocumentAnnotation',
        '@sofa': SOFA,
        begin: 0,
        end: text.length,
        language: language || 'x-unspecified',
      },
      ...structures.map(structure),
    ],
    '%VIEWS': {
      _InitialView: { '%SOFA': SOFA, '%MEMBERS': [DOCUMENT, ...structures.map(({ id }) => id)] },
    },
  };
}

function typeOf(name: string) {
  const { supertype, features } = TYPES[name as keyof typeof TYPES];
  const described = Object.entries(features).map(([feature, range]) => [
    feature,
    { '%NAME': feature, '%RANGE': range },
  ]);
  return { '%NAME': `${PACKAGE}.${name}`, '%SUPER_TYPE': supertype, ...Object.fromEntries(described) };
}

function structure({ id, type, features }: FeatureStructure) {
  const values = Object.entries(features).map(([name, value]) =>
    typeof value === 'object' ? [`@${name}`, value.ref] : [name, value],
  );
  return { '%ID': id, '%TYPE': `${PACKAGE}.${type}`, '@sofa': SOFA, ...Object.fromEntries(values) };
}
