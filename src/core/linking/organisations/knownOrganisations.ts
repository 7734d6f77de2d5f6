import { ORGANISATIONS } from '../data/organisations';
import { organisationKey } from './organisationKey';

/** An organisation known by several names. */
export interface KnownOrganisation {
  /** `org:` and a name in English, fixed for ever. */
  readonly id: string;
  readonly label: string;
}

const BY_KEY = build();

/** The well-known organisation of a name or acronym in any of the languages. */
export function knownOrganisation(name: string): KnownOrganisation | null {
  return BY_KEY.get(organisationKey(name)) ?? null;
}

function build(): ReadonlyMap<string, KnownOrganisation> {
  const byKey = new Map<string, KnownOrganisation>();
  for (const line of ORGANISATIONS.trim().split('\n')) {
    const [id = '', label = '', names = ''] = line.split('|');
    const organisation = { id: `org:${id}`, label };
    for (const name of [label, ...names.split(';')]) {
      const key = organisationKey(name);
      if (key !== '' && !byKey.has(key)) byKey.set(key, organisation);
    }
  }
  return byKey;
}
