import type { Language } from '../../text/language';
import { fold, slug } from '../names/fold';
import { withoutGenitive } from '../names/genitive';
import { isSameGiven } from './givenNames';
import { type PersonName, personKey, readPersonName } from './personName';
import { contradict, type Role, roleBefore } from './titles';

/** A mention of a person, by its number in the document's list of mentions. Offsets are UTF-16 code units. */
export interface PersonMention {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One person of a document: what its full name says, and the mentions found to be theirs. */
interface Person {
  readonly name: PersonName;
  /** The name as it stands in the text, without a genitive. */
  readonly label: string;
  readonly role: Role;
  /** Mention indexes. */
  readonly members: number[];
}

interface Reading {
  readonly mention: PersonMention;
  readonly name: PersonName;
  readonly label: string;
  readonly role: Role;
}

/** Which person each mention names; members of one person share the object. */
export interface LinkedPerson {
  /** `per:` and the name in its one spelling; a single token where the document never gives the full name. */
  readonly id: string;
  readonly label: string;
}

/**
 * Groups the mentions of people in one document: spellings of a full name first, then names by surname or given name
 * alone, each to the person spoken of last that it fits. Two people whose forms of address or ministries contradict
 * each other stay two. Answers by mention index.
 */
export function linkPeople(
  mentions: readonly PersonMention[],
  text: string,
  language: Language,
): Map<number, LinkedPerson> {
  const known = new Set(mentions.flatMap((mention) => fold(mention.text).split(' ')));
  const readings = mentions.map((mention) => read(mention, text, language, known));
  const people: Person[] = [];
  for (const reading of readings) if (reading.name.given !== null) joinFull(people, reading);
  for (const reading of readings) if (reading.name.given === null) joinPartial(people, reading);
  return finish(people);
}

function joinFull(people: Person[], reading: Reading): void {
  const same = people.find((person) => person.name.given !== null && isSameFull(person.name, reading.name));
  if (same) same.members.push(reading.mention.index);
  else people.push(personOf(reading));
}

function joinPartial(people: Person[], reading: Reading): void {
  const fits = people.filter((person) => isPartOf(person, reading.name) && !contradict(person.role, reading.role));
  const bySurname = fits.filter((person) =>
    person.name.surnames.some((surname) => reading.name.surnames.includes(surname)),
  );
  const chosen = closest(bySurname.length > 0 ? bySurname : fits, reading.mention.index);
  if (chosen) chosen.members.push(reading.mention.index);
  else people.push(personOf(reading));
}

// Of several whom a bare surname fits, the one named last before it, else the first to come.
function closest(people: readonly Person[], index: number): Person | null {
  let best: Person | null = null;
  let bestAt = -1;
  for (const person of people) {
    const before = Math.max(-1, ...person.members.filter((member) => member < index));
    if (best === null || before > bestAt) {
      best = person;
      bestAt = before;
    }
  }
  return best;
}

function isSameFull(a: PersonName, b: PersonName): boolean {
  if (personKey(a) === personKey(b)) return true;
  if (!a.surnames.some((surname) => surname.length > 1 && b.surnames.includes(surname))) return false;
  return isSameGiven(a.given ?? '', b.given ?? '');
}

function isPartOf(person: Person, name: PersonName): boolean {
  return name.surnames.some((part) => person.name.surnames.includes(part) || person.name.keys.includes(part));
}

function personOf(reading: Reading): Person {
  const { name, label, role, mention } = reading;
  return { name, label, role, members: [mention.index] };
}

function finish(people: readonly Person[]): Map<number, LinkedPerson> {
  const linked = new Map<number, LinkedPerson>();
  const taken = new Set<string>();
  for (const person of people) {
    const key = personKey(person.name) || slug(fold(person.label)) || 'unknown';
    // Frau Müller beside Herr Müller: the second of one name is told by what told it from the first.
    const id = taken.has(`per:${key}`)
      ? `per:${key}~${person.role.gender ?? person.role.office ?? 'other'}`
      : `per:${key}`;
    taken.add(id);
    for (const member of person.members) linked.set(member, { id, label: person.label });
  }
  return linked;
}

function read(mention: PersonMention, text: string, language: Language, known: ReadonlySet<string>): Reading {
  const label = nominative(mention, text, language, known);
  return {
    mention,
    label,
    name: readPersonName(label, language),
    role: roleBefore(text.slice(Math.max(0, mention.start - 80), mention.start)),
  };
}

// Names that end in -s by themselves: Boris, Markus, Johannes, Thomas, Maas, Hans, Jens.
const ENDS_IN_S = /(?:us|is|es|omas|onas|ukas|aas|hans|jens)$/;

// A genitive -s is taken off where it carries an apostrophe, where the document has the name without it, or where a
// German noun follows (Putins Krieg); else the name may end so by itself.
function nominative(mention: PersonMention, text: string, language: Language, known: ReadonlySet<string>): string {
  const lastWord = fold(mention.text.slice(mention.text.lastIndexOf(' ') + 1));
  const genitive = withoutGenitive(lastWord, language);
  if (genitive === null) return mention.text;
  const bare = mention.text.replace(/['’]?s$|['’]$/u, '');
  if (genitive.certain || known.has(genitive.name)) return bare;
  const nounFollows =
    language === 'de' && /^ (?:\p{Ll}+en )?\p{Lu}\p{Ll}/u.test(text.slice(mention.end, mention.end + 40));
  return nounFollows && !ENDS_IN_S.test(lastWord) ? bare : mention.text;
}
