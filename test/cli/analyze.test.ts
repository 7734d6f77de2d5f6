import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runAnalyze } from '../../src/cli/analyze';

const SEEDS = [
  '000_81b26b287d68cc9b',
  '001_7c753afd386f5981',
  '002_60d5d92e676d09a4',
  '003_79c815f5f65dac68',
  '004_98b1f44858d35dbe',
];
const FILES = SEEDS.map((name) => `seeds/${name}.txt`);

async function run(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const io = {
    read: (path: string) => readFile(path, 'utf8'),
    out: (line: string) => out.push(line),
    error: (line: string) => errors.push(line),
  };
  return { status: await runAnalyze(args, io), out, errors };
}

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
