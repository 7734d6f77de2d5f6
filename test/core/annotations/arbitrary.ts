import fc from 'fast-check';
import { makeAnchor } from '../../../src/core/annotations/anchor';
import type {
  Anchor,
  Annotation,
  Body,
  EntityRef,
  Json,
  JsonObject,
  Note,
  Sidecar,
} from '../../../src/core/annotations/model';
import { emptySidecar } from '../../../src/core/annotations/sidecar/names';
import { withText } from '../../../src/core/annotations/sidecar/write';
import { byPosition } from '../../../src/core/text/span';

/** Texts in which offsets are hard: emoji, joined emoji, combining marks, CRLF, lone surrogates, JSON's own characters. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'Xi ',
      'Putin',
      ' ',
      '.',
      '\r\n',
      '\n',
      '😀',
      '👩‍👩‍👧',
      'e\u0301',
      'é',
      '\ud83d',
      '\ude00',
      '"',
      '\\',
      '\u0000',
      '\u2028',
    ),
    fc.string(),
  ),
  maxLength: 40,
});

const anyTime = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyId = fc.uuid({ version: 7 }).map((uuid) => `urn:uuid:${uuid}`);
const anyCreator = fc.option(fc.oneof(fc.string(), fc.constant('https://orcid.org/0000-0001-2345-6789')), {
  nil: undefined,
});
const anyEntity: fc.Arbitrary<EntityRef> = fc
  .record({
    id: fc.string({ minLength: 1 }),
    label: fc.string(),
    sameAs: fc.option(fc.array(fc.webUrl()), { nil: undefined }),
  })
  .map(({ id, label, sameAs }) => ({ id, label, ...(sameAs && { sameAs }) }));

const anyNote: fc.Arbitrary<Note> = fc
  .record({
    id: anyId,
    text: fc.string(),
    creator: anyCreator,
    created: anyTime,
    modified: fc.option(anyTime, { nil: undefined }),
  })
  .map(({ creator, modified, ...note }) => ({
    ...note,
    ...(creator !== undefined && { creator }),
    ...(modified !== undefined && { modified }),
  }));

/** An anchor anywhere in a text. */
function anyAnchor(text: string): fc.Arbitrary<Anchor> {
  return fc
    .tuple(fc.nat(text.length), fc.nat(12))
    .map(([start, length]) => makeAnchor(text, { start, end: Math.min(text.length, start + length) }));
}

function anyBody(text: string): fc.Arbitrary<Body> {
  const optionalAnchor = fc.option(anyAnchor(text));
  return fc.oneof(
    fc.record({ kind: fc.constant('mention' as const), type: fc.string(), entity: fc.option(anyEntity) }),
    fc.record({
      kind: fc.constant('quote' as const),
      type: fc.constantFrom('direct' as const, 'indirect' as const),
      speaker: fc.option(fc.record({ anchor: optionalAnchor, entity: fc.option(anyEntity) })),
      cue: optionalAnchor,
    }),
    fc.record({ kind: fc.constant('passage' as const) }),
    fc.record({ kind: fc.constant('relation' as const), label: fc.string(), from: anyId, to: anyId }),
    fc.record({
      kind: fc.constant('entity' as const),
      entity: anyEntity,
      type: fc.string(),
      same: fc.array(fc.string(), { maxLength: 3 }),
      different: fc.array(fc.string(), { maxLength: 3 }),
    }),
  );
}

function anyAnnotation(text: string): fc.Arbitrary<Annotation> {
  return fc
    .record({
      id: anyId,
      status: fc.constantFrom('made' as const, 'accepted' as const, 'corrected' as const, 'rejected' as const),
      body: anyBody(text),
      target: fc.array(anyAnchor(text), { minLength: 1, maxLength: 3 }),
      orphan: fc.boolean(),
      notes: fc.array(anyNote, { maxLength: 3 }),
      creator: anyCreator,
      created: anyTime,
      modified: anyTime,
      conflictsWith: fc.option(anyId, { nil: undefined }),
      confidence: fc.option(
        fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
        { nil: undefined },
      ),
    })
    .map(({ creator, conflictsWith, confidence, target, body, ...rest }) => ({
      ...rest,
      body,
      orphan: body.kind !== 'relation' && rest.orphan,
      target: body.kind === 'relation' ? [] : target.sort(byPosition),
      ...(conflictsWith !== undefined && { conflictsWith }),
      ...(confidence !== undefined && {
        suggested: { type: 'PER', start: target[0]?.start ?? 0, end: target[0]?.end ?? 0, confidence },
      }),
      ...(creator !== undefined && { creator }),
    }));
}

/** A source's text and a sidecar of it, its annotations told apart by id. */
export const anySidecar: fc.Arbitrary<{ text: string; sidecar: Sidecar }> = anyText.chain((text) =>
  fc
    .record({
      annotations: fc.uniqueArray(anyAnnotation(text), { selector: ({ id }) => id, maxLength: 6 }),
      done: fc.boolean(),
      source: fc.constantFrom('a.txt', 'ä b#?.txt', 'C:x.md'),
    })
    .map(({ annotations, done, source }) => ({
      text,
      sidecar: withText({ ...emptySidecar(source), done, annotations }, text),
    })),
);

/** Any JSON, `__proto__` members and all, without what JSON itself does not keep (-0). */
export const anyJson: fc.Arbitrary<Json> = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);

/** Members that no version knows, with names that are hard to keep. */
export const anyUnknown: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.oneof(
    fc.constantFrom('x:unknown', '__proto__', 'a/b', 'a~b', '', '0', 'constructor'),
    fc.string().map((name) => `x:${name}`),
  ),
  anyJson,
  { maxKeys: 3 },
);
