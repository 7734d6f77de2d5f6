import { EITHER, FEMALE, MALE } from '../data/genders';
import { fold } from '../names/fold';

export type Gender = 'f' | 'm';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));
const WOMEN = setOf(FEMALE);
const MEN = setOf(MALE);
const OPEN = setOf(EITHER);

/** Who bears a given name: by the lists, else a woman where it ends in -a; `null` where that is open. */
export function genderOfGiven(given: string): Gender | null {
  // Hans-Peter, Anne-Marie: the first of the two decides.
  const name = fold(given).split('-')[0] ?? '';
  if (OPEN.has(name)) return null;
  if (MEN.has(name)) return 'm';
  return WOMEN.has(name) || name.endsWith('a') ? 'f' : null;
}
