import type { DirectFinding } from './direct';
import { WordClass } from './lexicon/classes';
import { lastSignOf, type Marked } from './marked';
import { reportingClasses } from './reporting';
import type { Scene } from './scene';
import type { SentenceView } from './sentenceView';

// Words that give a thing its title, so that nobody says what stands behind them, whoever speaks around it.
const TITLED = new Set(
  `motto betitelt betitelte betiteltes betitelten geheten genaamd getiteld gedoopt titled entitled headlined nicknamed codenamed
  christened`.split(/\s+/),
);
// nach dem Prinzip, „ein Mann, eine Stimme“: a comma may stand between.
const PRINCIPLES = new Set(['prinzip', 'motto', 'principe', 'principle']);
// Compounds of words for works and names: Erstwerk, Dokumentarfilm, Künstlername.
const WORK =
  /(?:\p{L}werk|titel|motto|film|buch|roman|lied|album|stück|serie|sendung|zeitung|magazin|roman|boek|liedje|kop|krant)$/u;

/** Whether the word at a position gives what follows its title: betitelt, motto, entitled. */
export function isTitled(view: SentenceView, at: number): boolean {
  return TITLED.has(view.word(at));
}

/** Whether the word at a position is a compound that tells of a work or a name. */
export function isWork(view: SentenceView, at: number): boolean {
  return view.scene.language !== 'en' && WORK.test(view.word(at));
}

/**
 * Whether a marked stretch is a title or a name by its construction: by the word for a work right before it, as another name
 * between dashes, as the bare subject of a verb, or as an event with its number; or whether it is the address of a page, or a
 * list's key word.
 */
export function isTitle(finding: DirectFinding, stretch: Marked): boolean {
  const { view, at } = finding;
  const before = view.word(at - 1) === ',' && PRINCIPLES.has(view.word(at - 2)) ? at - 2 : at - 1;
  if (isTitled(view, before) || PRINCIPLES.has(view.word(before))) return true;
  const isSentence = STOPS.has(lastSignOf(view.scene.words, stretch));
  if (view.word(at - 1) === 'named' && view.scene.capital[stretch.innerFrom] === 1) return true;
  if (view.word(at - 1) === ':' && isWork(view, at - 2) && !isSentence) return true;
  if (isAddress(view.scene, stretch) || isKeyWord(finding, stretch) || isOtherName(finding)) return true;
  return isNamedWork(finding, stretch) || isEvent(view.scene, stretch) || isBareSubject(finding, stretch);
}

// im Film „Nach dem Regen“: behind these words stands what the work is called.
const WORKS = new Set(
  `buch film spielfilm dokumentarfilm roman lied song album ausstellung serie oper gemälde gedicht theaterstück
  boek roman liedje tentoonstelling opera schilderij gedicht toneelstuk
  novel book poem painting exhibition musical`.split(/\s+/),
);

function isNamedWork({ view, at, how, cueAt }: DirectFinding, { innerFrom }: Marked): boolean {
  // wer den Film „Unsinn“ nannte, she called the film “Rubbish”: there a verb says so.
  const isNamed = how === 'after' || (cueAt >= 0 && (reportingClasses(view, cueAt) & WordClass.Name) !== 0);
  return !isNamed && WORKS.has(view.word(at - 1)) && view.scene.capital[innerFrom] === 1;
}

const ALSO = new Set(['auch', 'kurz', 'alias', 'ook', 'kortweg', 'also', 'aka']);
const DASHES = new Set(['–', '—', '(']);

/** Die Schau – auch „Kleine Biennale“ – dauert an: another name between dashes or in brackets. */
function isOtherName({ view, at }: DirectFinding): boolean {
  const closing = view.word(at + 1);
  return ALSO.has(view.word(at - 1)) && DASHES.has(view.word(at - 2)) && (closing === ')' || DASHES.has(closing));
}

/** beim „3. Kieler Hafenfest“: a number that counts how often it is held. */
function isEvent({ tokens, language }: Scene, { start, end }: Marked): boolean {
  return language === 'de' && end - start < 80 && EVENT.test(tokens.text.slice(start + 1, end - 1));
}

const EVENT = /^\d{1,3}\. (?:\p{Lu}[\p{L}\d-]*)(?: [^.,;!?]+)?$/u;

// A name that is a subject by itself is short.
const NAME_WORDS = 2;

/** „Nordwind“ habe seine Hörer aufgehetzt: a bare noun in the singular that opens its sentence as a subject is a name. */
function isBareSubject({ view, at, how }: DirectFinding, { innerFrom, innerTo }: Marked): boolean {
  if (view.scene.language !== 'de' || at !== 0 || how === 'after' || innerTo - innerFrom > NAME_WORDS) return false;
  for (let token = innerFrom; token < innerTo; token++) if (view.scene.capital[token] !== 1) return false;
  // „Unsinn“ habe Lohmann das genannt: there the subject stands behind the verb.
  const hasOwn = view.isCapital(2) || view.is(2, WordClass.Pronoun | WordClass.Determiner);
  return SINGULAR.has(view.word(1)) && view.isWord(2) && !hasOwn;
}

const SINGULAR = new Set([
  'habe',
  'hat',
  'hatte',
  'will',
  'wolle',
  'wollte',
  'werde',
  'wird',
  'wurde',
  'soll',
  'solle',
]);

/** The signs that may end a marked sentence. */
export const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ',', '…']);

// A list's key words are few.
const KEY_WORDS = 3;

/** „Börse“: Manager sollen … */
function isKeyWord({ view, at }: DirectFinding, stretch: Marked): boolean {
  return (
    at === 0 &&
    view.word(1) === ':' &&
    view.stretchLength(0) <= KEY_WORDS &&
    !STOPS.has(lastSignOf(view.scene.words, stretch))
  );
}

const ADDRESS = /^(?:https?:\/\/\S+|(?:[\p{L}\d-]+\.)+\p{Ll}{2,})$/u;

function isAddress({ tokens }: Scene, { start, end }: Marked): boolean {
  return end - start < 80 && ADDRESS.test(tokens.text.slice(start + 1, end - 1));
}
