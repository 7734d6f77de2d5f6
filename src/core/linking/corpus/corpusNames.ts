import type { Language } from '../../text/language';
import { knownOrganisation } from '../organisations/knownOrganisations';
import { isAcronym, organisationKey } from '../organisations/organisationKey';
import { isSurnameKey, readPersonName } from '../people/personName';
import { RefCounts } from './refCounts';
import { groupPeople } from './samePeople';

/** An entity as one document knows it: what its mentions are called there. */
export interface NamedEntity {
  readonly id: string;
  readonly label: string;
  /** The different texts of its mentions. */
  readonly names: readonly string[];
}

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
  /** By surname, in each spelling: the full names that have it. */
  readonly #bySurname = new RefCounts<FullName>();
  /** The other way round: by the id of a full name, its surnames. */
  readonly #surnames = new RefCounts<null>();
  /** By the id that a document would give to a short name alone: the ids that documents gave it. */
  readonly #byShortName = new RefCounts<null>();
  /** The other way round. */
  readonly #shortNames = new RefCounts<null>();
  /** What is worked out of `#bySurname`, a surname at a time. */
  readonly #people = new Map<string, string[][]>();

  add(entities: readonly NamedEntity[], language: Language): void {
    for (const entity of entities) {
      const name = { label: entity.label, language };
      for (const surname of surnamesOf(entity, language)) {
        this.#bySurname.add(surname, entity.id, name);
        this.#surnames.add(entity.id, surname, null);
        this.#people.delete(surname);
      }
      for (const short of shortNamesOf(entity)) {
        this.#byShortName.add(short, entity.id, null);
        this.#shortNames.add(entity.id, short, null);
      }
    }
  }

  /** Takes back what `add` was given. */
  remove(entities: readonly NamedEntity[], language: Language): void {
    for (const entity of entities) {
      for (const surname of surnamesOf(entity, language)) {
        this.#bySurname.remove(surname, entity.id);
        this.#surnames.remove(entity.id, surname);
        this.#people.delete(surname);
      }
      for (const short of shortNamesOf(entity)) {
        this.#byShortName.remove(short, entity.id);
        this.#shortNames.remove(entity.id, short);
      }
    }
  }

  /**
   * The entity of the corpus that a document's id means: the one person with this surname, the one organisation with this
   * acronym, else the id itself. Answers itself for its own answers.
   */
  resolve(id: string): string {
    if (id.startsWith('org:')) {
      const [only, ...others] = this.#byShortName.in(id);
      // One step only: a name that is itself short for another stays, so that no answer depends on a chain.
      return only && others.length === 0 && this.#byShortName.in(only[0]).length === 0 ? only[0] : id;
    }
    if (!id.startsWith('per:')) return id;
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
    const candidates = id.startsWith('org:')
      ? this.#shortNames.in(id).map(([short]) => short)
      : (this.#groupOf(id) ?? []).flatMap((member) => [member, ...this.#surnamesOf(member).flatMap(bareIds)]);
    return [...new Set([id, ...candidates])].filter((candidate) => this.resolve(candidate) === id);
  }

  #groupOf(id: string): string[] | undefined {
    const [surname] = this.#surnamesOf(id);
    return surname === undefined ? undefined : this.#peopleCalled(surname).find((members) => members.includes(id));
  }

  #surnamesOf(id: string): string[] {
    return this.#surnames.in(id).map(([surname]) => surname);
  }

  #peopleCalled(surname: string): string[][] {
    let groups = this.#people.get(surname);
    if (groups === undefined) {
      const people = this.#bySurname.in(surname);
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
  const key = id.slice('per:'.length);
  return isSurnameKey(key) ? key : null;
}

function bareIds(surname: string): string[] {
  return [`per:${surname}`, `per:${surname}s`];
}

function surnamesOf({ id, label }: NamedEntity, language: Language): readonly string[] {
  if (!id.startsWith('per:') || bareSurname(id) !== null) return [];
  const name = readPersonName(label, language);
  return name.given === null ? [] : name.surnames;
}

// What a document that has only the short form calls it. A well-known acronym needs no corpus.
function shortNamesOf({ id, names }: NamedEntity): string[] {
  if (!id.startsWith('org:')) return [];
  const short = names.filter((name) => isAcronym(name) && !knownOrganisation(name));
  return [...new Set(short.map((name) => `org:${organisationKey(name)}`))].filter((other) => other !== id);
}
