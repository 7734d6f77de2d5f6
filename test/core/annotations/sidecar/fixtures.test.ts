import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { place } from '../../../../src/core/annotations/anchoring/place';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read';
import { writeSidecar } from '../../../../src/core/annotations/sidecar/write';
import { Failure } from '../../../../src/core/text/message';

// Files as released versions wrote them. They are never changed: what was readable once stays readable.
const FOLDER = 'test/fixtures/sidecar';

function readFixture(version: string, name: string): string {
  return readFileSync(`${FOLDER}/${version}/${name}`, 'utf8');
}

const sources = readdirSync(FOLDER).flatMap((version) =>
  readdirSync(`${FOLDER}/${version}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [version, name] as const),
);

test.each(sources)(
  'format %s: %s is read whole, stands in its text, and is written back byte for byte',
  (version, name) => {
    const json = readFixture(version, `${name}.annotations.json`);
    const text = readFixture(version, name);
    const read = readSidecar(json, name);
    if (!read.ok) throw new Failure(read.error);
    expect(read.sidecar.annotations).toHaveLength(9);
    const { sidecar, moved, orphaned } = place(read.sidecar, text);
    expect({ moved, orphaned }).toEqual({ moved: [], orphaned: [] });
    expect(writeSidecar(sidecar, text)).toBe(json);
  },
);

test('format v1: what a sidecar says is understood as it was meant', () => {
  const expected = JSON.parse(readFixture('v1', 'gipfel.expected.json'));
  expect(readSidecar(readFixture('v1', 'gipfel.txt.annotations.json'), 'gipfel.txt')).toEqual(expected);
});
