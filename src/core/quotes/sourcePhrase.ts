import { WordClass } from './lexicon/classes';
import { type NounPhrase, readNounPhrase } from './nounPhrase';
import type { SentenceView } from './sentenceView';

/** The noun phrase that a word like laut, volgens or according gives as the source; `null` where it is used otherwise. */
export function sourcePhrase(view: SentenceView, at: number): NounPhrase | null {
  switch (view.word(at)) {
    case 'laut':
    case 'lt':
    case 'gemäß':
    case 'gemäss':
    case 'volgens':
    case 'luidens':
    case 'aldus':
    case 'per':
      return sourceAt(view, view.word(at + 1) === '.' ? at + 2 : at + 1);
    case 'according':
      return view.word(at + 1) === 'to' ? sourceAt(view, at + 2) : null;
    case 'zufolge':
      return phraseBefore(view, at);
    case 'nach':
      return afterNach(view, at);
    default:
      return null;
  }
}

// A name that stands in quotation marks is short: laut „Spiegel“.
const MAX_MARKED_NAME = 5;

/** A noun phrase, or a name in quotation marks: laut „Spiegel“, volgens ‘Het Parool’. */
function sourceAt(view: SentenceView, at: number): NounPhrase | null {
  if (!view.isMarked(at)) return readNounPhrase(view, at) ?? describedPhrase(view, at);
  const name = view.isCapitalMarked(at) && view.stretchLength(at) <= MAX_MARKED_NAME;
  return name ? { from: at, to: at + 1, mention: view.mentionInside(at), pronoun: false } : null;
}

/** A German noun phrase without an article that its adjectives open: laut vorläufigem Ergebnis, nach ersten Angaben. */
function describedPhrase(view: SentenceView, at: number): NounPhrase | null {
  if (view.scene.language !== 'de') return null;
  let noun = at;
  while (noun < at + MAX_MODIFIERS && /e[mnr]?$/.test(view.word(noun)) && !view.isCapital(noun)) noun++;
  const phrase = noun > at && view.isCapital(noun) ? readNounPhrase(view, noun) : null;
  return phrase && { ...phrase, from: at };
}

// What is said rather than an event: nach der Ankündigung tells when.
const UTTERANCE =
  /(?:angaben?|aussagen?|auskunft|auskünften|berichte?n?|informationen|worten|meldung(?:en)?|mitteilung(?:en)?|einschätzung(?:en)?|schätzung(?:en)?|ansicht|meinung|auffassung|überzeugung|darstellung(?:en)?|schilderung(?:en)?|erkenntnissen|untersuchungen|ermittlungen|recherchen|quellen|zahlen|daten|studien?|umfragen?|prognosen?|berechnungen|hochrechnung(?:en)?|lesart|ermittlungsstand|vorstellung(?:en)?)$/;

// How many words may stand before the noun in: nach den jüngsten vorläufigen Angaben.
const MAX_MODIFIERS = 3;

// Articles that a genitive may open with. What stands behind another is no owner: nach Polizeiangaben eine Frau.
const GENITIVE = new Set(
  'der des eines einer dieser dieses jener jenes seiner ihrer seines ihres unserer unseres zweier dreier mehrerer vieler aller beider'.split(
    ' ',
  ),
);

/** nach Angaben der Polizei, nach einer Studie der UNO, nach ersten Erkenntnissen: whose words they are, else the words. */
function afterNach(view: SentenceView, at: number): NounPhrase | null {
  let noun = at + 1;
  while (noun <= at + MAX_MODIFIERS && !UTTERANCE.test(view.word(noun))) {
    if (!view.isWord(noun) || (view.isCapital(noun) && view.mentionAt(noun) < 0)) return null;
    noun++;
  }
  if (!UTTERANCE.test(view.word(noun))) return null;
  const next = view.word(noun + 1);
  const itself = readNounPhrase(view, at + 1, noun + 1) ?? { from: at + 1, to: noun + 1, mention: -1, pronoun: false };
  if (next === 'von' || next === 'vom') return readNounPhrase(view, noun + 2) ?? itself;
  // nach Angaben der Polizei, nach Meinung politischer Beobachter: a genitive without an article shows by its -er.
  const genitive = !view.is(noun + 1, WordClass.Determiner) && /[^aeiou]er$/.test(view.word(noun + 1));
  const many = genitive && view.isCapital(noun + 2) ? readNounPhrase(view, noun + 2) : null;
  if (many) return { ...many, from: noun + 1 };
  const opens = GENITIVE.has(next) || view.isCapital(noun + 1);
  const owner = opens ? readNounPhrase(view, noun + 1) : null;
  return owner ?? itself;
}

function phraseBefore(view: SentenceView, at: number): NounPhrase | null {
  for (let from = Math.max(0, at - 8); from < at; from++) {
    const phrase = readNounPhrase(view, from, at);
    if (phrase && phrase.to === at) return phrase;
  }
  return null;
}
