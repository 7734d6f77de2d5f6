import { WordClass } from '../lexicon/classes';
import type { SentenceView } from '../sentenceView';

/** A lower-case word that may be a verb in the subjunctive, in no list, and before no noun: treffe, arbeite, flögen. */
export function isMaybeSubjunctive(view: SentenceView, at: number): boolean {
  if (!isUnknownVerb(view, at)) return false;
  const word = view.word(at);
  return (/[^aeiou]e$/.test(word) && !isPast(word)) || STRONG.test(word);
}

// The second subjunctive of strong verbs, whatever their prefix.
const STRONG =
  /(?:käme|gäbe|läge|flöge|zöge|böte|fände|bände|spräche|träfe|nähme|sähe|läse|hülfe|stürbe|würfe|schlüge|trüge|lüde|wüchse|stünde|gewänne|begänne|verlöre|schlösse|bräche|täte|ginge|hinge|finge|bliebe|schiene|schriebe|stiege|riefe|liefe|ließe|hieße|hielte|fiele|riete)n$/;

/** A weak past tense in -te, as reports in the indicative have it: stimmte, rutschte. Stems in -t have -tete. */
export function isPast(word: string): boolean {
  return /(?:[^t]|[^aeiouäöü]t|tet)ten?$/.test(word) && !/(?:ei|al|ar|ie|is|üs|us)te$/.test(word);
}

/** A lower-case German word that is in no list and stands where a verb may. */
export function isUnknownVerb(view: SentenceView, at: number): boolean {
  if (view.scene.language !== 'de' || view.classesAt(at) !== 0 || !view.isWord(at) || view.isCapital(at)) return false;
  // China unterstütze Russland: before a name a verb, before another noun an adjective.
  return !view.isCapital(at + 1) || (view.mentionAt(at + 1) >= 0 && !view.is(at - 1, BEFORE_ADJECTIVES));
}

const BEFORE_ADJECTIVES = WordClass.Determiner | WordClass.Preposition;

/** Whether a verb stands at a position in the subjunctive, or a word in no list that looks like it. */
export function isSubjunctive(view: SentenceView, at: number): boolean {
  return view.is(at, WordClass.Subjunctive) || isMaybeSubjunctive(view, at);
}

// aufzuweichen, bekanntzugeben: the marker stands within a separable verb.
const INFIXED =
  /^(?:ab|an|auf|aus|bei|durch|ein|entgegen|fern|fest|fort|frei|her|hin|hinter|los|mit|nach|nieder|ran|raus|rein|statt|teil|über|um|unter|vor|weg|weiter|wider|wieder|zu|zurück|zusammen|voran|voraus|vorbei|heraus|herbei|herein|hervor|herunter|hinaus|hinein|hinzu|bekannt|bereit|bloß|dar|davon|dazu|heim|hoch|klar|offen|preis|ruhig|sicher|still|vorweg|wahr|zurecht)zu\p{Ll}+[rl]?n$/u;

/** Whether a word is a German infinitive with its marker inside: aufzuweichen. */
export function isInfixedInfinitive(view: SentenceView, at: number): boolean {
  return view.scene.language === 'de' && !view.isCapital(at) && INFIXED.test(view.word(at));
}
