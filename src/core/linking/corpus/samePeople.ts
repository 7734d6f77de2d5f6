import { isInitial } from '../people/givenNames';
import { mayBeSamePerson, type PersonName } from '../people/personName';

/** A full name of the corpus under its entity id. */
export type NamedPerson = readonly [id: string, name: PersonName];

/**
 * Groups full names that share a surname into people: Joe, Joseph and J. Biden are one if nobody else is in the way. Where
 * a name fits two that do not fit each other (J. Smith beside John and Jane), none of them is put together. The order of
 * the names does not matter.
 */
export function groupPeople(people: readonly NamedPerson[]): string[][] {
  const left = new Set(people);
  const groups: string[][] = [];
  for (const person of people) {
    if (!left.has(person)) continue;
    const component = reach(person, left);
    for (const member of component) left.delete(member);
    if (isClique(component)) groups.push(byFitness(component));
    else groups.push(...component.map(([id]) => [id]));
  }
  return groups;
}

function reach(start: NamedPerson, among: ReadonlySet<NamedPerson>): NamedPerson[] {
  const reached = new Set([start]);
  for (const [, name] of reached) {
    for (const other of among) if (!reached.has(other) && mayBeSamePerson(name, other[1])) reached.add(other);
  }
  return [...reached];
}

function isClique(people: readonly NamedPerson[]): boolean {
  return people.every(([, a], i) => people.slice(i + 1).every(([, b]) => mayBeSamePerson(a, b)));
}

// The id that stands for all: a given name rather than an initial, then the shortest, then in the alphabet's order.
function byFitness(people: readonly NamedPerson[]): string[] {
  const initial = ({ given }: PersonName): number => (given !== null && isInitial(given) ? 1 : 0);
  return [...people]
    .sort(([a, nameA], [b, nameB]) => initial(nameA) - initial(nameB) || a.length - b.length || (a < b ? -1 : 1))
    .map(([id]) => id);
}
