import { remembered } from '../../text/remembered';
import { fold, slug } from '../names/fold';
import { countryIn, knownPlace, type PlaceContext } from '../places/linkPlaces';
import { knownOrganisation } from './knownOrganisations';
import { LongNames } from './longNames';
import { ministryId, readMinistry } from './ministries';
import { isAcronym, organisationKey } from './organisationKey';

/** A mention of an organisation, by its number in the document's list of mentions. Offsets are UTF-16 code units. */
export interface OrganisationMention {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Which organisation a mention names. */
export interface LinkedOrganisation {
  /** `org:` and a name; a place's id where the "organisation" is a country. */
  readonly id: string;
  readonly label: string;
}

/**
 * Groups the mentions of organisations in one document: well-known ones by any of their names, ministries by field and
 * country, acronyms by a long form of the document (in brackets beside it, or of these initials), a short name by the one
 * longer name that begins with it. Answers by mention index.
 */
export function linkOrganisations(
  mentions: readonly OrganisationMention[],
  text: string,
  context: PlaceContext,
): Map<number, LinkedOrganisation> {
  const linked = new Map<number, LinkedOrganisation>();
  const acronym = remembered(isAcronym);
  const named = remembered((name) => byName(name, context));
  const long = mentions.filter((mention) => !acronym(mention.text));
  const names = new LongNames(long, remembered(organisationKey));
  linkLong(long, names, named, text, context, linked);
  let next = 0;
  for (const mention of mentions) {
    if (!acronym(mention.text)) {
      next++;
      continue;
    }
    // Only the long names right before and after it can have it in brackets.
    const inBrackets = [long[next - 1], long[next]].find(
      (other) => other && areNeighbours(text, other.start, other.end, mention),
    );
    const spelledOut = inBrackets ?? names.spelledOut(mention.text);
    const organisation = spelledOut && linked.get(spelledOut.index);
    linked.set(mention.index, organisation ?? named(mention.text));
  }
  return linked;
}

function linkLong(
  mentions: readonly OrganisationMention[],
  names: LongNames<OrganisationMention>,
  named: (name: string) => LinkedOrganisation,
  text: string,
  context: PlaceContext,
  linked: Map<number, LinkedOrganisation>,
): void {
  // "Brookings" is the Brookings Institution, "Bahn" the Deutsche Bahn, if no other name in the document begins or ends so.
  const plain = remembered((name) => knownOrganisation(name) ?? named(names.onlyLonger(organisationKey(name)) ?? name));
  const ministryOf = remembered(readMinistry);
  /** The country of the ministry of each field that was named last. */
  const ministries = new Map<string, string>();
  for (const mention of mentions) {
    const ministry = ministryOf(mention.text);
    if (!ministry) {
      linked.set(mention.index, plain(mention.text));
      continue;
    }
    const country =
      ministry.country ??
      countryBeside(mention, text, context) ??
      ministries.get(ministry.field) ??
      context.countryBefore(mention.start);
    if (country) ministries.set(ministry.field, country);
    const id = country ? ministryId(ministry.field, country) : `org:ministry-of-${ministry.field}`;
    linked.set(mention.index, { id, label: mention.text });
  }
}

function byName(text: string, context: PlaceContext): LinkedOrganisation {
  const known = knownOrganisation(text);
  if (known) return known;
  // A team or a government is often called by its country's name.
  const place = knownPlace(text, context);
  if (place && !place.id.startsWith('geonames:')) return place;
  return { id: `org:${organisationKey(text) || slug(fold(text)) || 'unknown'}`, label: text };
}

// "chinesisches Außenministerium", "Außenministerium in Peking", "ministry of defence of Ukraine": the words next to it.
function countryBeside(mention: OrganisationMention, text: string, context: PlaceContext): string | null {
  const before = /([\p{L}-]+)\s+$/u.exec(text.slice(Math.max(0, mention.start - 40), mention.start))?.[1];
  const after = /^\s+(?:(?:für|in|von|van|of|der|des|the|de)\s+)*(\p{Lu}[\p{L}-]+)/u.exec(
    text.slice(mention.end, mention.end + 40),
  )?.[1];
  for (const word of [before, after]) {
    const country = word === undefined ? null : countryIn(word, context.language);
    if (country) return country;
  }
  return null;
}

function areNeighbours(text: string, start: number, end: number, other: OrganisationMention): boolean {
  const [first, second] = end <= other.start ? [end, other.start] : [other.end, start];
  const closes = text.slice(Math.max(end, other.end)).startsWith(')');
  return closes && /^\s*\(\s*(?:kurz|kortweg|afgekort|short)?\s*$/.test(text.slice(first, second));
}
