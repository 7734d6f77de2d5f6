import { EVENTS } from '../data/events';
import { GROUPS } from '../data/groups';
import { ORGANISATIONS } from '../data/organisations';
import { organisationKey } from './organisationKey';

/** An organisation, event or group known by several names. */
export interface KnownOrganisation {
  /** `org:`, `misc:` or `norp:` and a name in English, fixed for ever. */
  readonly id: string;
  readonly label: string;
}

const KNOWN = read(ORGANISATIONS, 'org');
const EVENTS_AND_WORKS = read(EVENTS, 'misc');
const GROUPS_OF_PEOPLE = read(GROUPS, 'norp');

/** The well-known organisation of a name or acronym in any of the languages. */
export function knownOrganisation(name: string): KnownOrganisation | null {
  return KNOWN.get(organisationKey(name)) ?? null;
}

/** The well-known event, treaty or work of a name in any of the languages. */
export function knownEvent(name: string): KnownOrganisation | null {
  return EVENTS_AND_WORKS.get(organisationKey(name)) ?? null;
}

/** The faith, people or party that a word for its members or an adjective belongs to. */
export function knownGroup(word: string): KnownOrganisation | null {
  const key = organisationKey(word);
  return GROUPS_OF_PEOPLE.get(key) ?? KNOWN.get(key) ?? null;
}

function read(table: string, kind: string): ReadonlyMap<string, KnownOrganisation> {
  const byKey = new Map<string, KnownOrganisation>();
  for (const line of table.trim().split('\n')) {
    const [id = '', label = '', names = ''] = line.split('|');
    const organisation = { id: `${kind}:${id}`, label };
    for (const name of [label, ...names.split(';')]) {
      const key = organisationKey(name);
      if (key !== '' && !byKey.has(key)) byKey.set(key, organisation);
    }
  }
  return byKey;
}
