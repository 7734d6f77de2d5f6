import { WordClass } from '../lexicon/classes';
import { type NounPhrase, readNounPhrase } from '../nounPhrase';
import type { SentenceView } from '../sentenceView';
import { findSubject } from '../subjects';
import type { Candidate } from './candidates';
import { isComplementizer } from './complementizer';

/** What a noun for an utterance may report, with whose it is: die Frage der Richterin, ob … · the claim that … */
export function byNoun(view: SentenceView, noun: number, found: Candidate[]): void {
  const owner = ownerOf(view, noun) ?? supported(view, noun);
  const past = Math.max(noun + 1, owner?.to ?? 0);
  for (let at = noun + 1; at < Math.min(view.length, past + 7); at++) {
    if (view.is(at, WordClass.Complementizer) && isComplementizer(view, at)) {
      found.push({ pattern: 'noun', cue: noun, from: at, to: -1, phrase: owner });
      return;
    }
    if (
      view.word(at) === ',' &&
      view.scene.language === 'de' &&
      at <= past + 3 &&
      !view.is(at + 1, WordClass.Complementizer)
    )
      found.push({ pattern: 'noun', cue: noun, from: at + 1, to: -1, phrase: owner });
    if (view.word(at) === ':') {
      found.push({ pattern: 'noun', cue: noun, from: at + 1, to: -1, phrase: owner });
      return;
    }
    if (view.isMarked(at)) return;
  }
}

/** Whose utterance a noun tells of: die Frage der Richterin, de vraag van de rechter, the claim by Smith, Smith’s claim. */
function ownerOf(view: SentenceView, noun: number): NounPhrase | null {
  const { language } = view.scene;
  const next = view.word(noun + 1);
  if (language === 'de' && GENITIVES.has(next)) return readNounPhrase(view, noun + 1);
  if (OWNERS.has(next)) return readNounPhrase(view, noun + 2);
  if (view.word(noun - 1) === '’s' || view.word(noun - 1) === "'s") {
    for (let from = Math.max(0, noun - 6); from < noun - 1; from++) {
      const phrase = readNounPhrase(view, from, noun - 1);
      if (phrase?.to === noun - 1) return phrase;
    }
  }
  return null;
}

/** Who has an opinion or makes a claim, where a verb of little meaning of its own says so: er vertritt die Ansicht, dass … */
function supported(view: SentenceView, noun: number): NounPhrase | null {
  const given = GIVEN.has(view.word(noun + 1)) && !view.isCapital(noun + 1);
  const held = view.scene.language === 'de' && view.word(noun - 1) === 'der' && OPINIONS.has(view.word(noun));
  for (let verb = noun - 1; verb >= Math.max(0, noun - MAX_TO_VERB); verb--) {
    if (view.isMarked(verb) || view.word(verb) === ',') return null;
    const carries = SUPPORT.has(view.word(verb)) || (given && view.is(verb, WordClass.Auxiliary));
    if (carries || (held && view.is(verb, WordClass.Copula))) return findSubject(view, verb, false);
  }
  return null;
}

// hatte die Vorgabe gemacht: the participle stands behind the noun.
const GIVEN = new Set(
  'gemacht unterbreitet erteilt gegeben geäußert erhoben ausgesprochen vertreten gedaan geuit gegeven'.split(' '),
);
// Er ist der Meinung, dass …
const OPINIONS = new Set(['meinung', 'ansicht', 'auffassung', 'überzeugung']);

// Vertritt wie viele andere auch die Ansicht: so far may a noun stand behind its verb.
const MAX_TO_VERB = 8;
const SUPPORT = new Set(
  `vertritt vertrat vertraten vertreten äußert äußerte äußerten erhebt erhob erhoben erteilt erteilte erteilten unterbreitet unterbreitete bekräftigte bekräftigt wiederholte wiederholt
  deed doet deden uitte uit uitten herhaalde herhaalt repeated repeats rejected rejects denied denies dismissed issued`.split(
    /\s+/,
  ),
);

const GENITIVES = new Set(['der', 'des', 'eines', 'einer', 'seiner', 'ihrer']);
const OWNERS = new Set(['von', 'vom', 'van', 'by']);
