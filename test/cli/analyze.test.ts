import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAnalyze } from '../../src/cli/analyze';
import { runMerge } from '../../src/cli/merge';
import { capture } from './support/capture';

const SEEDS = [
  '000_81b26b287d68cc9b',
  '001_7c753afd386f5981',
  '002_60d5d92e676d09a4',
  '003_79c815f5f65dac68',
  '004_98b1f44858d35dbe',
];
const FILES = SEEDS.map((name) => `seeds/${name}.txt`);

const run = (...args: string[]) => capture(runAnalyze, args);

test('prints a line a source in the shape of the contract, every text the slice at its offsets', async () => {
  const { status, out } = await run(...FILES);
  expect(status).toBe(0);
  const lines = out.map((line) => JSON.parse(line));
  expect(lines.map((line) => [line.source, line.language])).toEqual(
    FILES.map((file) => [file, file.includes('003') ? 'nl' : 'de']),
  );
  for (const line of lines) {
    const text = await readFile(line.source, 'utf8');
    expect(line.entities.length).toBeGreaterThan(0);
    expect(line.quotes.length).toBeGreaterThan(0);
    const parts = [
      ...line.entities,
      ...line.quotes,
      ...line.quotes.flatMap((quote: { speaker: object; cue: object }) =>
        [quote.speaker ?? [], quote.cue ?? []].flat(),
      ),
    ];
    for (const part of parts) expect(part.text).toBe(text.slice(part.start, part.end));
    for (const { type, entity } of line.entities) {
      expect(['PER', 'LOC', 'ORG', 'MISC', 'NORP', 'DATE', 'MONEY', 'PERCENT']).toContain(type);
      expect(Object.keys(entity)).toEqual(['id', 'label']);
    }
    for (const { kind } of line.quotes) expect(['direct', 'indirect']).toContain(kind);
  }
});

test('a file that is not there fails alone', async () => {
  const { status, out, errors } = await run('no-such-file.txt', FILES[0] ?? '');
  expect(status).toBe(1);
  expect(out).toHaveLength(1);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('no-such-file.txt');
});

test('wrong use is told with the usage', async () => {
  for (const args of [[], ['--language', 'fr', 'a.txt'], ['--colour', 'a.txt']]) {
    const { status, errors } = await run(...args);
    expect(status).toBe(2);
    expect(errors.join()).toContain('Usage:');
  }
});

test('the files are one corpus: a country has one id in all languages', async () => {
  const { out } = await run(...FILES);
  const ids = (line: string, words: string) =>
    JSON.parse(line)
      .entities.filter(({ text }: { text: string }) => text === words)
      .map(({ entity }: { entity: { id: string } }) => entity.id);
  expect(new Set([...ids(out[0] ?? '', 'Ukraine'), ...ids(out[3] ?? '', 'Oekraïne')])).toEqual(new Set(['iso3166:UA']));
});

test('a file in UTF-16 is read as the editor reads it; one in no Unicode is told and not guessed at', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'analyze-'));
  const text = 'Der Präsident der Türkei reiste nach München.\n';
  const write = async (name: string, content: Buffer) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const files = [
    await write('latin1.txt', Buffer.from(text, 'latin1')),
    await write('utf16.txt', Buffer.from(`\ufeff${text}`, 'utf16le')),
    await write('utf16be.txt', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  ];
  const { status, out, errors } = await run(...files);
  expect(status).toBe(1);
  expect(errors).toEqual([`${files[0]}: The file is not text in UTF-8; save it as UTF-8 first.`]);
  for (const line of out) {
    const places = JSON.parse(line).entities.map(({ start, text: words }: { start: number; text: string }) => [
      start,
      words,
    ]);
    expect(places).toContainEqual([text.indexOf('München'), 'München']);
  }
  expect(out).toHaveLength(2);
});

test('two shards put together are what one run gives', async () => {
  const whole = await run(...FILES);
  const shards = [await run('--separate', ...FILES.slice(0, 2)), await run('--separate', ...FILES.slice(2))];
  const merged = await capture(runMerge, ['-'], shards.flatMap(({ out }) => out).join('\n'));
  expect(merged.out).toEqual(whole.out);
});

test('a filter over lines gives what the files give', async () => {
  const lines = await Promise.all(
    FILES.map(async (source) => JSON.stringify({ source, text: await readFile(source, 'utf8') })),
  );
  const filtered = await capture(runAnalyze, ['--lines'], lines.join('\n'));
  expect(filtered.out).toEqual((await run('--separate', ...FILES)).out);
  const marked = await capture(runAnalyze, ['--lines'], `\ufeff${lines.join('\r\n')}`);
  expect(marked.out).toEqual(filtered.out);
  const broken = await capture(runAnalyze, ['--lines'], `${lines[0]}\n{"source": 1}\n`);
  expect([broken.status, broken.out.length, broken.errors]).toEqual([1, 1, [expect.stringContaining('Line 2')]]);
});
