import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAnchor } from '../../../../src/core/annotations/anchor';
import { type Placement, place } from '../../../../src/core/annotations/anchoring/place';
import type { Annotation, Sidecar } from '../../../../src/core/annotations/model';
import { emptySidecar } from '../../../../src/core/annotations/sidecar/names';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read';
import { withText, writeSidecar } from '../../../../src/core/annotations/sidecar/write';
import { Failure } from '../../../../src/core/text/message';

const TEXT = [
  'China warnt vor Eskalation',
  '',
  'Peking hat am Freitag seine Haltung bekräftigt. Xi Jinping sprach mit Wladimir Putin über die „Lage in Europa“.',
  'Putin sagte, Russland sei zu Gesprächen bereit. Xi antwortete nicht. Peking schwieg auch am Samstag.',
  '',
  'Lesen Sie auch: Was Putin will',
  '',
].join('\n');

function sidecarOf(text: string, ...names: readonly (string | [words: string, nth: number])[]): Sidecar {
  const annotations = names.map((name, index): Annotation => {
    const [words, nth] = typeof name === 'string' ? [name, 0] : name;
    let start = text.indexOf(words);
    for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
    return {
      id: `urn:example:${index}`,
      status: 'made',
      body: { kind: 'mention', type: 'PER', entity: null },
      target: [makeAnchor(text, { start, end: start + words.length })],
      orphan: false,
      notes: [],
      created: '',
      modified: '',
    };
  });
  return withText({ ...emptySidecar('a.txt'), annotations }, text);
}

function withoutText({ base: _base, ...sidecar }: Sidecar): Sidecar {
  return sidecar;
}

/** What stands before the annotations and in them, to tell one „Putin“ from another; `null` for orphans. */
function found({ sidecar }: Placement, text: string): (string | null)[] {
  return sidecar.annotations.map(({ orphan, target: [anchor] }) =>
    orphan || !anchor ? null : text.slice(Math.max(0, anchor.start - 6), anchor.end),
  );
}

test('an unchanged text changes nothing, not even the object', () => {
  const sidecar = sidecarOf(TEXT, 'Putin');
  expect(place(sidecar, TEXT)).toEqual({ sidecar, moved: [], orphaned: [], revived: [] });
  expect(place(sidecar, TEXT).sidecar).toBe(sidecar);
});

test.each([true, false])('a name stays the same one among many, its former text known or not (%j)', (isKnown) => {
  const sidecar = sidecarOf(TEXT, ['Putin', 0], ['Putin', 1], ['Putin', 2], ['Peking', 1]);
  const present = TEXT.replace('Peking hat', 'Die Regierung in Peking hat').replace('Xi antwortete nicht. ', '');
  const placement = place(isKnown ? sidecar : withoutText(sidecar), present);
  expect(found(placement, present)).toEqual(['dimir Putin', 'opa“.\nPutin', ': Was Putin', 'reit. Peking']);
});

test.each([true, false])(
  'a deleted mention is an orphan, not the next one of the same name (former text known: %j)',
  (isKnown) => {
    const sidecar = sidecarOf(TEXT, ['Putin', 1], ['Peking', 1]);
    const present = TEXT.replace('Putin sagte, Russland sei zu Gesprächen bereit. ', '').replace(
      'Peking schwieg auch am Samstag.',
      '',
    );
    const placement = place(isKnown ? sidecar : withoutText(sidecar), present);
    expect(found(placement, present)).toEqual([null, null]);
    expect(placement.orphaned).toEqual(['urn:example:0', 'urn:example:1']);
  },
);

test('an orphan finds its place again when its text is back', () => {
  const sidecar = sidecarOf(TEXT, ['Putin', 1]);
  const without = TEXT.replace('Putin sagte, Russland sei zu Gesprächen bereit. ', '');
  const orphaned = withText(place(sidecar, without).sidecar, without);
  const again = place(orphaned, `Neu.\n${TEXT}`);
  expect(again.revived).toEqual(['urn:example:0']);
  expect(again.sidecar.annotations[0]?.target[0]?.start).toBe(5 + TEXT.indexOf('Putin sagte'));
});

test('two equal places are a tie, and a tie is refused', () => {
  const line = 'Der Minister traf Xi in Peking.\n';
  const sidecar = withoutText(sidecarOf(`Vorher.\n${line}Nachher.\n`, 'Xi'));
  const present = `Ganz etwas anderes steht hier.\n${line}Und noch etwas.\n${line}Schluss.\n`;
  expect(found(place(sidecar, present), present)).toEqual([null]);
});

test('a git blob of the former text serves where the sidecar stores none, and only the right one', () => {
  const sidecar = withoutText(sidecarOf(TEXT, ['Putin', 1]));
  const present = TEXT.replace('Lage in Europa“.\nPutin sagte, Russland', 'Zeit“.\nPutin sagt, dass Russland');
  expect(found(place(sidecar, present, TEXT), present)).toEqual([`eit“.\nPutin`]);
  expect(found(place(sidecar, present, 'another text'), present)).toEqual(found(place(sidecar, present), present));
});

test('code points in a file whose text is not known are brought to UTF-16 code units', () => {
  const text = '😀😀 Wladimir Putin sprach in Moskau. Danach schwieg er.';
  const json = writeSidecar(sidecarOf(text, 'Moskau'), text).replace(/"sa:base": "[^"]*"/, '"sa:base": "damaged"');
  const read = readSidecar(json, 'a.txt');
  if (!read.ok) throw new Failure(read.error);
  expect(read.sidecar.inCodePoints).toBe(true);
  for (const present of [text, `Neu. ${text}`]) {
    const { sidecar } = place(read.sidecar, present);
    expect(sidecar.inCodePoints).toBeUndefined();
    expect(sidecar.annotations[0]?.target[0]).toMatchObject({ start: present.indexOf('Moskau'), exact: 'Moskau' });
  }
});

test('the place is kept through other line ends, spellings of letters and quotation marks, and blank space', () => {
  const sidecar = sidecarOf(TEXT, 'Lage in Europa', '„Lage in Europa“', ['Putin', 2]);
  const present = TEXT.replaceAll('\n', '\r\n')
    .normalize('NFD')
    .replace(/[„“]/g, '"')
    .replaceAll('Lage in', 'Lage\r\n  in');
  const words = place(sidecar, present).sidecar.annotations.map(({ target }) => target[0]?.exact);
  expect(words).toEqual(['Lage\r\n  in Europa', '"Lage\r\n  in Europa"', 'Putin']);
});

test('whatever the texts, anchors lie inside the present one and agree with it', () => {
  const text = fc.string({
    unit: fc.constantFrom('Xi', 'Putin', ' ', '. ', '\r\n', '😀', 'e\u0301', 'é', '\ud83d', 'Moskau ', '„', '"'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(fc.tuple(fc.nat(), fc.nat(9))),
      fc.boolean(),
      (former, present, spans, isKnown) => {
        const annotations = spans.flatMap(([at, length], index): Annotation[] => {
          const start = at % (former.length + 1);
          const anchor = makeAnchor(former, { start, end: start + length });
          const [annotation] = sidecarOf(former, '').annotations;
          return annotation ? [{ ...annotation, id: `urn:example:${index}`, target: [anchor] }] : [];
        });
        const sidecar = withText({ ...emptySidecar('a.txt'), annotations }, former);
        const { sidecar: placed } = place(isKnown ? sidecar : withoutText(sidecar), present);
        expect(placed.annotations.map(({ id }) => id)).toEqual(annotations.map(({ id }) => id));
        for (const { orphan, target } of placed.annotations) {
          for (const anchor of target) {
            expect(anchor.start).toBeLessThanOrEqual(anchor.end);
            expect(anchor.end).toBeLessThanOrEqual(present.length);
            if (!orphan && former !== present) expect(present.slice(anchor.start, anchor.end)).toBe(anchor.exact);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
