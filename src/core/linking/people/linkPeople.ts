import type { Language } from '../../text/language';
import { remembered } from '../../text/remembered';
import { fold, slug } from '../names/fold';
import { withoutGenitive } from '../names/genitive';
import { genderOfGiven } from './gender';
import { isInitial } from './givenNames';
import { mayBeSamePerson, type PersonName, personKey, readPersonName } from './personName';
import { contradict, lastWords, type Role, roleBefore } from './titles';

/** A mention of a person, by its number in the document's list of mentions. Offsets are UTF-16 code units. */
export interface PersonMention {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One person of a document: what its full name says, and the mentions found to be theirs. */
interface Person {
  /** The fullest spelling. */
  name: PersonName;
  /** That name as it stands in the text, without a genitive. */
  label: string;
  /** What is known of it from all mentions by now. */
  role: Role;
  /** Mention indexes. */
  readonly members: number[];
  /** Index of the mention that last named this person, while mentions are gone through; -1 before. */
  lastNamed: number;
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
  const texts = new Set(mentions.map((mention) => mention.text));
  const known = new Set(Array.from(texts).flatMap((name) => fold(name).split(' ')));
  const nameOf = remembered((label) => readPersonName(label, language));
  const roleOf = remembered(roleBefore);
  const readings = mentions.map((mention): Reading => {
    const label = nominative(mention, text, language, known);
    const role = roleOf(lastWords(text, mention.start));
    return { mention, label, name: nameOf(label), role };
  });
  const people = new People();
  const full = readings.filter(({ name }) => name.given !== null);
  for (const reading of full.sort((a, b) => b.name.keys.length - a.name.keys.length)) people.addFull(reading);
  for (const reading of readings) people.pass(reading);
  return finish(people);
}

/** The people of a document as its mentions are gone through, to be found by any part of their names. */
class People {
  readonly all: Person[] = [];
  readonly #byPart = new Map<string, Person[]>();
  readonly #byMention = new Map<number, Person>();

  /** Takes in a full name: another person, or another spelling of one. */
  addFull(reading: Reading): void {
    const { name } = reading;
    const same = this.having([...name.surnames, ...name.halves]).find(
      (person) => mayBeSamePerson(person.name, name, { halves: true }) || isTail(name.keys, person.name.keys),
    );
    this.#join(same ?? this.#create(reading), reading);
  }

  /** Goes past a mention in reading order: notes who was named last, and finds out whose a part of a name is. */
  pass(reading: Reading): void {
    const person = this.#byMention.get(reading.mention.index) ?? this.#whose(reading) ?? this.#create(reading);
    if (!this.#byMention.has(reading.mention.index)) this.#join(person, reading);
    person.lastNamed = reading.mention.index;
  }

  #whose({ name, role }: Reading): Person | null {
    const fits = this.having(name.surnames).filter((person) => !contradict(likelyRole(person), role));
    const bySurname = fits.filter((person) => person.name.surnames.some((surname) => name.surnames.includes(surname)));
    const candidates = bySurname.length > 0 ? bySurname : fits;
    // Of several whom it fits, the one named last before it, else the first to come.
    return candidates.reduce<Person | null>((best, person) => {
      return best === null || person.lastNamed > best.lastNamed ? person : best;
    }, null);
  }

  /** Those with any of these parts in their names. */
  having(parts: readonly string[]): Person[] {
    return [...new Set(parts.flatMap((part) => this.#byPart.get(part) ?? []))];
  }

  #create({ name, label, role }: Reading): Person {
    const person: Person = { name, label, role, members: [], lastNamed: -1 };
    this.all.push(person);
    return person;
  }

  #join(person: Person, { name, label, role, mention }: Reading): void {
    // Hans Meier, called Herr Meier once, is no Frau Meier.
    person.role = { ...person.role, gender: person.role.gender ?? role.gender };
    if (person.name.given !== null && isInitial(person.name.given) && name.given && !isInitial(name.given)) {
      person.name = name;
      person.label = label;
    }
    person.members.push(mention.index);
    this.#byMention.set(mention.index, person);
    for (const part of new Set([...name.surnames, ...name.halves, ...name.keys])) {
      const known = this.#byPart.get(part);
      if (known === undefined) this.#byPart.set(part, [person]);
      else if (!known.includes(person)) known.push(person);
    }
  }
}

/** What is known of a person, with the gender that the given name tells where nothing else does. */
function likelyRole({ role, name }: Person): Role {
  return role.gender || name.given === null ? role : { ...role, gender: genderOfGiven(name.given) };
}

// A long name's last words (Samira Abu Hashem, Abu Hashem).
function isTail(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((key, i) => key === whole[whole.length - part.length + i]);
}

function finish(people: People): Map<number, LinkedPerson> {
  const linked = new Map<number, LinkedPerson>();
  const taken = new Set<string>();
  for (const person of people.all) {
    const key = personKey(person.name) || slug(fold(person.label)) || 'unknown';
    // Frau Müller beside Herr Müller: the second of one name is told by what told it from the first. So is she beside Hans
    // Müller, for whom a corpus would take the name alone.
    const id =
      taken.has(`per:${key}`) || people.having(person.name.surnames).some((other) => isAnother(person, other))
        ? `per:${key}~${person.role.gender ?? person.role.office ?? 'other'}`
        : `per:${key}`;
    taken.add(id);
    const link = { id, label: person.label };
    for (const member of person.members) linked.set(member, link);
  }
  return linked;
}

/** Whether a surname alone is that of someone else, with a full name, who it was found not to be. */
function isAnother(person: Person, other: Person): boolean {
  if (person.name.given !== null || other.name.given === null || !contradict(person.role, other.role)) return false;
  return other.name.surnames.some((surname) => person.name.surnames.includes(surname));
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
