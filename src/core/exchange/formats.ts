import { message, verbatim } from '../text/message';
import type { Format } from './format';
import { HOLDS } from './holds';
import { lossesOf } from './lossesOf';

const w3c = () => import('./formats/w3c/write');
const readW3c = async () => (await import('./formats/w3c/read')).readW3c;
const brat = () => import('./formats/brat');
const conll = () => import('./formats/conll');
const readConll = async () => (await conll()).readConll;
const webanno = () => import('./formats/webanno');
const uima = () => import('./formats/uima');
const doccano = () => import('./formats/doccano');
const labelStudio = () => import('./formats/labelStudio');
const prodigy = () => import('./formats/prodigy');
const spacy = () => import('./formats/spacy');
const gate = () => import('./formats/gate');
const qdpx = () => import('./formats/qdpx');
const readQdpx = async () => (await qdpx()).readQdpx;
const csv = () => import('./formats/csv');

const DECLARED: readonly Omit<Format, 'loses'>[] = [
  {
    id: 'w3c',
    title: verbatim('W3C Web Annotation'),
    purpose: message('the web’s standard for annotations; keeps everything (JSON-LD, positions in code points)'),
    extension: '.jsonld',
    holds: HOLDS.w3c,
    write: async () => (await w3c()).writeW3c,
    read: readW3c,
  },
  {
    id: 'w3c-utf16',
    title: message('W3C Web Annotation, browser offsets'),
    purpose: message('Recogito and other tools in a browser, which count in UTF-16 code units'),
    extension: '.jsonld',
    holds: HOLDS.w3c,
    write: async () => (await w3c()).writeW3cUtf16,
    read: readW3c,
  },
  {
    id: 'brat',
    title: verbatim('brat standoff'),
    purpose: message(
      'brat, OpenNLP and many research tools: text and annotations in two files, with brat’s configuration',
    ),
    extension: '.ann',
    holds: HOLDS.brat,
    write: async () => (await brat()).writeBrat,
    read: async () => (await brat()).readBrat,
  },
  {
    id: 'conll2003',
    title: verbatim('CoNLL-2003'),
    purpose: message('training and measuring taggers: token, part of speech, chunk, name (German: lemma too)'),
    extension: '.conll',
    holds: HOLDS.conll,
    write: async () => (await conll()).writeConll2003,
    read: readConll,
  },
  {
    id: 'conll2002',
    title: verbatim('CoNLL-2002'),
    purpose: message('training and measuring taggers, as for Dutch and Spanish: token, part of speech, name'),
    extension: '.conll',
    holds: HOLDS.conll,
    write: async () => (await conll()).writeConll2002,
    read: readConll,
  },
  {
    id: 'iob2',
    title: verbatim('IOB2'),
    purpose: message('the plainest input for taggers: token and name in two columns'),
    extension: '.tsv',
    holds: HOLDS.iob2,
    write: async () => (await conll()).writeIob2,
    read: readConll,
  },
  {
    id: 'webanno-tsv',
    title: verbatim('WebAnno TSV 3.3'),
    purpose: message('INCEpTION and WebAnno; into INCEpTION’s layer for named entities'),
    extension: '.tsv',
    holds: HOLDS.webanno,
    write: async () => (await webanno()).writeWebanno,
    read: async () => (await webanno()).readWebanno,
  },
  {
    id: 'uima-xmi',
    title: verbatim('UIMA CAS XMI'),
    purpose: message('Apache UIMA, DKPro, cTAKES: a file a document, with its type system'),
    extension: '.xmi',
    holds: HOLDS.uima,
    write: async () => (await uima()).writeXmi,
    read: async () => (await uima()).readXmi,
  },
  {
    id: 'cas-json',
    title: verbatim('UIMA CAS JSON 0.4'),
    purpose: message('Apache UIMA and dkpro-cassis in Python'),
    extension: '.json',
    holds: HOLDS.casJson,
    write: async () => (await uima()).writeCasJson,
    read: async () => (await uima()).readCasJson,
  },
  {
    id: 'doccano',
    title: verbatim('doccano JSONL'),
    purpose: message('labelling together in doccano'),
    extension: '.jsonl',
    holds: HOLDS.doccano,
    write: async () => (await doccano()).writeDoccano,
    read: async () => (await doccano()).readDoccano,
  },
  {
    id: 'label-studio',
    title: verbatim('Label Studio JSON'),
    purpose: message(
      'labelling together in Label Studio; suggestions become predictions; with the labelling configuration',
    ),
    extension: '.json',
    holds: HOLDS.labelStudio,
    write: async () => (await labelStudio()).writeLabelStudio,
    read: async () => (await labelStudio()).readLabelStudio,
  },
  {
    id: 'prodigy',
    title: verbatim('Prodigy JSONL'),
    purpose: message('annotating and training with Prodigy'),
    extension: '.jsonl',
    holds: HOLDS.prodigy,
    write: async () => (await prodigy()).writeProdigy,
    read: async () => (await prodigy()).readProdigy,
  },
  {
    id: 'spacy',
    title: verbatim('spaCy JSONL'),
    purpose: message('training spaCy, with a script that turns it into .spacy'),
    extension: '.jsonl',
    holds: HOLDS.spacy,
    write: async () => (await spacy()).writeSpacy,
    read: async () => (await spacy()).readSpacy,
  },
  {
    id: 'tei',
    title: message('TEI P5, standoff'),
    purpose: message('digital editions: the text untouched, entities and annotations in standOff'),
    extension: '.xml',
    holds: HOLDS.tei,
    write: async () => (await import('./formats/tei/standOff')).writeTei,
    read: null,
  },
  {
    id: 'tei-inline',
    title: message('TEI P5, inline'),
    purpose: message('digital editions: persName, placeName, said and others around the words'),
    extension: '.xml',
    holds: HOLDS.teiInline,
    write: async () => (await import('./formats/tei/inline')).writeTeiInline,
    read: null,
  },
  {
    id: 'nif',
    title: verbatim('NIF 2 (Turtle)'),
    purpose: message('linked data: RDF with links to entities'),
    extension: '.ttl',
    holds: HOLDS.nif,
    write: async () => (await import('./formats/nif')).writeNif,
    read: null,
  },
  {
    id: 'gate',
    title: verbatim('GATE Bdoc JSON'),
    purpose: message('GATE and gatenlp'),
    extension: '.bdocjs',
    holds: HOLDS.gate,
    write: async () => (await gate()).writeGate,
    read: async () => (await gate()).readGate,
  },
  {
    id: 'qdpx',
    title: message('REFI-QDA project'),
    purpose: message(
      'qualitative analysis in ATLAS.ti, NVivo, QualCoder, MAXQDA: texts, codes, notes and links in one file',
    ),
    extension: '.qdpx',
    holds: HOLDS.qdpx,
    write: async () => (await qdpx()).writeQdpx,
    read: readQdpx,
  },
  {
    id: 'qdpx-crlf',
    title: message('REFI-QDA project, CRLF line ends'),
    purpose: message('the same for programs that count a line end as two characters, as MAXQDA on Windows does'),
    extension: '.qdpx',
    holds: HOLDS.qdpxCrlf,
    write: async () => (await qdpx()).writeQdpxCrlf,
    read: readQdpx,
  },
  {
    id: 'csv',
    title: message('CSV tables'),
    purpose: message('R, pandas, LibreOffice: mentions, quotes, notes and entities as four tables'),
    extension: '.csv',
    holds: null,
    write: async () => (await csv()).writeCsv,
    read: null,
  },
  {
    id: 'csv-excel',
    title: message('CSV tables for Excel'),
    purpose: message('Excel: the same tables with a byte order mark, so that umlauts show'),
    extension: '.csv',
    holds: null,
    write: async () => (await csv()).writeCsvWithBom,
    read: null,
  },
  {
    id: 'markdown',
    title: message('Markdown report'),
    purpose: message('a report to read, print or paste: entities, quotes with speakers, notes'),
    extension: '.md',
    holds: null,
    write: async () => (await import('./formats/markdown')).writeMarkdown,
    read: null,
  },
  {
    id: 'html',
    title: message('HTML reading copy'),
    purpose: message(
      'to read and hand on: marks with cards on hover, jumps, a filter by entity; one page, works offline',
    ),
    extension: '.html',
    holds: null,
    write: async () => (await import('./formats/html/write')).writeHtml,
    read: null,
  },
];

/** Every format that can be written or read, in the order in which a picker shows them. */
export const FORMATS: readonly Format[] = DECLARED.map((format) => ({
  ...format,
  loses: format.holds ? lossesOf(format.holds) : [],
}));

/** The format with this id, or `undefined`. */
export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
