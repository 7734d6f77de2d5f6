import type { Language } from '../text/language';
import { TokenKind } from '../text/tokens';
import type { DirectFinding } from './direct';
import { isAlone } from './direct';
import { WordClass, type WordClasses } from './lexicon/classes';
import { lastSignOf, type Marked } from './marked';
import type { Features } from './model/linearModel';
import { reportingClasses, reportingLemma } from './reporting';
import type { Scene } from './scene';
import { isTitled, isWork, STOPS } from './titles';

const SHOWN: readonly (readonly [string, WordClasses])[] = [
  ['say', WordClass.Say],
  ['manner', WordClass.Manner],
  ['demand', WordClass.Demand],
  ['name', WordClass.Name],
  ['source', WordClass.Source],
  ['attitude', WordClass.Attitude],
];
const CONTEXT: readonly (readonly [string, WordClasses])[] = [
  ['determiner', WordClass.Determiner],
  ['preposition', WordClass.Preposition],
  ['auxiliary', WordClass.Auxiliary],
  ['coordinator', WordClass.Coordinator],
  ['that', WordClass.Complementizer],
  ['adverb', WordClass.Adverb],
  ['noun', WordClass.SayNoun],
  ['verb', WordClass.Verb | WordClass.Say],
  ['pronoun', WordClass.Pronoun],
];
const FIRST_PERSON: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set('ich wir mich uns mein meine unser unsere'.split(' ')),
  nl: new Set('ik wij we mij ons mijn onze'.split(' ')),
  en: new Set('i we my our us me'.split(' ')),
};

// Words behind which a name, a title or a motto stands in quotation marks, in German, Dutch and English, by what they tell.
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: `prinzip principe principle motto titel titeln titels überschrift slogan slogans losung leitspruch rubrik artikel lied song album buch roman film serie stück
      spiel ausstellung projekt kampagne aktion bild gemälde gedicht oper sendung reihe gruppe website magazin zeitung zeitschrift hashtag
      leus kop boek liedje nummer stuk tentoonstelling campagne actie schilderij opera programma groep site krant tijdschrift roman film serie
      title headline novel book movie show series play exhibition campaign painting poem song album magazine newspaper essay memo note
      chapter section folder file button box badge banner sticker label`,
    name: `name namen names namens bezeichnung naam spitzname spitznamen bijnaam nickname codename code-name`,
    word: `begriff begriffe ausdruck wort wörter stichwort stichworte schlagwort schlagworte vokabel term termen woord woorden uitdrukking
      word words phrase phrases term terms expression hashtag adjective noun`,
    named: `sogenannt sogenannte sogenannten sogenannter sogenanntes genannt getauft genoemd zogenoemde zogeheten zogenaamd zogenaamde
      named labelled labeled dubbed so-called`,
    called: 'called marked',
  }).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);
// How far before its marks a word may stand that says what kind of thing they name.
const LABEL_REACH = 3;

/** Which kind of word close before a marked stretch says that it is a name or a title, and how far before; '' for none. */
function labelOf({ view, at }: DirectFinding): string {
  for (let before = at - 1; before >= Math.max(0, at - LABEL_REACH); before--) {
    if (view.isMarked(before)) return '';
    const kind = LABELS.get(view.word(before));
    if (kind) return kind;
    if (isTitled(view, before)) return 'titled';
    if (isWork(view, before)) return 'title';
  }
  return '';
}

/** Whether a stretch's sentence has no sign at its end, as a heading has none. */
export function isHeading({ words }: Scene, { view, at }: DirectFinding, stretch: Marked): boolean {
  return !view.isPunctuation(view.length - 1) && !(at === view.length - 1 && STOPS.has(lastSignOf(words, stretch)));
}

const LIKE = new Set(['wie', 'als', 'as', 'like', 'zoals']);
const SLOGANS = new Set(
  'parole parolen slogan slogans spruch sprüche sprechchöre rufe leus leuzen spreekkoren kreten chants such'.split(' '),
);

/**
 * Whether a marked stretch is speech by its construction: slogans „wie …“, and what somebody finds something to be, „als haltlos“; a
 * name that is given to something, „als Fake News“, is none.
 */
export function isQuoted({ view, at, how, cueAt }: DirectFinding, { innerFrom }: Marked): boolean {
  if (how !== 'before' || cueAt < 0) return false;
  const cue = reportingClasses(view, cueAt) | view.classesAt(cueAt);
  const judges = (cue & (WordClass.Name | WordClass.Say | WordClass.Demand)) !== 0;
  const { language, capital } = view.scene;
  if (judges && language === 'de' && view.word(at - 1) === 'als' && capital[innerFrom] === 0) return true;
  return (
    LIKE.has(view.word(at - 1)) && SLOGANS.has(view.word(at - 2)) && (cue & (WordClass.Manner | WordClass.Say)) !== 0
  );
}

/**
 * What speaks for and against a marked stretch's being speech rather than a label, a title or irony.
 * @param covered whether a report contains it
 * @param company whether another stretch of its sentence is attributed next to it
 * @param echo whether a longer stretch of the text has the same words
 */
export function speechFeatures(
  scene: Scene,
  stretch: Marked,
  finding: DirectFinding,
  covered: boolean,
  company: boolean,
  echo: boolean,
): Features {
  const { view, at, how, cueAt } = finding;
  const features: string[] = [];
  const words = stretch.innerTo - stretch.innerFrom;
  const size = words > 12 ? '13+' : words > 6 ? '7+' : words > 3 ? '4+' : String(words);
  features.push(`size=${size}`, `how=${how}`, `how=${how} size=${size}`);
  if (cueAt >= 0) {
    const reporting = reportingClasses(view, cueAt) | view.classesAt(cueAt);
    features.push(`cue=${view.word(cueAt)}`, `lemma=${reportingLemma(view, cueAt)}`);
    for (const [name, mask] of SHOWN)
      if (reporting & mask) features.push(`cue:${name}`, `cue:${name} how=${how}`, `cue:${name} size=${size}`);
    const gap = Math.abs(cueAt - at);
    features.push(`gap=${gap > 8 ? '9+' : gap > 3 ? '4+' : gap} how=${how}`);
  }
  if (finding.speaker) features.push('who', `who how=${how}`);
  const last = lastSignOf(scene.words, stretch);
  const stop = STOPS.has(last) ? last : 'none';
  features.push(`stop=${stop}`, `stop=${stop} how=${how}`);
  const first = stretch.innerFrom;
  const capital = scene.tokens.kinds[first] === TokenKind.Number ? 'number' : scene.capital[first];
  features.push(`capital=${capital}`, `capital=${capital} size=${size}`);
  let capitals = 0;
  let lower = 0;
  let finite = false;
  let own = false;
  for (let token = first; token < stretch.innerTo; token++) {
    if (scene.capital[token] === 1) capitals++;
    else if (/^\p{L}/u.test(scene.words[token] ?? '')) lower++;
    if ((scene.classes[token] as number) & (WordClass.Auxiliary | WordClass.Verb | WordClass.Say)) finite = true;
    if (FIRST_PERSON[scene.language].has(scene.words[token] ?? '')) own = true;
  }
  features.push(`finite=${finite}`, `finite=${finite} size=${size}`, `title=${capitals > 0 && lower === 0}`);
  if (own) features.push('first-person');
  const mention = scene.mentionAt[first] as number;
  const named = scene.mentions[mention];
  if (named && named.start <= stretch.start + 1 && named.end >= stretch.end - 1) features.push(`named=${named.type}`);
  const label = labelOf(finding);
  if (label) {
    features.push(
      'labelled',
      `labelled size=${size}`,
      `labelled how=${how}`,
      `label=${label}`,
      `label=${label} how=${how}`,
    );
    if (LABELS.has(view.word(at - 1))) features.push(`label=${label} next`, `label=${label} next size=${size}`);
  }
  if (view.is(at - 1, WordClass.Source)) features.push('source-before', `source-before size=${size}`);
  const alone = isAlone(view, at);
  features.push(`alone=${alone}`, `covered=${covered}`, `covered=${covered} how=${how}`, `company=${company}`);
  for (const [name, position] of [
    ['before', at - 1],
    ['behind', at + 1],
  ] as const) {
    const word = view.word(position);
    if (position < 0 || position >= view.length) features.push(`${name}=edge`);
    else if (view.isPunctuation(position)) features.push(`${name}=${word}`);
    else {
      for (const [label, mask] of CONTEXT) if (view.is(position, mask)) features.push(`${name}:${label}`);
      features.push(`${name}=${word}`, view.isCapital(position) ? `${name}:capital` : `${name}:lower`);
    }
  }
  features.push(`two=${view.word(at - 2)}`);
  const heading = isHeading(scene, finding, stretch);
  features.push(`heading=${heading}`, `heading=${heading} how=${how}`, `owner=${view.layer.owner >= 0}`);
  if (echo) features.push('echo', `echo heading=${heading}`);
  if (!stretch.closed || !stretch.opened) features.push('unbalanced');
  return { names: features };
}
