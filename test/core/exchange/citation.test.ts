import { describe, expect, test } from 'vitest';
import { citationOf, textFragment } from '../../../src/core/exchange/citation';
import { inEnglish } from '../../../src/core/text/message';

const text = 'Xi traf Putin.\r\nPutin sagte: „Wir sind - wie immer,\r\nFreunde.“ Xi traf Merkel & Co.';
const at = (words: string, from = 0) => ({
  start: text.indexOf(words, from),
  end: text.indexOf(words, from) + words.length,
});

test('a passage is quoted with its source and lines', () => {
  expect(citationOf({ name: 'a.txt', text }, at('Wir sind - wie immer,\r\nFreunde.'), inEnglish)).toBe(
    '“Wir sind - wie immer, Freunde.” (a.txt, lines 2–3)',
  );
  expect(citationOf({ name: 'a.txt', text }, at('Putin.'), inEnglish)).toBe('“Putin.” (a.txt, line 1)');
});

test('with an address comes a link to the very words', () => {
  expect(citationOf({ name: 'a', text, url: 'https://example.org/a#top' }, at('traf Putin'), inEnglish)).toBe(
    '“traf Putin” (a, line 1)\nhttps://example.org/a#:~:text=traf%20Putin',
  );
});

describe('a text fragment', () => {
  test('encodes the marks of its own syntax', () => {
    expect(textFragment(text, at('sind - wie immer,'))).toBe('#:~:text=sind%20%2D%20wie%20immer%2C');
    expect(textFragment(text, at('Merkel & Co.'))).toBe('#:~:text=Merkel%20%26%20Co.');
  });
  test('names the words around a passage that stands more than once, of its own line only', () => {
    expect(textFragment(text, at('Xi traf', 20))).toBe('#:~:text=Freunde.%E2%80%9C-,Xi%20traf,-Merkel%20%26%20Co.');
  });
  test('names a passage of several lines by its beginning and its end', () => {
    expect(textFragment(text, at('Wir sind - wie immer,\r\nFreunde'))).toBe(
      '#:~:text=Wir%20sind%20%2D%20wie%20immer%2C,Freunde',
    );
  });
  test('names a long passage by its beginning and its end', () => {
    const long = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ');
    expect(textFragment(long, { start: 0, end: long.length })).toBe(
      '#:~:text=w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59',
    );
  });
});
