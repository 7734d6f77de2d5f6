import { lazy } from '../../lazy';
import { EVENTS } from '../data/events';
import { GROUPS } from '../data/groups';
import { ORGANISATIONS } from '../data/organisations';
import { organisationKey } from './organisationKey';

/** An organisation, event or group known by several names. */
export interface KnownOrganisation {
  /** `org:`, `misc:` or `norp:` and a name in English, fixed for ever. */
  readonly id: string;
  /** The name that was met, as the list spells it: uninflected, in the language of the text. */
  readonly label: string;
}

const known = lazy(() => read(ORGANISATIONS, 'org', (name) => name));
const eventsAndWorks = lazy(() => read(EVENTS, 'misc', (name) => name));
// Adjectives stand among their names: the English one is shown.
const groupsOfPeople = lazy(() => read(GROUPS, 'norp', (_, english) => english));

/** The well-known organisation of a name or acronym in any of the languages. */
export function knownOrganisation(name: string): KnownOrganisation | null {
  return known().get(organisationKey(name)) ?? null;
}

/** The well-known event, treaty or work of a name in any of the languages. */
export function knownEvent(name: string): KnownOrganisation | null {
  return eventsAndWorks().get(organisationKey(name)) ?? null;
}

/** The faith, people or party that a word for its members or an adjective belongs to. */
export function knownGroup(word: string): KnownOrganisation | null {
  const key = organisationKey(word);
  return groupsOfPeople().get(key) ?? known().get(key) ?? null;
}

function read(
  table: string,
  kind: string,
  shown: (name: string, english: string) => string,
): ReadonlyMap<string, KnownOrganisation> {
  const byKey = new Map<string, KnownOrganisation>();
  for (const line of table.trim().split('\n')) {
    const [id = '', english = '', names = ''] = line.split('|');
    for (const name of [english, ...names.split(';')]) {
      const key = organisationKey(name);
      if (key !== '' && !byKey.has(key)) byKey.set(key, { id: `${kind}:${id}`, label: shown(name, english) });
    }
  }
  return byKey;
}
