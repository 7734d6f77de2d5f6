import type { TaggedName } from './readNames';

/**
 * Splits a person of two words, read off a headline ("Xi Putin"), where the document knows two people instead: each word stands
 * alone in one place and in a longer name without the other word in another ("Xi Jinping", "Wladimir Putin"), and no other
 * name holds both. `words` gives of each token the number of its word.
 */
export function splitPeople(names: readonly TaggedName[], words: Uint32Array): TaggedName[] {
  const people = names.filter(({ type, compound }) => type === 'PER' && !compound);
  const pairs = people.filter(({ first, last }) => last === first + 1);
  if (pairs.length === 0) return [...names];
  const alone = new Set<number>();
  const longer = new Map<number, Set<TaggedName>>();
  for (const person of people) {
    if (person.first === person.last) alone.add(words[person.first] as number);
    else {
      for (let token = person.first; token <= person.last; token++) {
        const word = words[token] as number;
        const holders = longer.get(word) ?? new Set();
        longer.set(word, holders.add(person));
      }
    }
  }
  const areTwo = (pair: TaggedName): boolean => {
    const one = words[pair.first] as number;
    const other = words[pair.last] as number;
    if (one === other || !alone.has(one) || !alone.has(other)) return false;
    const ofOne = [...(longer.get(one) ?? [])].filter((name) => name !== pair);
    const ofOther = [...(longer.get(other) ?? [])].filter((name) => name !== pair);
    return ofOne.length > 0 && ofOther.length > 0 && !ofOne.some((name) => ofOther.includes(name));
  };
  return names.flatMap((name) => {
    if (!pairs.includes(name) || !areTwo(name)) return [name];
    return [
      { ...name, last: name.first },
      { ...name, first: name.last },
    ];
  });
}
