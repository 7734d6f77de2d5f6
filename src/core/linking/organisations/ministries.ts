import { fold } from '../names/fold';
import { placeByDemonym, placeByName } from '../places/countries';

/** A ministry named by its field, and its country where the name tells it. */
export interface Ministry {
  /** A field of government in English: `foreign-affairs`. */
  readonly field: string;
  /** The place's id: `iso3166:US`; `null` for "das Außenministerium". */
  readonly country: string | null;
}

/** What stands for each field in the three languages, in a folded name that also has a word for "ministry". */
const FIELDS: readonly (readonly [field: string, pattern: RegExp])[] = [
  ['foreign-affairs', /aussen|auswartig|buitenlands|foreign|state department|department of state|external affairs/],
  ['interior', /(?:^|[^a-z])innen|binnenlands|interior|home office|internal affairs/],
  ['defence', /verteidigung|defensie|defen[cs]e|pentagon/],
  ['finance', /finan|treasury|schatzamt/],
  ['justice', /justiz|justiti|justice/],
  ['economy', /wirtschaft|econom/],
  ['health', /gesundheit|volksgezondheid|health/],
  ['education', /bildung|onderwijs|education/],
  ['environment', /umwelt|milieu|environment/],
  ['agriculture', /landwirtschaft|agrar|landbouw|agricultur/],
  ['transport', /verkehr|infrastructuur|transport/],
  ['trade', /handel|commerce|trade/],
  ['energy', /energie|energy/],
  ['labour', /arbeit|sociale zaken|labou?r/],
  ['culture', /kultur|cultuur|culture/],
];

const MINISTRY = /ministeri(?:um|e)|ministry|department|auswartig\w* amt|home office|foreign office|treasury|pentagon/;

/** Reads a ministry's name; `null` if it is none. */
export function readMinistry(name: string): Ministry | null {
  const folded = fold(name).replace(/ministeriums/, 'ministerium');
  if (!MINISTRY.test(folded)) return null;
  const field = FIELDS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (field === undefined) return null;
  return { field, country: countryIn(name) ?? ownCountry(folded) };
}

/** The id of a ministry whose country is known. */
export function ministryId(field: string, country: string): string {
  return `org:ministry-of-${field}_${country.slice(country.indexOf(':') + 1).toLowerCase()}`;
}

// US-Außenministerium; chinesisches Außenministerium; ministry … of China.
function countryIn(name: string): string | null {
  for (const word of name.split(/[\s-]+/)) {
    const place = placeByName(word) ?? placeByDemonym(word) ?? placeByName(word.replace(/s$/, ''));
    if (place) return place.id;
  }
  return null;
}

function ownCountry(folded: string): string | null {
  if (/auswartig\w* amt|bundes\w*ministeri/.test(folded)) return 'iso3166:DE';
  if (/foreign office|home office|hm treasury/.test(folded)) return 'iso3166:GB';
  return /state department|department of state|department of defense|treasury|pentagon/.test(folded)
    ? 'iso3166:US'
    : null;
}
