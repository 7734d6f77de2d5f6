import { expect, test } from 'vitest';
import { runTag } from '../../src/cli/tag';
import { capture } from './support/capture';

const run = (input: string, ...args: string[]) => capture(runTag, args, input);

test('writes a tag beside each token, and keeps empty lines', async () => {
  const { status, out } = await run('Peking\tB-LOC\nzahlte\tO\n\n5\tO\nProzent\tO\n.\tO\n', '--language', 'de');
  expect(status).toBe(0);
  expect(out).toEqual(['Peking\tB-LOC', 'zahlte\tO', '', '5\tB-PERCENT', 'Prozent\tI-PERCENT', '.\tO']);
});

test('a name inside a compound has no tag', async () => {
  const { out } = await run('Ein\nUS-Beamter\nin\nRom\n', '--language', 'de');
  expect(out).toEqual(['Ein\tO', 'US-Beamter\tO', 'in\tO', 'Rom\tB-LOC']);
});

test('sentences stay apart: no name and no amount reaches over an empty line', async () => {
  const { out } = await run('5\n\nProzent\n', '--language', 'de');
  expect(out).toEqual(['5\tO', '', 'Prozent\tO']);
});

test('nothing in, nothing out', async () => {
  expect((await run('', '--language', 'nl')).out).toEqual([]);
});

test('wrong use is told with the usage', async () => {
  for (const args of [[], ['--language', 'fr'], ['--language', 'de', 'a', 'b'], ['--colour']]) {
    const { status, errors } = await run('', ...args);
    expect(status).toBe(2);
    expect(errors.join()).toContain('Usage:');
  }
});

test('a file that is not there is told', async () => {
  const { status, errors } = await run('', '--language', 'de', 'no-such-file.conll');
  expect(status).toBe(1);
  expect(errors.join()).toContain('no-such-file.conll');
});
