import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { analyze } from '../../../core/analyze';
import { wholeKnowledge } from './knowledge';

/** Reads a text and gives the number of things it found, so that nothing of the work can be left out. */
export type Reader = (text: string) => number;

/** What the speed of the analysis is put beside, and the analysis itself; each is loaded in a process of its own. */
export const SYSTEMS = {
  analyze: loadAnalyze,
  'Intl.Segmenter, words': loadSegmenter,
  'regular expression, words': loadRegularExpression,
  compromise: loadCompromise,
  'wink-nlp': loadWink,
  natural: loadNatural,
} as const satisfies Record<string, () => Promise<Reader>>;
export type SystemName = keyof typeof SYSTEMS;

async function loadAnalyze(): Promise<Reader> {
  const knowledge = await wholeKnowledge();
  return (text) => {
    const { mentions, quotes } = analyze(text, { knowledge });
    return mentions.length + quotes.length;
  };
}

/** Line by line, as over a whole text the segmenter's time grows with the square of its length. */
async function loadSegmenter(): Promise<Reader> {
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' });
  return (text) => {
    let words = 0;
    for (const line of text.split('\n')) for (const { isWordLike } of segmenter.segment(line)) if (isWordLike) words++;
    return words;
  };
}

async function loadRegularExpression(): Promise<Reader> {
  return (text) => {
    let words = 0;
    for (const _ of text.matchAll(/\p{L}+/gu)) words++;
    return words;
  };
}

/** All that compromise knows of names, line by line, as it slows down on long texts. */
async function loadCompromise(): Promise<Reader> {
  const { default: nlp } = await import('compromise');
  return (text) => {
    let found = 0;
    for (const line of text.split('\n')) {
      const read = nlp(line);
      found += read.people().length + read.places().length + read.organizations().length;
    }
    return found;
  };
}

async function loadWink(): Promise<Reader> {
  const { default: winkNlp } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNlp(model);
  return (text) => nlp.readDoc(text).entities().length();
}

// natural brings database drivers and a WordNet along, far too much for a devDependency: it is installed where it is measured.
const NATURAL = 'natural@8.1.1';
const PEERS = '.vscode-test/peers';

interface Natural {
  readonly WordTokenizer: new () => { tokenize(text: string): string[] };
  readonly Lexicon: new (language: string, category: string, capitalised: string) => object;
  readonly RuleSet: new (language: string) => object;
  readonly BrillPOSTagger: new (
    lexicon: object,
    rules: object,
  ) => { tag(words: string[]): { taggedWords: readonly { tag: string }[] } };
}

/** Words and their parts of speech; it knows no names beyond that, and no German. */
async function loadNatural(): Promise<Reader> {
  const folder = resolve(PEERS);
  if (!existsSync(join(folder, 'node_modules/natural'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, NATURAL], { stdio: 'ignore' });
  }
  const natural = createRequire(join(folder, 'package.json'))('natural') as Natural;
  const words = new natural.WordTokenizer();
  const tagger = new natural.BrillPOSTagger(new natural.Lexicon('EN', 'N', 'NNP'), new natural.RuleSet('EN'));
  return (text) => {
    let found = 0;
    for (const line of text.split('\n'))
      found += tagger.tag(words.tokenize(line)).taggedWords.filter(({ tag }) => tag === 'NNP').length;
    return found;
  };
}
