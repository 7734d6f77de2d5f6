import type { Holds } from './format';

const EVERYTHING: Holds = {
  types: 'all',
  quotes: 'all',
  passages: true,
  relations: 'all',
  notes: 'all',
  entities: 'all',
  lineBreaks: true,
  overlap: true,
  discontinuous: true,
  decisions: 'all',
  authorship: true,
  boundaries: 'anywhere',
  characters: 'all',
  text: 'exact',
};

/** What tools for labelling text hold: places, kinds and links, and nothing about who decided what. */
const LABELS: Holds = { ...EVERYTHING, notes: 'no', entities: 'no', decisions: 'no', authorship: false };

/** One tag a token. */
const TAGS: Holds = {
  ...LABELS,
  quotes: 'no',
  passages: false,
  relations: 'no',
  overlap: false,
  discontinuous: false,
  boundaries: 'words',
  text: 'tokens',
};

/** A project of a program for qualitative analysis. */
const QUALITATIVE: Holds = { ...EVERYTHING, relations: 'bare', entities: 'label', characters: 'xml', text: 'lf' };

/** What each format holds, by the format's id. */
export const HOLDS = {
  w3c: { ...EVERYTHING, text: 'no' },
  brat: {
    ...EVERYTHING,
    notes: 'text',
    entities: 'label',
    lineBreaks: false,
    decisions: 'status',
    authorship: false,
    boundaries: 'words',
    text: 'lf',
  },
  conll: { ...TAGS, types: 'names' },
  iob2: TAGS,
  webanno: { ...LABELS, entities: 'id', boundaries: 'words', text: 'tokens' },
  doccano: LABELS,
  labelStudio: { ...EVERYTHING, relations: 'same-origin' },
  prodigy: { ...EVERYTHING, boundaries: 'words' },
  spacy: { ...LABELS, quotes: 'spans', relations: 'no', entities: 'id', discontinuous: false },
  gate: EVERYTHING,
  tei: { ...EVERYTHING, notes: 'text', characters: 'xml' },
  teiInline: {
    ...LABELS,
    quotes: 'all',
    relations: 'no',
    entities: 'all',
    discontinuous: false,
    characters: 'xml',
  },
  nif: { ...EVERYTHING, notes: 'text' },
  qdpx: QUALITATIVE,
  qdpxCrlf: { ...QUALITATIVE, text: 'crlf' },
  casJson: EVERYTHING,
  uima: { ...EVERYTHING, characters: 'xml' },
} as const satisfies Readonly<Record<string, Holds>>;
