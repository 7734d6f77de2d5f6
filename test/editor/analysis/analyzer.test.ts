import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import type { Analysis } from '../../../src/core/analysis';
import { inEnglish, message } from '../../../src/core/text/message';
import { Analyzer, type WorkerPort } from '../../../src/editor/analysis/analyzer';

// A real thread whose texts are orders: "crash" ends it, "fail" answers with an error, a very long one keeps it busy for ever,
// anything else is echoed as the language.
const SCRIPT = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, text }) => {
  while (text.length > 500_000);
  if (text === 'crash') process.exit(3);
  else if (text === 'fail') parentPort.postMessage({ id, error: { text: 'no', args: [] } });
  else parentPort.postMessage({ id, warnings: [{ text: 'careful', args: [] }], result: { language: text, mentions: [], quotes: [] } });
});`;

let started = 0;
const warnings: string[] = [];
const opened: Analyzer[] = [];

function newAnalyzer(): Analyzer {
  started = 0;
  warnings.length = 0;
  const analyzer = new Analyzer(
    async () => {
      started++;
      return thread();
    },
    (warning) => warnings.push(inEnglish(warning)),
  );
  opened.push(analyzer);
  return analyzer;
}

function thread(): WorkerPort {
  const worker = new Worker(SCRIPT, { eval: true });
  return {
    post: (request) => worker.postMessage(request),
    listen(onAnswer, onCrash) {
      worker.on('message', onAnswer);
      worker.on('exit', (code) => onCrash(message('code {0}', code)));
    },
    terminate: () => void worker.terminate(),
  };
}

afterEach(() => {
  for (const analyzer of opened.splice(0)) analyzer.dispose();
});

const textOf = (analysis: Analysis | undefined) => analysis?.language;

test('starts no worker before there is a text, and one for all texts', async () => {
  const analyzer = newAnalyzer();
  expect(started).toBe(0);
  const answers = await Promise.all(['a', 'b', 'c'].map((text) => analyzer.analyze(text, {})));
  expect(answers.map(textOf)).toEqual(['a', 'b', 'c']);
  expect(started).toBe(1);
  expect(warnings).toEqual(['careful']);
});

test('a crash is told once, and the texts that wait are still analysed', async () => {
  const analyzer = newAnalyzer();
  const crashing = analyzer.analyze('crash', {});
  const waiting = analyzer.analyze('b', {});
  await expect(crashing).rejects.toThrow('could not be analysed');
  expect(textOf(await waiting)).toBe('b');
  expect(warnings.filter((warning) => warning.includes('stopped unexpectedly'))).toHaveLength(1);
});

test('an error is the error of its own text only', async () => {
  const analyzer = newAnalyzer();
  await expect(analyzer.analyze('fail', {})).rejects.toThrow('no');
  expect(textOf(await analyzer.analyze('b', {}))).toBe('b');
  expect(started).toBe(1);
});

test('a changed file comes before the rest of the workspace, after what is open', async () => {
  const analyzer = newAnalyzer();
  const order: string[] = [];
  const sum = (text: string, rank: 'soon' | 'idle') =>
    analyzer
      .summarize({ source: text, stamp: '', hash: '', text, sidecar: null }, rank, new AbortController().signal)
      .then(() => order.push(text));
  const open = () => analyzer.analyze('open', { urgent: true }).then(() => order.push('open'));
  await Promise.all([sum('first', 'idle'), sum('rest', 'idle'), sum('changed', 'soon'), open(), sum('too', 'soon')]);
  expect(order).toEqual(['first', 'open', 'changed', 'too', 'rest']);
});

test('who opens a source does not wait for a long text of the workspace', async () => {
  const analyzer = newAnalyzer();
  await analyzer.analyze('first', {});
  const long = analyzer.analyze('long '.repeat(200_000), {});
  expect(textOf(await analyzer.analyze('open', { urgent: true }))).toBe('open');
  expect(started).toBe(2);
  expect(warnings.filter((warning) => warning.includes('stopped'))).toEqual([]);
  analyzer.dispose();
  expect(await long).toBeUndefined();
});

test('urgent texts come before the others, and an aborted one is not analysed', async () => {
  const analyzer = newAnalyzer();
  const order: string[] = [];
  const abort = new AbortController();
  const ask = (text: string, options: { urgent?: boolean; signal?: AbortSignal } = {}) =>
    analyzer.analyze(text, options).then((analysis) => order.push(textOf(analysis) ?? `${text} aborted`));
  const all = [ask('first'), ask('slow'), ask('dropped', { signal: abort.signal }), ask('urgent', { urgent: true })];
  abort.abort();
  await Promise.all(all);
  expect(order).toEqual(['dropped aborted', 'first', 'urgent', 'slow']);
});

test('no worker is started to check types that have no patterns', async () => {
  expect(await newAnalyzer().checkPatterns([{ id: 'EVENT', words: ['Gipfel*'] }])).toEqual([]);
  expect(started).toBe(0);
});
