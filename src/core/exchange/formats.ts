import type { Format, Holds } from './format';

const EVERYTHING: Holds = {
  mentions: true,
  quotes: true,
  passages: true,
  relations: true,
  notes: 'all',
  entities: 'all',
  overlap: true,
  discontinuous: true,
  decisions: 'all',
  authorship: true,
  text: 'exact',
};

/** Every format that can be written or read, in the order in which a picker shows them. */
export const FORMATS: readonly Format[] = [
  {
    id: 'w3c',
    title: 'W3C Web Annotation',
    purpose: 'the web’s standard for annotations; keeps everything (JSON-LD, positions in code points)',
    extension: '.jsonld',
    holds: { ...EVERYTHING, text: 'no' },
    write: async () => (await import('./formats/w3c/write')).writeW3c,
    read: async () => (await import('./formats/w3c/read')).readW3c,
  },
  {
    id: 'w3c-utf16',
    title: 'W3C Web Annotation, browser offsets',
    purpose: 'Recogito and other tools in a browser, which count in UTF-16 code units',
    extension: '.jsonld',
    holds: { ...EVERYTHING, text: 'no' },
    write: async () => (await import('./formats/w3c/write')).writeW3cUtf16,
    read: async () => (await import('./formats/w3c/read')).readW3c,
  },
  {
    id: 'csv',
    title: 'CSV tables',
    purpose: 'R, pandas, LibreOffice: mentions, quotes, notes and entities as four tables',
    extension: '.csv',
    holds: null,
    write: async () => (await import('./formats/csv')).writeCsv,
    read: null,
  },
  {
    id: 'csv-excel',
    title: 'CSV tables for Excel',
    purpose: 'Excel: the same tables with a byte order mark, so that umlauts show',
    extension: '.csv',
    holds: null,
    write: async () => (await import('./formats/csv')).writeCsvWithBom,
    read: null,
  },
  {
    id: 'markdown',
    title: 'Markdown report',
    purpose: 'a report to read, print or paste: entities, quotes with speakers, notes',
    extension: '.md',
    holds: null,
    write: async () => (await import('./formats/markdown')).writeMarkdown,
    read: null,
  },
];

/** The format with this id, or `undefined`. */
export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
