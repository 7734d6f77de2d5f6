import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mannerOf } from '../../../src/core/analyze';
import { type Edit, editText } from '../../../src/core/annotations/anchoring/edit';
import { NO_KNOWLEDGE } from '../../../src/core/entities/knowledge';
import { joinSections } from '../../../src/core/reading/joinSections';
import { readSection } from '../../../src/core/reading/readSection';
import { verbatim } from '../../../src/core/text/message';
import { LONG } from '../../../src/core/text/sections';
import { Analyzer, type WorkerPort } from '../../../src/editor/analysis/analyzer';
import { answer, Kept } from '../../../src/editor/analysis/answer';
import { LongReading } from '../../../src/editor/session/longReading';

const sample = `${readFileSync('seeds/001_7c753afd386f5981.txt', 'utf8').trim()}\n\n`;
const long = sample.repeat(Math.ceil((1.5 * LONG) / sample.length));
const loaded = Promise.resolve({ knowledge: NO_KNOWLEDGE, warnings: [] });

/** A worker in this thread that answers later, and crashes at the requests with these numbers. */
function port(crashAt: ReadonlySet<number>, count: { requests: number }): WorkerPort {
  const kept = new Kept();
  let onAnswer: Parameters<WorkerPort['listen']>[0] = () => {};
  let onCrash: Parameters<WorkerPort['listen']>[1] = () => {};
  return {
    post: (request) =>
      void setImmediate(async () => {
        if (crashAt.has(count.requests++)) onCrash(verbatim('a test'));
        else onAnswer(await answer(structuredClone(request), loaded, kept));
      }),
    listen(answered, crashed) {
      onAnswer = answered;
      onCrash = crashed;
    },
    terminate: () => {},
  };
}

/** A text that changes while it is read. */
function open(crashAt: readonly number[] = []) {
  let text = long;
  const count = { requests: 0 };
  const analyzer = new Analyzer(
    async () => port(new Set(crashAt), count),
    () => {},
  );
  const told: boolean[] = [];
  const source = { name: 'a', language: 'de' as const, read: () => text, near: () => 0 };
  const reading = new LongReading(analyzer, source, ({ isCurrent }) => told.push(isCurrent));
  return {
    reading,
    told,
    count,
    text: () => text,
    edit(edit: Edit) {
      text = editText(text, [edit]);
      reading.edit([edit]);
    },
    close() {
      reading.dispose();
      analyzer.dispose();
    },
  };
}

/** Without what only the linking of the whole text can tell, which rests while one types. */
function spans({ mentions, quotes }: { mentions: readonly object[]; quotes: readonly object[] }) {
  return JSON.parse(JSON.stringify([mentions, quotes], (key, value) => (/entity/i.test(key) ? undefined : value)));
}

/** What the sections are when read from nothing. */
function expected(text: string, sections: readonly { readonly length: number }[]) {
  const manner = mannerOf(long, { language: 'de' });
  let start = 0;
  const placed = sections.map(({ length }) => {
    const at = start;
    start += length;
    return { start: at, section: readSection(text.slice(at, start), manner) };
  });
  return joinSections(text, placed, manner);
}

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.constantFrom(0, 1, 40, LONG),
    text: fc.constantFrom('', 'x', '\n\n', ' am 24. Februar 2022 ', sample),
    /** How many turns of the event loop come after it. */
    turns: fc.constantFrom(0, 1, 3),
  }),
  { maxLength: 6 },
);

describe('reading a long text', () => {
  test('ends with what stands there, whatever is typed meanwhile and whenever the worker crashes', async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.constantFrom([], [0], [1], [2, 5]), async (changes, crashAt) => {
        const document = open(crashAt);
        try {
          void document.reading.read();
          for (const { at, remove, text, turns } of changes) {
            const start = Math.floor(at * document.text().length);
            document.edit({ start, end: Math.min(document.text().length, start + remove), text });
            void document.reading.read();
            for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
          }
          await document.reading.read();
          const { analysis } = document.reading;
          if (!analysis) throw new Error('Nothing was told.');
          expect(spans(analysis.whole)).toEqual(spans(expected(document.text(), analysis.sections)));
          expect(document.reading.share).toBe(1);
          expect(document.told.at(-1)).toBe(true);
        } finally {
          document.close();
        }
      }),
      { numRuns: 8 },
    );
  });

  test('sends after an edit no more than that, and asks once', async () => {
    const document = open();
    await document.reading.read();
    const before = document.count.requests;
    document.edit({ start: 10, end: 10, text: 'x' });
    await document.reading.read();
    expect(document.count.requests).toBe(before + 1);
    document.close();
  });
});
