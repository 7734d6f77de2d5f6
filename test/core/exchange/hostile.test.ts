import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/exchange/format';
import { FORMATS } from '../../../src/core/exchange/formats';
import { inEnglish, message } from '../../../src/core/text/message';
import { file, sourcesOf } from './files';

const readers = FORMATS.flatMap(({ id, read }) => (read ? [{ id, read }] : []));
const readWith = async (id: string, ...files: ReturnType<typeof file>[]) => {
  const reader = await readers.find((format) => format.id === id)?.read();
  if (!reader) throw new Error(`no reader ${id}`);
  return reader(files, sourcesOf({ name: 'a.txt', text: 'abc' }));
};
const reasonsOf = (problems: readonly Problem[]) => problems.map(({ reason }) => inEnglish(reason));

describe.each(readers)('$id refuses, and never throws on,', ({ read }) => {
  const garbage: [string, string | Uint8Array][] = [
    ['an empty file', ''],
    ['text of no format', 'This is a letter.\nIt has two lines.'],
    ['a JSON value of another kind', '[null, 1, "x", [[]], {"text": 1}, {"annotations": [null]}]'],
    ['deep nesting', '['.repeat(200_000)],
    ['deeply nested JSON that is sound', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['deeply nested XML', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`],
    ['bytes that are no UTF-8', new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
    ['a line of tabs', '\t\t\t\t\n1-1\t0-99999999999999999999\tx\n'],
  ];
  test.each(garbage)('%s', async (_, content) => {
    const reader = await read();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (const path of ['a.ann', 'a.json', 'a.tsv', 'a.qdpx']) {
      const { documents, problems } = reader([{ path, content: bytes }], sourcesOf({ name: 'a.txt', text: 'abc' }));
      expect(documents.every(({ items }) => items.every((item) => item.kind === 'mention'))).toBe(true);
      for (const reason of reasonsOf(problems)) expect(reason).toMatch(/^[^\n]+\.$/);
    }
  });
});

describe('XML', () => {
  const xmi = (content: string) => readWith('uima-xmi', file('a.xmi', content));
  test('with entities of its own is refused before anything is expanded', async () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const { documents, problems } = await xmi(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><x>&l30;</x>`);
    expect(documents).toEqual([]);
    expect(reasonsOf(problems)).toEqual(['XML with a document type declaration is not read.']);
  });
  test('that would fetch a file is refused', async () => {
    const { problems } = await xmi('<!doctype x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>');
    expect(reasonsOf(problems)).toEqual(['XML with a document type declaration is not read.']);
  });
  test('that is too deep is refused in one sentence', async () => {
    const { problems } = await xmi(`${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`);
    expect(reasonsOf(problems)).toEqual(['XML with elements more than 200 deep is not read.']);
  });
});

describe('a REFI-QDA project', () => {
  const qdpx = (entries: Record<string, Uint8Array>) => readWith('qdpx', { path: 'a.qdpx', content: zipSync(entries) });
  const project = (path: string) =>
    strToU8(
      `<Project xmlns="urn:QDA-XML:project:1.0" name="x"><Sources><TextSource guid="1" name="a.txt" plainTextPath="${path}"/></Sources></Project>`,
    );

  test('whose entries lead out of its folder is read by name alone, and touches no file', async () => {
    const { documents } = await qdpx({
      'project.qde': project('internal://passwd.txt'),
      '../../etc/passwd.txt': strToU8('root'),
    });
    expect(documents.map(({ text }) => text)).toEqual(['root']);
  });
  test('that points to a file outside of it is refused', async () => {
    const { documents, problems } = await qdpx({ 'project.qde': project('absolute:///etc/passwd') });
    expect(documents).toEqual([]);
    expect(reasonsOf(problems)).toEqual(['The source a.txt has no plain text in the project and is left out.']);
  });
  test('that unpacks to more than memory should hold is refused', async () => {
    const content = zipSync({ 'project.qde': project('internal://a.txt'), 'sources/a.txt': strToU8('a') });
    // The central directory's entry of the text says that it unpacks to 2 GB (APPNOTE.TXT 4.3.12: 24 bytes on).
    const view = new DataView(content.buffer, content.byteOffset);
    for (let at = 0; at < content.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    const { documents, problems } = await readWith('qdpx', { path: 'a.qdpx', content });
    expect(documents).toEqual([]);
    expect(reasonsOf(problems)).toEqual(['The project is larger than 512 MB unpacked and is not read.']);
  });
});

describe('offsets', () => {
  const huge = ['1e400', '-1', '1.5', '9007199254740993', '"0"', 'null'];
  test.each(huge)('a start of %s is refused with the line it stands in', async (start) => {
    const { documents, problems } = await readWith(
      'doccano',
      file('a.jsonl', `\n{"text":"abc","label":[[${start},2,"PER"],[0,1,"LOC"]]}`),
    );
    expect(documents[0]?.items).toHaveLength(1);
    expect(problems).toMatchObject([{ file: 'a.jsonl', line: 2 }]);
  });
  test('in brat that do not show the words are refused with line and both words', async () => {
    const { documents, problems } = await readWith(
      'brat',
      file('a.txt', 'abc'),
      file('a.ann', 'T1\tPER 0 2\tab\nT2\tPER 1 3\tab\n'),
    );
    expect(documents[0]?.items).toHaveLength(1);
    expect(problems).toEqual([
      { file: 'a.ann', line: 2, reason: message('{0} says “{1}” where the text has “{2}”.', 'T2', 'ab', 'bc') },
    ]);
  });
});
