import { place } from '../../../core/annotations/anchoring/place';
import type { Sidecar } from '../../../core/annotations/model';
import type { Table } from '../../eval/table';
import type { AnnotatedText } from './documents';
import { Draft } from './draft';
import { sidecarOf } from './measure';
import { Random } from './random';
import { EDIT_SCRIPTS, sentencesOf } from './scripts';

const MEGABYTE = 1_000_000;
const ANNOTATIONS = 2_000;

/** How long 2,000 annotations of a text of 1 MB take to be placed in another version of it, at best and at worst. */
export function timings(texts: readonly AnnotatedText[]): Table {
  const long = fill(texts.map(({ text }) => text).join('\n'));
  const other = [...long].reverse().join('');
  const xi = 'Xi '.repeat(MEGABYTE / 3);
  const random = new Random(7);
  const xiAndYu = Array.from({ length: MEGABYTE / 3 }, () => random.pick(['Xi ', 'Yu '])).join('');
  const cases: [string, string, string][] = [
    ['nothing changed', long, long],
    ['one word inserted at the start', long, `Once ${long}`],
    ['every kind of change at once', long, changed(long)],
    ['two texts with nothing in common', long, other],
    ['the same sentences in another order', long, shuffled(long)],
    ['one two-letter name a third of a million times', xi, `Yu ${xi.slice(0, -300)}`],
    ['two two-letter names in random order', xiAndYu, xiAndYu.split(' ').reverse().join(' ')],
  ];
  return {
    title: 'Anchoring: seconds of processor time for 1 MB with 2,000 annotations',
    rows: [
      ['change', 'stored text', 'context only'],
      ...cases.map(([name, former, present]) => {
        const sidecar = annotated(former);
        const { base: _base, ...withoutText } = sidecar;
        return [name, seconds(() => place(sidecar, present)), seconds(() => place(withoutText, present))];
      }),
    ],
  };
}

function fill(text: string): string {
  return text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);
}

function changed(text: string): string {
  const random = new Random(11);
  let draft = new Draft(text);
  for (const script of EDIT_SCRIPTS.slice(0, -1))
    draft = script.apply(draft, random, { sentences: ['A new sentence.'] });
  return draft.text;
}

function shuffled(text: string): string {
  const random = new Random(13);
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  return sentences
    .map((sentence) => ({ sentence, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ sentence }) => sentence)
    .join('');
}

function annotated(text: string): Sidecar {
  const names = Array.from(text.matchAll(/\p{Lu}\p{L}+/gu));
  const step = Math.max(1, Math.floor(names.length / ANNOTATIONS));
  const spans = names
    .filter((_, index) => index % step === 0)
    .slice(0, ANNOTATIONS)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return sidecarOf({ name: 'long.txt', language: 'en', text, spans });
}

/** Processor time of the better of two runs: unlike the clock, it does not count what other programs take. */
function seconds(action: () => void): string {
  const runs = [0, 1].map(() => {
    const start = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return (Math.min(...runs) / 1e6).toFixed(2);
}
