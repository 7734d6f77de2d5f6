import { clauseStart, isClauseBreak } from './clauses';
import { REPORTING, WordClass, type WordClasses } from './lexicon/classes';
import { type NounPhrase, readNounPhrase, withApposition } from './nounPhrase';
import type { SentenceView } from './sentenceView';

const SKIPPABLE = WordClass.Adverb | WordClass.Reflexive | WordClass.Negation;
// How far behind an inverted verb its subject may stand: sagte am Freitag vor Journalisten ein Sprecher.
const MAX_BETWEEN = 9;

/**
 * The subject of the verb at a position: before it, after it, or taken over from the clause before; `null` if none is found.
 * @param contentBefore whether what is said stands before the verb, so that the subject is likely to follow it
 */
export function findSubject(view: SentenceView, verb: number, contentBefore = true): NounPhrase | null {
  const impersonal = impersonalSource(view, verb);
  if (impersonal) return impersonal;
  const subject =
    view.scene.language === 'en' ? englishSubject(view, verb) : verbSecondSubject(view, verb, contentBefore);
  return withApposition(view, subject);
}

const IMPERSONAL = new Set(
  'heißt hieß heisst hiess steht stand geht ging verlautete verlautet kolportiert luidt luidde heet heette klinkt klonk staat stond'.split(
    ' ',
  ),
);

/** Who is meant where a text or circle stands for the speaker: hieß es in dem Brief · Aus Berlin verlautete. */
function impersonalSource(view: SentenceView, verb: number): NounPhrase | null {
  if (!IMPERSONAL.has(view.word(verb))) return null;
  const start = clauseStart(view, verb);
  if (start < verb && view.is(start, WordClass.Preposition)) {
    const before = readNounPhrase(view, start + 1, verb);
    if (before && before.to <= verb) return before;
  }
  let at = verb + 1;
  if (['es', 'het', 'er', 'darauf', 'daarop', 'darin', 'daarin'].includes(view.word(at))) at++;
  else if (start < verb) return null;
  while (view.is(at, WordClass.Adverb | WordClass.Time) || view.mentionType(at) === 'DATE') at++;
  if (at >= view.length || !['in', 'im', 'aus', 'op', 'uit', 'bij', 'von', 'auf'].includes(view.word(at))) return null;
  return readNounPhrase(view, at + 1);
}

/** The subject that follows an inverted verb. */
export function subjectAfter(view: SentenceView, verb: number, limit = view.length): NounPhrase | null {
  let at = verb + 1;
  const end = Math.min(limit, verb + 1 + MAX_BETWEEN);
  while (at < end) {
    if (isClauseBreak(view, at)) return null;
    const type = view.mentionType(at);
    if (type === 'DATE') {
      at++;
      continue;
    }
    if (type === 'PER') return readNounPhrase(view, at, limit);
    if (view.is(at, WordClass.Pronoun) || !view.is(at, SKIPPABLE | WordClass.Time | WordClass.Preposition)) {
      const phrase = readNounPhrase(view, at, limit);
      if (phrase) return phrase;
      if (view.is(at, WordClass.Complementizer | WordClass.Coordinator)) return null;
      at++;
      continue;
    }
    if (view.is(at, WordClass.Preposition)) {
      at = pastObject(view, at + 1, limit);
      continue;
    }
    at++;
  }
  return null;
}

/** The end of what a preposition governs: a name alone, or a noun phrase. */
function pastObject(view: SentenceView, at: number, limit: number): number {
  const mention = view.mentionAt(at);
  if (mention >= 0) {
    let to = at + 1;
    while (to < limit && view.mentionAt(to) === mention) to++;
    return to;
  }
  return readNounPhrase(view, at, limit)?.to ?? at;
}

function verbSecondSubject(view: SentenceView, verb: number, contentBefore: boolean): NounPhrase | null {
  let start = clauseStart(view, verb);
  let finite = verb;
  const infinitive = view.word(verb).endsWith('en') && verb + 1 >= view.length - 1;
  if (view.is(verb, WordClass.NonFinite) || infinitive || isClauseBreak(view, verb + 1)) {
    for (let at = start; at < verb; at++)
      if (view.is(at, WordClass.Auxiliary)) {
        finite = at;
        break;
      }
  }
  // und fügte hinzu, maar ontkende: what is joined to the clause before has its subject.
  for (let at = finite - 1; at > start; at--)
    if (view.is(at, WordClass.Coordinator)) {
      if (at === finite - 1) return takenOver(view, at);
      const between = readNounPhrase(view, at + 1, finite);
      if (between && between.to === finite) return between;
      if (view.is(at + 1, WordClass.Adverb | WordClass.Preposition)) start = at + 1;
      break;
    }
  if (start < finite && view.is(start, WordClass.Coordinator)) start++;
  if (start >= finite) {
    const enclosed = contentBefore ? null : beforeInsertion(view, start);
    if (enclosed) return enclosed;
    if (view.is(start - 1, WordClass.Coordinator)) return takenOver(view, start - 1);
    const after = subjectAfter(view, finite);
    // Behind its content a verb has its subject next to it: what stands further before belongs to the content.
    return after ?? (contentBefore && start > 0 ? impersonalPronoun(view, finite) : takenOver(view, start));
  }
  const opening = view.word(start);
  if (view.is(start, WordClass.Preposition) && isRelative(view, start + 1, start)) {
    const phrase = readNounPhrase(view, start + 2, finite);
    if (phrase) return phrase;
  }
  if (isRelative(view, start, start)) {
    const phrase = readNounPhrase(view, start + 1, finite);
    return phrase ?? antecedent(view, start - 1) ?? { from: start, to: start + 1, mention: -1, pronoun: true };
  }
  if (NOMINATIVE.has(view.word(finite + 1))) return { from: finite + 1, to: finite + 2, mention: -1, pronoun: true };
  const fronted = frontedObject(view, start, finite);
  if (fronted) return fronted;
  if (view.is(start, WordClass.Subordinator | WordClass.Complementizer) && opening !== 'der' && opening !== 'die') {
    const inside = firstPhrase(view, start + 1, finite);
    return inside ?? subjectAfter(view, finite);
  }
  const inverted =
    opening === 'zo' ||
    opening === 'so' ||
    view.is(start, WordClass.Preposition | WordClass.Time) ||
    (view.is(start, WordClass.Adverb) && !view.is(start, WordClass.Determiner)) ||
    view.scene.mentions[view.mentionAt(start)]?.type === 'DATE';
  if (!inverted || view.is(start + 1, WordClass.Determiner) === false) {
    const phrase = inverted ? null : readNounPhrase(view, start, finite);
    if (phrase && !view.is(phrase.to, REPORTING | WordClass.Auxiliary) && phrase.to < finite) {
      const after = subjectAfter(view, finite);
      if (after && after.from === finite + 1 && !view.is(phrase.from, WordClass.Pronoun)) return phrase;
    }
    if (phrase) return phrase;
  }
  return subjectAfter(view, finite) ?? firstPhrase(view, start, finite);
}

// Pronouns that are a subject wherever they stand: Ihn nannte er, dat zei ik.
const NOMINATIVE = new Set('er ich wir man hij ik wij'.split(' '));

/** The subject behind the verb where what opens the clause is none: Der Zeitung sagte Müller · Als Grund gab die Firma an. */
function frontedObject(view: SentenceView, start: number, finite: number): NounPhrase | null {
  const after = subjectAfter(view, finite, finite + 5);
  if (!after || after.from !== finite + 1) return null;
  const word = view.word(start);
  if (view.scene.language === 'de' && OBLIQUE.has(word)) return after;
  // Der Zeitung sagte Müller: before a noun that is feminine der is a dative.
  if (word === 'der' && view.mentionType(after.from) === 'PER' && FEMININE.test(view.word(finite - 1))) return after;
  if (word === 'als' || word === 'dies' || word === 'dit') {
    const first = readNounPhrase(view, start + 1, finite);
    return start + 1 === finite || first?.to === finite ? after : null;
  }
  // Ähnlich äußerte sich …: a word alone that is no noun.
  const alone =
    finite === start + 1 && view.mentionAt(start) < 0 && !view.is(start, WordClass.Pronoun | WordClass.Role);
  return alone && view.scene.language === 'de' && /(?:ich|isch|ig|lich|ter|er|st)$/.test(word) ? after : null;
}

const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|ei|ur|enz|anz|presse)$/;
const OBLIQUE = new Set('dem den einem einen ihrem ihren seinem seinen'.split(' '));

/** The phrase that a relative clause tells of: it ends before the comma, or before the verb there: von ihr dementiert, die … */
function antecedent(view: SentenceView, comma: number): NounPhrase | null {
  const verbLast = view.scene.language !== 'en' && !view.isCapital(comma - 1) && view.isWord(comma - 1);
  return endingExactlyAt(view, comma) ?? (verbLast ? endingExactlyAt(view, comma - 1) : null);
}

function endingExactlyAt(view: SentenceView, end: number): NounPhrase | null {
  for (let from = Math.max(0, end - 10); from < end; from++) {
    if (view.is(from, WordClass.Preposition) && !view.is(from, WordClass.Determiner)) continue;
    const phrase = readNounPhrase(view, from, end);
    if (phrase?.to === end && !phrase.pronoun) return phrase;
  }
  return null;
}

/** teilte es mit: here the neuter pronoun is somebody. */
function impersonalPronoun(view: SentenceView, verb: number): NounPhrase | null {
  const next = view.word(verb + 1);
  const neuter = next === 'es' || next === 'het' || next === 'it';
  return neuter && !IMPERSONAL.has(view.word(verb))
    ? { from: verb + 1, to: verb + 2, mention: -1, pronoun: true }
    : null;
}

/** The subject that an apposition or relative clause between commas parts from its verb: Müller, der Chef der dpa, sagte. */
function beforeInsertion(view: SentenceView, start: number): NounPhrase | null {
  if (view.word(start - 1) !== ',') return null;
  const phrase = readNounPhrase(view, clauseStart(view, 0)) ?? firstPhrase(view, 0, start - 1);
  if (!phrase || phrase.to > start - 1 || view.word(phrase.to) !== ',' || phrase.to === start - 1) return null;
  if (view.mentionType(phrase.from) === 'PER' || view.scene.mentions[phrase.mention]?.type === 'PER') return phrase;
  return withApposition(view, phrase);
}

/** A relative pronoun after a comma: , der sagte · , die aankondigt. */
function isRelative(view: SentenceView, at: number, clause: number): boolean {
  if (view.word(clause - 1) !== ',') return false;
  const word = view.word(at);
  if (view.scene.language === 'nl') return word === 'die' || word === 'dat' || word === 'wie';
  const relative = word === 'der' || word === 'die' || word === 'das' || word === 'dem' || word === 'denen';
  return relative && !view.isCapital(at + 1);
}

function firstPhrase(view: SentenceView, from: number, to: number): NounPhrase | null {
  for (let at = from; at < to; at++) {
    if (view.is(at, WordClass.Preposition) && !view.is(at, WordClass.Determiner)) {
      const inside = readNounPhrase(view, at + 1, to);
      if (inside) at = inside.to - 1;
      continue;
    }
    const phrase = readNounPhrase(view, at, to);
    if (phrase) return phrase;
  }
  return null;
}

/** The subject of what comes before `before` in the sentence: of the last reporting verb there, else the first phrase. */
function takenOver(view: SentenceView, before: number): NounPhrase | null {
  // Xi sagte, sie sollten reden, und betonte: who reports before and behind is one, whoever acts in between.
  return (
    lastSubject(view, before, WordClass.Say | WordClass.Manner) ??
    lastSubject(view, before, REPORTING | WordClass.Auxiliary | WordClass.Attitude) ??
    firstPhrase(view, 0, before)
  );
}

/** The subject of the last verb of these classes before a position. */
function lastSubject(view: SentenceView, before: number, classes: WordClasses): NounPhrase | null {
  for (let at = before - 1; at >= 0; at--) {
    if (!view.is(at, classes)) continue;
    const subject = at > 0 || before > 1 ? verbSubjectNear(view, at) : null;
    if (subject) return subject;
  }
  return null;
}

function verbSubjectNear(view: SentenceView, verb: number): NounPhrase | null {
  const start = clauseStart(view, verb);
  if (start < verb && view.is(start, WordClass.Subordinator | WordClass.Complementizer)) return null;
  const phrase = start < verb ? readNounPhrase(view, start, verb) : null;
  return phrase ?? subjectAfter(view, verb);
}

function englishSubject(view: SentenceView, verb: number): NounPhrase | null {
  let at = verb - 1;
  const skipped = WordClass.Adverb | WordClass.Auxiliary | WordClass.Negation;
  while (at >= 0 && view.is(at, skipped) && !view.is(at, WordClass.Pronoun)) at--;
  if (at < 0) return subjectAfter(view, verb);
  const sign = view.word(at);
  if (sign === ',' || sign === ')')
    return acrossInsertion(view, at) ?? subjectAfter(view, verb) ?? firstPhrase(view, 0, verb);
  if (view.isMarked(at)) {
    const ends = at === 0 || [',', '.', '!', '?'].includes(view.lastSign(at));
    return (ends ? null : firstPhrase(view, 0, at)) ?? subjectAfter(view, verb);
  }
  const joined = view.is(at, WordClass.Coordinator) || view.word(at) === 'then';
  const participle = view.is(verb, WordClass.NonFinite) && !view.is(verb - 1, WordClass.Auxiliary);
  if (joined || participle) return englishTakenOver(view, verb);
  return opening(view, verb) ?? endingAt(view, at + 1) ?? englishTakenOver(view, verb);
}

/** The subject before what stands between commas or brackets: Paul Smith, the manager, said. */
function acrossInsertion(view: SentenceView, close: number): NounPhrase | null {
  let from = clauseStart(view, 0);
  while (from < close && (view.is(from, WordClass.Coordinator) || view.isPunctuation(from))) from++;
  const first = readNounPhrase(view, from);
  if (first && first.to < close && (view.word(first.to) === ',' || view.word(first.to) === '(')) return first;
  let open = close - 1;
  while (open >= 0 && view.word(open) !== ',' && view.word(open) !== '(' && !view.isMarked(open)) open--;
  return open > 0 && !view.isMarked(open) ? endingAt(view, open) : null;
}

/** The phrase that opens the verb's clause, where no other verb stands between: A man who was there says. */
function opening(view: SentenceView, verb: number): NounPhrase | null {
  let at = clauseStart(view, verb);
  for (let i = at; i < verb; i++)
    if (view.is(i, WordClass.Complementizer | WordClass.Coordinator) && !view.isCapital(i + 1)) at = i + 1;
  while (
    at < verb &&
    view.is(at, WordClass.Coordinator | WordClass.Adverb | WordClass.Subordinator) &&
    view.word(at) !== 'who'
  )
    at++;
  if (view.is(at, WordClass.Preposition)) return null;
  const phrase = readNounPhrase(view, at, verb);
  if (!phrase) return null;
  const relative = view.word(phrase.to);
  if (relative === 'who' || relative === 'which') return phrase;
  for (let i = phrase.to; i < verb; i++)
    if (view.is(i, REPORTING | WordClass.Verb) && !view.is(i, WordClass.NonFinite | WordClass.SayNoun)) return null;
  return phrase;
}

/** and added, adding: the subject of the reporting verb before, else of the sentence. Looks at the nearest verbs only. */
function englishTakenOver(view: SentenceView, verb: number): NounPhrase | null {
  // Ann Lowe said they had agreed and added …: who reports before and behind is one, whoever acts in between.
  return (
    lastEnglishSubject(view, verb, WordClass.Say) ??
    lastEnglishSubject(view, verb, REPORTING | WordClass.Auxiliary) ??
    opening(view, verb - 1) ??
    firstPhrase(view, 0, verb)
  );
}

/** The subject of one of the last verbs of these classes before a verb. */
function lastEnglishSubject(view: SentenceView, verb: number, classes: WordClasses): NounPhrase | null {
  let verbs = 0;
  for (let at = verb - 1; at > 0 && verbs < 4; at--) {
    if (!view.is(at, classes) || view.is(at, WordClass.NonFinite)) continue;
    verbs++;
    const inserted = view.word(at - 1) === ',' || view.word(at - 1) === ')';
    const before = inserted ? acrossInsertion(view, at - 1) : opening(view, at);
    const subject = before ?? (classes === WordClass.Say ? null : subjectAfter(view, at, verb));
    if (subject) return subject;
  }
  return null;
}

/** The noun phrase that ends right before `end`, its own prepositional phrases included, but none that opens the clause. */
function endingAt(view: SentenceView, end: number): NounPhrase | null {
  let start = end;
  while (start > 0) {
    const at = start - 1;
    if (isClauseBreak(view, at)) break;
    if (view.is(at, WordClass.Coordinator) && !(view.isCapital(at + 1) && view.isCapital(at - 1))) break;
    if (view.is(at, WordClass.Complementizer | WordClass.Subordinator) && view.word(at) !== 'who') break;
    if (
      view.is(at, REPORTING | WordClass.Auxiliary) &&
      !view.is(at, WordClass.SayNoun | WordClass.Determiner) &&
      !view.isCapital(at)
    )
      break;
    start--;
  }
  let at = start;
  let last: NounPhrase | null = null;
  while (at < end) {
    if (view.is(at, WordClass.Preposition) && !view.isCapital(at + 1) === false && at === start) {
      at++;
      continue;
    }
    if (view.is(at, WordClass.Preposition)) {
      const inside = readNounPhrase(view, at + 1, end);
      at = inside ? inside.to : at + 1;
      continue;
    }
    const phrase = readNounPhrase(view, at, end);
    if (phrase) {
      last = phrase;
      at = phrase.to;
      if (phrase.to >= end) return phrase;
      continue;
    }
    at++;
  }
  return last;
}
