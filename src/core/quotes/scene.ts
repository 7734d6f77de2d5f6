import type { Mention } from '../entities/mention';
import type { Language } from '../text/language';
import { TokenKind, type Tokens, tokenText } from '../text/tokens';
import { buildVocabulary, type Vocabulary } from '../text/vocabulary';
import { LEXICONS } from './lexicon';
import { type Lexicon, WordClass, type WordClasses } from './lexicon/classes';

/** A text made ready for looking for quotes: each token with its word classes and the mention that it is part of. */
export interface Scene {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
  /** Token texts in lower case. */
  readonly words: readonly string[];
  /** What each token's word can be, as bits of `WordClass`. */
  readonly classes: Uint32Array;
  /** For each token the mention that it is part of, -1 for none. */
  readonly mentionAt: Int32Array;
  /** 1 where a line break stands before the token. */
  readonly lineStart: Uint8Array;
  /** 1 where the token starts with a capital letter. */
  readonly capital: Uint8Array;
}

/** Looks every token up once, so that the finders only compare bits. Linear in the text. */
export function readScene(
  tokens: Tokens,
  mentions: readonly Mention[],
  language: Language,
  vocabulary: Vocabulary = buildVocabulary(tokens),
): Scene {
  const { text, count, starts, ends, kinds } = tokens;
  const lexicon = LEXICONS[language];
  const known = knownWords(tokens, vocabulary, lexicon, language);
  const words = new Array<string>(count);
  const classes = new Uint32Array(count);
  const mentionAt = new Int32Array(count).fill(-1);
  const lineStart = new Uint8Array(count);
  const capital = new Uint8Array(count);
  let mention = 0;
  let previousEnd = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const word = vocabulary.words[i] as number;
    if (i > 0 && hasLineBreak(text, previousEnd, start)) lineStart[i] = 1;
    previousEnd = end;
    words[i] = known.lower[word] as string;
    classes[i] = known.classes[word] as number;
    capital[i] = known.capital[word] as number;
    // Die Stelle, der Rechte: a German noun is no verb in the subjunctive.
    if (language === 'de' && capital[i] === 1 && lineStart[i] === 0 && kinds[i - 1] === TokenKind.Word)
      classes[i] = (classes[i] as number) & ~WordClass.Subjunctive;
    while (mention < mentions.length && (mentions[mention] as Mention).end <= start) mention++;
    const here = mentions[mention];
    if (here && here.start < end) mentionAt[i] = mention;
  }
  return { tokens, language, lexicon, mentions, words, classes, mentionAt, lineStart, capital };
}

/** What a scene has of each token, by the token's word. */
interface KnownWords {
  readonly lower: readonly string[];
  readonly classes: Uint32Array;
  readonly capital: Uint8Array;
}

function knownWords(tokens: Tokens, { size, firsts }: Vocabulary, lexicon: Lexicon, language: Language): KnownWords {
  const lower = new Array<string>(size);
  const classes = new Uint32Array(size);
  const capital = new Uint8Array(size);
  for (let word = 0; word < size; word++) {
    const token = firsts[word] as number;
    const raw = tokenText(tokens, token);
    lower[word] = raw;
    if (tokens.kinds[token] !== TokenKind.Word) continue;
    const small = raw.toLowerCase();
    lower[word] = small;
    if (small.charCodeAt(0) !== raw.charCodeAt(0)) capital[word] = 1;
    classes[word] = classesOf(lexicon, small, language);
  }
  return { lower, classes, capital };
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

const PRONOMINAL =
  /^(?:daar|waar|hier|da|dar|wo|wor)(?:in|op|aan|bij|van|voor|mee|na|door|over|uit|toe|tegen|naast|auf|an|bei|von|für|mit|nach|durch|über|aus|zu|gegen|um|unter)$/;

const SAY_NOUNS = (
  'angaben informationen berichte berichten aussage aussagen schätzunge schätzungen meldunge meldungen recherchen ' +
  'mitteilung auskunft'
).split(' ');
const ROLES = 'sprecher sprecherin woordvoerder woordvoerster minister ministerin ministerium ministerie'.split(' ');

function endsLike(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}

function classesOf(lexicon: Lexicon, word: string, language: Language): WordClasses {
  const known = lexicon.classes.get(word);
  if (known !== undefined) return known;
  // daarin, waarop, hieraan · darin, worauf, hiermit: adverbs that stand for a prepositional phrase.
  if (language !== 'en' && PRONOMINAL.test(word)) return WordClass.Adverb;
  if (language === 'de' && endsLike(word, SAY_NOUNS)) return WordClass.SayNoun;
  // Dutch and German write a person's role as one compound: Regierungssprecher, gemeentewoordvoerder.
  if (language !== 'en' && endsLike(word.endsWith('s') ? word.slice(0, -1) : word, ROLES)) return WordClass.Role;
  return 0;
}

/** Whether any of `wanted` is among a token's classes; false for -1 and for tokens past the end. */
export function is(scene: Scene, token: number, wanted: WordClasses): boolean {
  return ((scene.classes[token] ?? 0) & wanted) !== 0;
}
