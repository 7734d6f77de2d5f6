import { makeAnchor } from '../../../core/annotations/anchor';
import { place } from '../../../core/annotations/anchoring/place';
import type { Anchor, Annotation, Sidecar } from '../../../core/annotations/model';
import { emptySidecar } from '../../../core/annotations/sidecar/names';
import { withText } from '../../../core/annotations/sidecar/write';
import type { Span } from '../../../core/text/span';
import { formatTable } from '../../eval/table';
import { type AnnotatedText, readTexts, sentencesIn } from './documents';
import { Draft } from './draft';
import { hypothesisPlace } from './hypothesis';
import { Tally } from './outcome';
import { Random } from './random';
import { EDIT_SCRIPTS, type EditScript } from './scripts';
import { timings } from './timings';

/** A way to find the places of all annotations of a text in a changed text. */
interface Method {
  readonly name: string;
  find(sidecar: Sidecar, changed: string): (Span | null)[];
}

const METHODS: readonly Method[] = [
  { name: 'stored text', find: (sidecar, changed) => placed(sidecar, changed) },
  { name: 'context only', find: ({ base: _base, ...sidecar }, changed) => placed(sidecar, changed) },
  {
    name: 'Hypothesis',
    find: ({ annotations }, changed) =>
      annotations.map(({ target }) => hypothesisPlace(target[0] as Anchor, changed)),
  },
];

function placed(sidecar: Sidecar, changed: string): (Span | null)[] {
  return place(sidecar, changed).sidecar.annotations.map(({ orphan, target }) => (orphan ? null : (target[0] ?? null)));
}

function sidecarOf({ name, text, spans }: AnnotatedText): Sidecar {
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

function measure(script: EditScript, texts: readonly AnnotatedText[], methods: readonly Method[]): Tally[] {
  const tallies = methods.map(() => new Tally());
  const random = new Random(20_260_101);
  const materials = new Map(texts.map(({ language }) => [language, { sentences: sentencesIn(texts, language) }]));
  for (const text of texts) {
    const material = materials.get(text.language) ?? { sentences: [] };
    const draft = script.apply(new Draft(text.text), random, material);
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

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}

const texts = readTexts(process.env.SHARED ?? '../shared');
const rows: string[][] = [
  ['change', 'annotations', 'surviving', ...METHODS.flatMap(({ name }) => [`${name}: right`, 'wrong'])],
];
const totals = METHODS.map(() => new Tally());
for (const script of EDIT_SCRIPTS) {
  const tallies = measure(script, texts, METHODS);
  rows.push(row(script.name, tallies));
  tallies.forEach((tally, which) => totals[which]?.add(tally));
}
rows.push(row('all', totals));
console.log(
  formatTable({
    title: `Anchoring: ${texts.length} texts; right: of the annotations whose text survives; wrong: of all`,
    rows,
  }),
);
console.log(formatTable(timings(texts)));

function row(name: string, tallies: readonly Tally[]): string[] {
  const [first] = tallies;
  return [
    name,
    String(first?.all),
    String(first?.survivors),
    ...tallies.flatMap((tally) => [percent(tally.survivorsRight, tally.survivors), percent(tally.wrong, tally.all)]),
  ];
}
