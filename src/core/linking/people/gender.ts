import { EITHER, FEMALE, MALE } from '../data/genders';
import { fold } from '../names/fold';

export type Gender = 'f' | 'm';

/** Says who bears a given name; `null` where that is open. */
export type GenderOfName = (word: string) => Gender | null;

/** Reads the lists of given names. A name that no list has is a woman's where it ends in -a. */
export function readGenders(): GenderOfName {
  const read = (names: string) => new Set(names.split(/\s+/).filter(Boolean));
  const [female, male, either] = [FEMALE, MALE, EITHER].map(read) as [Set<string>, Set<string>, Set<string>];
  return (word) => {
    // Hans-Peter, Anne-Marie: the first of the two decides.
    const name = fold(word).split('-')[0] ?? '';
    if (either.has(name)) return null;
    if (male.has(name)) return 'm';
    return female.has(name) || name.endsWith('a') ? 'f' : null;
  };
}
