import type { Language } from '../../text/language';
import { knownOrganisation } from '../organisations/knownOrganisations';
import { isAcronym, organisationKey } from '../organisations/organisationKey';
import { isSurnameKey, readPersonName } from '../people/personName';
import { RefCounts } from './refCounts';
import { groupPeople } from './samePeople';

/** An entity as one document knows it. */
export interface NamedEntity {
  readonly id: string;
  readonly label: string;
  /** As `keysOf` gives them. */
  readonly keys: readonly string[];
}

const PERSON = 'per:';
const ORGANISATION = 'org:';

/** A full name as a document writes it; read again when asked for, which is seldom, rather than kept taken apart. */
interface FullName {
  readonly label: string;
  readonly language: Language;
}

/**
 * What only a corpus tells about names: whose a bare surname is and what an acronym stands for. A document's own linking
 * gives ids that do not depend on other documents; this answers, for such an id, which entity it is in the corpus. It is a
 * sum over documents, so that they may come and go in any order: the answers depend on which documents are in, on nothing
 * else. Adding or removing one costs time in proportion to its entities.
 */
export class CorpusNames {
  /** By the id of a full name or of an organisation: its keys. */
  readonly #keys = new RefCounts<FullName>();
  /** The other way round, a pair once: by a surname in each spelling, or by an acronym's id, the ids that have it. */
  readonly #ids = new RefCounts<FullName>();
  /** What is worked out of the full names with a surname, a surname at a time. */
  readonly #people = new Map<string, string[][]>();

  /** Takes in the entities of a document; those without keys tell nothing. */
  add(entities: Iterable<NamedEntity>, language: Language): void {
    for (const { id, label, keys } of entities) {
      const name = { label, language };
      for (const key of keys) {
        if (!this.#keys.add(id, key, name)) continue;
        this.#ids.add(key, id, name);
        this.#people.delete(key);
      }
    }
  }

  /** Takes back what `add` was given. */
  remove(entities: Iterable<NamedEntity>): void {
    for (const { id, keys } of entities) {
      for (const key of keys) {
        if (!this.#keys.remove(id, key)) continue;
        this.#ids.remove(key, id);
        this.#people.delete(key);
      }
    }
  }

  /**
   * The entity of the corpus that a document's id means: the one person with this surname, the one organisation with this
   * acronym, else the id itself. Answers itself for its own answers.
   */
  resolve(id: string): string {
    if (id.startsWith(ORGANISATION)) {
      const [only, ...others] = this.#ids.in(id);
      // One step only: a name that is itself short for another stays, so that no answer depends on a chain.
      return only && others.length === 0 && this.#ids.in(only[0]).length === 0 ? only[0] : id;
    }
    if (!id.startsWith(PERSON)) return id;
    const surname = bareSurname(id);
    if (surname !== null) {
      const called = this.#peopleCalled(surname);
      // A genitive that its document alone could not tell from a name: Trumps.
      const groups = called.length === 0 && surname.endsWith('s') ? this.#peopleCalled(surname.slice(0, -1)) : called;
      return (groups.length === 1 ? groups[0]?.[0] : undefined) ?? id;
    }
    return this.#groupOf(id)?.[0] ?? id;
  }

  /** The ids that `resolve` leads to this one, itself among them. */
  membersOf(id: string): string[] {
    const candidates = id.startsWith(ORGANISATION)
      ? this.#keys.in(id).map(([short]) => short)
      : (this.#groupOf(id) ?? []).flatMap((member) => [member, ...this.#surnamesOf(member).flatMap(bareIds)]);
    return [...new Set([id, ...candidates])].filter((candidate) => this.resolve(candidate) === id);
  }

  #groupOf(id: string): string[] | undefined {
    const surname = this.#keys.first(id);
    return surname === undefined ? undefined : this.#peopleCalled(surname).find((members) => members.includes(id));
  }

  #surnamesOf(id: string): string[] {
    return this.#keys.in(id).map(([surname]) => surname);
  }

  #peopleCalled(surname: string): string[][] {
    let groups = this.#people.get(surname);
    if (groups === undefined) {
      const people = this.#ids.in(surname);
      groups = people.length < 2 ? people.map(([id]) => [id]) : grouped(people);
      this.#people.set(surname, groups);
    }
    return groups;
  }
}

function grouped(people: readonly [id: string, name: FullName][]): string[][] {
  return groupPeople(people.map(([id, { label, language }]) => [id, readPersonName(label, language)]));
}

// `per:sullivan` is a surname alone, `per:jake_sullivan` a person; `per:muller~f` was told apart by its document.
function bareSurname(id: string): string | null {
  const key = id.slice(PERSON.length);
  return isSurnameKey(key) ? key : null;
}

function bareIds(surname: string): string[] {
  return [`per:${surname}`, `per:${surname}s`];
}

/**
 * What a corpus may tell an entity of a document by: the surnames of a full name, in each spelling, or the ids that other
 * documents would give to an organisation's acronym; nothing for anything else. `names` are the texts of its mentions.
 */
export function keysOf(
  { id, label, names }: { readonly id: string; readonly label: string; readonly names: Iterable<string> },
  language: Language,
): readonly string[] {
  if (id.startsWith(PERSON)) return surnamesOf(id, label, language);
  return id.startsWith(ORGANISATION) ? shortIdsOf(id, names) : [];
}

function surnamesOf(id: string, label: string, language: Language): readonly string[] {
  if (bareSurname(id) !== null) return [];
  const name = readPersonName(label, language);
  return name.given === null ? [] : name.surnames;
}

// A well-known acronym needs no corpus.
function shortIdsOf(id: string, names: Iterable<string>): string[] {
  const short = [...names].filter((name) => isAcronym(name) && !knownOrganisation(name));
  return [...new Set(short.map((name) => `org:${organisationKey(name)}`))].filter((other) => other !== id);
}
