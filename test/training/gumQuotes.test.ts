import { describe, expect, it } from 'vitest';
import { asQuotes } from '../../src/training/eval/gumQuotes';
import type { GoldQuote } from '../../src/training/eval/quoteSets';

/** A quote by its words, its cue's and its speaker's. */
function quote(text: string, words: string, cue: string | null, speaker: string | null): GoldQuote {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return {
    ...spanOf(words),
    kind: 'indirect',
    cue: cue === null ? null : spanOf(cue),
    speaker: speaker === null ? null : spanOf(speaker),
    optional: false,
  };
}

function converted(text: string, ...quotes: GoldQuote[]) {
  const document = { id: 'x', language: 'en' as const, text, quotes, scare: [], mentions: null };
  return asQuotes(document).quotes.map(({ start, end, kind, optional }) => [text.slice(start, end), kind, optional]);
}

describe('quotes of GUM by our convention', () => {
  it('are whole where but one of their sentences is annotated', () => {
    const text = '"We came. We saw what was left," Jones said.';
    expect(converted(text, quote(text, 'We saw what was left,"', 'said', 'Jones'))).toEqual([
      ['"We came. We saw what was left,"', 'direct', false],
    ]);
  });

  it('go on behind the clause of their speaker', () => {
    const text = '"We came," Jones said. "We saw." Then it rained.';
    expect(converted(text, quote(text, '"We came,"', 'said', 'Jones'))).toEqual([
      ['"We came," Jones said. "We saw."', 'direct', false],
    ]);
  });

  it('are reported where only some of their words are in marks, which count neither way', () => {
    const text = 'Jones said the plan was "dead" for now.';
    expect(converted(text, quote(text, 'the plan was "dead" for now.', 'said', 'Jones'))).toEqual([
      ['the plan was "dead" for now.', 'indirect', false],
      ['"dead"', 'direct', true],
    ]);
  });

  it('have no clause of their own cue in them, unless it is inserted', () => {
    const text = 'After the match Jones said that all was well. The result, Smith said, was fair.';
    expect(
      converted(text, quote(text, 'After the match Jones said that all was well.', 'said', 'Jones'), {
        ...quote(text, 'The result, Smith said, was fair.', 'Smith said', 'Smith'),
      }),
    ).toEqual([
      ['that all was well.', 'indirect', false],
      ['The result, Smith said, was fair.', 'indirect', false],
    ]);
  });

  it('count neither way where they are captions or beliefs', () => {
    const text = 'A lantern in the park. Image: Jones.\nSmith believes it will rain.';
    expect(
      converted(
        text,
        quote(text, 'A lantern in the park.', null, null),
        quote(text, 'it will rain.', 'believes', 'Smith'),
      ),
    ).toEqual([
      ['A lantern in the park.', 'indirect', true],
      ['it will rain.', 'indirect', true],
    ]);
  });
});
