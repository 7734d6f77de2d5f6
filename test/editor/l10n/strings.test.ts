import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSidecar } from '../../../src/core/annotations/sidecar/read';
import { inEnglish, type Message } from '../../../src/core/text/message';

const LANGUAGES = ['de', 'nl'] as const;
const CALL = /\bl10n\.t\(/g;
const STRING = /\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*[,)]/g;

function readStrings(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Sentences that are made where there is no `vscode`; one function of the editor translates them. */
const MADE = /\bmessage\((?!text: string)/g;
const MESSAGE = /\bmessage\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*[,)]/g;
const TRANSLATES_MESSAGES = join('session', 'translated.ts');

function sources(folder: string): { file: string; code: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }));
}

/** Every string that the code shows, and the files where a call has something else than a plain string. */
function stringsInCode(): { strings: Set<string>; unreadable: string[] } {
  const strings = new Set<string>();
  const unreadable: string[] = [];
  const add = (found: RegExpMatchArray[]) => {
    for (const [, single, double] of found) strings.add((single ?? double ?? '').replace(/\\(.)/g, '$1'));
  };
  const addCalls = (file: string, code: string, calls: RegExp, strings: RegExp) => {
    const found = [...code.matchAll(strings)];
    if (found.length !== [...code.matchAll(calls)].length) unreadable.push(file);
    add(found);
  };
  for (const { file, code } of sources('src/editor')) {
    if (file !== TRANSLATES_MESSAGES) addCalls(file, code, CALL, STRING);
  }
  for (const folder of ['src/core', 'src/node', 'src/editor']) {
    for (const { file, code } of sources(folder)) addCalls(file, code, MADE, MESSAGE);
  }
  return { strings, unreadable };
}

const placeholders = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([name]) => name).sort();
const links = (text: string) => [...text.matchAll(/\]\((command:[^)]+)\)|`([^`]+)`/g)].map(([, a, b]) => a ?? b).sort();

describe('strings in the code', () => {
  const { strings, unreadable } = stringsInCode();

  it('are given to l10n.t as plain strings, which tools can find', () => {
    expect(unreadable).toEqual([]);
    expect(strings.size).toBeGreaterThan(100);
  });

  it.each(LANGUAGES)('have a translation each (%s), with the same placeholders, and none is left over', (language) => {
    const bundle = readStrings(`l10n/bundle.l10n.${language}.json`);
    expect([...strings].filter((text) => !bundle[text])).toEqual([]);
    expect(Object.keys(bundle).filter((text) => !strings.has(text))).toEqual([]);
    for (const [text, translated] of Object.entries(bundle)) {
      expect({ text, placeholders: placeholders(translated) }).toEqual({ text, placeholders: placeholders(text) });
    }
  });
});

it.each([
  ['de', 'a.txt.annotations.json ist leer.', 'Annotation 1 in a.txt.annotations.json hat keine ID'],
  ['nl', 'a.txt.annotations.json is leeg.', 'Annotatie 1 in a.txt.annotations.json heeft geen ID'],
])('what a sidecar is not read for is told in the language of the window (%s)', (language, whole, item) => {
  const bundle = readStrings(`l10n/bundle.l10n.${language}.json`);
  const say = ({ text, args }: Message) => inEnglish({ text: bundle[text] ?? text, args });
  const empty = readSidecar('', 'a.txt');
  expect(empty.ok ? '' : say(empty.error)).toContain(whole);
  const broken = readSidecar('{"type": "AnnotationPage", "items": [{}]}', 'a.txt');
  expect(broken.ok ? broken.problems.map(say) : []).toEqual([expect.stringContaining(item)]);
});

describe('strings of the manifest', () => {
  const english = readStrings('package.nls.json');
  const manifest = readFileSync('package.json', 'utf8');

  it('are those that the manifest uses', () => {
    const used = new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    expect([...used].filter((key) => key && !english[key])).toEqual([]);
    expect(Object.keys(english).filter((key) => !used.has(key))).toEqual([]);
  });

  it.each(LANGUAGES)('have a translation each (%s), with the same links and code', (language) => {
    const translated = readStrings(`package.nls.${language}.json`);
    expect(Object.keys(translated)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      expect({ key, links: links(translated[key] ?? '') }).toEqual({ key, links: links(text) });
    }
  });
});
