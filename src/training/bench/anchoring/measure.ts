import { makeAnchor } from '../../../core/annotations/anchor';
import { place } from '../../../core/annotations/anchoring/place';
import type { Anchor, Annotation, Sidecar } from '../../../core/annotations/model';
import { emptySidecar } from '../../../core/annotations/sidecar/names';
import { withText } from '../../../core/annotations/sidecar/write';
import type { Span } from '../../../core/text/span';
import { type AnnotatedText, sentencesBeside } from './documents';
import { Draft } from './draft';
import { hypothesisPlace } from './hypothesis';
import { Tally } from './outcome';
import { Random } from './random';
import type { EditScript } from './scripts';

/** A way to find the places of all annotations of a text in a changed text. */
export interface Method {
  readonly name: string;
  find(sidecar: Sidecar, changed: string): (Span | null)[];
}

/** Ours with and without the text that the sidecar stores, and the rule of the best-known client. */
export const METHODS: readonly Method[] = [
  { name: 'stored text', find: (sidecar, changed) => placed(sidecar, changed) },
  { name: 'context only', find: ({ base: _base, ...sidecar }, changed) => placed(sidecar, changed) },
  {
    name: 'Hypothesis',
    find: ({ annotations }, changed) => annotations.map(({ target }) => hypothesisPlace(target[0] as Anchor, changed)),
  },
];

function placed(sidecar: Sidecar, changed: string): (Span | null)[] {
  return place(sidecar, changed).sidecar.annotations.map(({ orphan, target }) => (orphan ? null : (target[0] ?? null)));
}

/** A sidecar with one annotation for each span of a text. */
export function sidecarOf({ name, text, spans }: AnnotatedText): Sidecar {
  const annotations = spans.map(
    (span, index): Annotation => ({
      id: `urn:example:${index}`,
      status: 'made',
      body: { kind: 'passage' },
      target: [makeAnchor(text, span)],
      orphan: false,
      notes: [],
      created: '',
      modified: '',
    }),
  );
  return withText({ ...emptySidecar(name), annotations }, text);
}

/** How each method does on one kind of change, over all texts. The same at every run. */
export function measure(script: EditScript, texts: readonly AnnotatedText[], methods: readonly Method[]): Tally[] {
  const tallies = methods.map(() => new Tally());
  const random = new Random(20_260_101);
  for (const text of texts) {
    const draft = script.apply(new Draft(text.text), random, { sentences: sentencesBeside(texts, text) });
    const sidecar = sidecarOf(text);
    const fates = sidecar.annotations.map(({ target }) => draft.fate(target[0] as Anchor));
    methods.forEach((method, which) => {
      method.find(sidecar, draft.text).forEach((found, index) => {
        const fate = fates[index];
        if (fate) tallies[which]?.count(fate, found, draft.text);
      });
    });
  }
  return tallies;
}
