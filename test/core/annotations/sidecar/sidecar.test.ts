import { expect, test } from 'vitest';
import { newId } from '../../../../src/core/annotations/id';
import { add } from '../../../../src/core/annotations/operations/edit';
import { emptySidecar } from '../../../../src/core/annotations/sidecar/names';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read';
import { withText, writeSidecar } from '../../../../src/core/annotations/sidecar/write';

const text = 'Wladimir Putin 😀 traf Xi Jinping in Moskau.\r\n';
const act = { now: '2026-01-02T03:04:05.000Z', creator: 'Anna', newId };

test('a written sidecar reads back as it was, and writes to the same bytes', () => {
  const start = text.indexOf('Xi');
  const sidecar = withText(
    add(
      emptySidecar('a b.txt'),
      text,
      [{ start, end: start + 10 }],
      { kind: 'mention', type: 'PER', entity: null },
      act,
    ),
    text,
  );
  const json = writeSidecar(sidecar, text);
  const read = readSidecar(json, 'a b.txt');
  expect(read).toEqual({ ok: true, sidecar, problems: [] });
  expect(read.ok && writeSidecar(read.sidecar, text)).toBe(json);
});
