import type { ExchangeDocument } from '../../document';
import type { Write } from '../../format';
import { HOLDS } from '../../holds';
import { reduceAll } from '../../reduce';
import { attributes } from '../../xml';
import { DOCUMENT, type FeatureStructure, PACKAGE, SOFA, structuresOf, TYPES } from './cas';

/** UIMA CAS as XMI 1.0: a file a document, and the type system that reading them needs. */
export const writeXmi: Write = (documents) => {
  const reduced = reduceAll(documents, HOLDS.uima);
  const files = reduced.documents.map((document) => ({ path: `${document.name}.xmi`, content: xmi(document) }));
  return { files: [...files, { path: 'TypeSystem.xml', content: typeSystem() }], losses: reduced.losses };
};

function xmi(document: ExchangeDocument): string {
  const structures = structuresOf(document);
  const { text, language } = document;
  const sofa = { sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text };
  const whole = { sofa: SOFA, begin: 0, end: text.length, language: language || 'x-unspecified' };
  const members = [DOCUMENT, ...structures.map(({ id }) => id)].join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" xmlns:${PACKAGE}="http:///${PACKAGE}.ecore" xmi:version="2.0">
<cas:NULL xmi:id="0"/>
<cas:Sofa${attributes({ 'xmi:id': SOFA, ...sofa })}/>
<tcas:DocumentAnnotation${attributes({ 'xmi:id': DOCUMENT, ...whole })}/>
${structures.map(element).join('\n')}
<cas:View sofa="${SOFA}" members="${members}"/>
</xmi:XMI>
`;
}

function element({ id, type, features }: FeatureStructure): string {
  const values = Object.entries(features).map(([name, value]) => [name, typeof value === 'object' ? value.ref : value]);
  return `<${PACKAGE}:${type}${attributes({ 'xmi:id': id, sofa: SOFA, ...Object.fromEntries(values) })}/>`;
}

function typeSystem(): string {
  const types = Object.entries(TYPES).map(([name, { supertype, features }]) => {
    const descriptions = Object.entries(features).map(
      ([feature, range]) => `        <featureDescription>
          <name>${feature}</name>
          <description/>
          <rangeTypeName>${range}</rangeTypeName>
        </featureDescription>
`,
    );
    return `    <typeDescription>
      <name>${PACKAGE}.${name}</name>
      <description/>
      <supertypeName>${supertype}</supertypeName>
      <features>
${descriptions.join('')}      </features>
    </typeDescription>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
  <name>SourceAnnotator</name>
  <description/>
  <version>1.0</version>
  <vendor/>
  <types>
${types.join('')}  </types>
</typeSystemDescription>
`;
}
